package org.depeche.link;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a triple of DBpedia says of a thing: its label, another name, a class of DBpedia's ontology,
 * or the same thing in Wikidata, GeoNames or another DBpedia. Everything else (abstracts, links to
 * pages) is filtered.
 */
final class DbpediaTriples {
  private static final String ONTOLOGY = "http://dbpedia.org/ontology/";
  private static final String FOAF_NAME = "http://xmlns.com/foaf/0.1/name";

  private final ImportFilter filter;

  DbpediaTriples(ImportFilter filter) {
    this.filter = filter;
  }

  Entry read(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    if (!subject.isURI()) {
      return Entry.Filtered.FILTERED;
    }
    String iri = OutsideIris.usual(subject.getURI());
    String property = triple.getPredicate().getURI();
    if (object.isLiteral()) {
      return property.equals(RDFS.label.getURI())
          ? name(iri, object, OutsideName.Form.LABEL)
          : property.equals(FOAF_NAME) || property.equals(SKOS.altLabel.getURI())
              ? name(iri, object, OutsideName.Form.ALIAS)
              : Entry.Filtered.FILTERED;
    }
    if (!object.isURI()) {
      return Entry.Filtered.FILTERED;
    }
    if (property.equals(RDF.type.getURI()) && object.getURI().startsWith(ONTOLOGY)) {
      String name = object.getURI().substring(ONTOLOGY.length());
      return part(iri, List.of(), List.of(name), List.of());
    }
    String other = OutsideIris.usual(object.getURI());
    return property.equals(OWL.sameAs.getURI()) && OutsideIris.datasetOf(other).isPresent()
        ? part(iri, List.of(), List.of(), List.of(other))
        : Entry.Filtered.FILTERED;
  }

  private Entry name(String iri, Node literal, OutsideName.Form form) {
    String language = literal.getLiteralLanguage();
    String text = literal.getLiteralLexicalForm().strip();
    int rank = language.isEmpty() ? filter.languages().size() : filter.rank(language);
    if (rank < 0 || text.isEmpty()) {
      return Entry.Filtered.FILTERED;
    }
    OutsideName.Form exact =
        form == OutsideName.Form.ALIAS && Initials.are(text) ? OutsideName.Form.ACRONYM : form;
    return part(iri, List.of(new OutsideName(text, exact, rank)), List.of(), List.of());
  }

  private static Entry part(
      String iri, List<OutsideName> names, List<String> classes, List<String> sameAs) {
    return new Entry.Thing(new OutsideEntity(iri, names, "", classes, List.of(), 0, sameAs));
  }
}
