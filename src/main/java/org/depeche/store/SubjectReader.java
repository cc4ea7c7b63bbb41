package org.depeche.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.depeche.graph.EntityClasses;
import org.depeche.knowledge.Kind;
import org.depeche.link.Subject;
import org.jspecify.annotations.Nullable;

/** Reads the things that articles name. Runs inside a transaction. */
record SubjectReader(DatasetGraph data) {
  private static final Query NAMED =
      QueryFactory.create(
          """
          PREFIX d: <https://w3id.org/depeche/ontology#>
          PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          SELECT ?thing ?class ?label ?other ?code
          WHERE {
            { SELECT DISTINCT ?thing
              { VALUES ?form { "name" "acronym" }
                ?phrase d:mentionForm ?form ; itsrdf:taIdentRef ?thing } }
            { ?thing a ?class }
            UNION { ?thing rdfs:label ?label }
            UNION { ?thing skos:altLabel ?other }
            UNION { ?thing d:countryCode ?code }
          }
          """);

  /** Of the names that articles give a local thing the fullest is the usual one. */
  private static final Comparator<String> FULLEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** What was read of one thing. */
  private record Found(
      NavigableSet<Kind> kinds,
      NavigableSet<String> labels,
      NavigableSet<String> others,
      NavigableSet<String> countries) {

    Found() {
      this(new TreeSet<>(), new TreeSet<>(FULLEST_FIRST), new TreeSet<>(), new TreeSet<>());
    }

    Stream<Subject> subject(String iri) {
      if (kinds.isEmpty() || labels.isEmpty()) {
        return Stream.of();
      }
      String name = labels.first();
      List<String> more =
          Stream.concat(labels.stream(), others.stream())
              .filter(other -> !other.equals(name))
              .distinct()
              .toList();
      Optional<String> country =
          countries.size() == 1 ? Optional.of(countries.first()) : Optional.empty();
      return Stream.of(new Subject(iri, kinds.first(), name, more, country));
    }
  }

  /** Ordered by IRI; with a country where all articles that give one give the same. */
  List<Subject> read() {
    Map<String, Found> found = new TreeMap<>();
    try (QueryExec execution =
        QueryExecDatasetBuilder.create()
            .dataset(data)
            .query(NAMED)
            .set(TDB2.symUnionDefaultGraph, true)
            .build()) {
      execution
          .select()
          .forEachRemaining(
              row -> {
                Found of = found.computeIfAbsent(row.get("thing").getURI(), iri -> new Found());
                Optional.ofNullable(row.get("class"))
                    .flatMap(EntityClasses::kind)
                    .ifPresent(of.kinds()::add);
                text(row.get("label")).ifPresent(of.labels()::add);
                text(row.get("other")).ifPresent(of.others()::add);
                text(row.get("code")).ifPresent(of.countries()::add);
              });
    }
    return found.entrySet().stream()
        .flatMap(entry -> entry.getValue().subject(entry.getKey()))
        .toList();
  }

  private static Optional<String> text(@Nullable Node literal) {
    return Optional.ofNullable(literal).map(Node::getLiteralLexicalForm);
  }
}
