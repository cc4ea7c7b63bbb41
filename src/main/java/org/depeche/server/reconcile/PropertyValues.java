package org.depeche.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the values of properties. Inside a transaction.
 *
 * @param graph the union of all graphs
 */
record PropertyValues(Things things, Graph graph) {
  private static final Pattern WIKIDATA = Pattern.compile("^https?://www\\.wikidata\\.org/entity/");
  private static final Pattern DBPEDIA = Pattern.compile("^https?://([a-z]+\\.)?dbpedia\\.org/");
  private static final Pattern GEONAMES = Pattern.compile("^https?://sws\\.geonames\\.org/");

  /** The values, in the order of their words. */
  List<Value> of(Thing thing, Property property, PropertySettings settings) {
    Stream<Value> values =
        switch (property) {
          case COUNTRY -> references(objects(thing.node(), Names.COUNTRY));
          case COUNTRY_CODE -> texts(objects(thing.node(), Names.COUNTRY_CODE));
          case ALIAS -> thing.otherNames().stream().map(Value.Text::new);
          case OFFICE -> tenures(thing, settings).map(this::told);
          case OFFICE_OF -> references(tenures(thing, settings).flatMap(t -> objects(t, Names.OF)));
          case WIKIDATA -> identifiers(thing, WIKIDATA);
          case DBPEDIA -> texts(sameAs(thing).filter(n -> DBPEDIA.matcher(n.getURI()).find()));
          case GEONAMES -> identifiers(thing, GEONAMES);
          case SAME_AS -> texts(sameAs(thing));
          case ARTICLES -> Stream.of(new Value.Count(thing.articles()));
          case IRI -> Stream.of(new Value.Text(thing.node().getURI()));
        };
    return values.distinct().limit(settings.limit()).toList();
  }

  private Stream<Value> references(Stream<Node> nodes) {
    return nodes.flatMap(n -> things.at(n).stream()).map(Value.Reference::new);
  }

  private static Stream<Value> texts(Stream<Node> nodes) {
    return nodes.map(PropertyValues::text).sorted().map(Value.Text::new);
  }

  private Stream<Node> sameAs(Thing thing) {
    return objects(thing.node(), Names.SAME_AS).filter(Node::isURI);
  }

  private Stream<Value> identifiers(Thing thing, Pattern beginning) {
    return sameAs(thing)
        .map(Node::getURI)
        .filter(iri -> beginning.matcher(iri).find())
        .map(iri -> beginning.matcher(iri).replaceFirst("").replaceAll("/$", ""))
        .sorted()
        .map(Value.Text::new);
  }

  /** The offices of a person, the earliest first. */
  private Stream<Node> tenures(Thing person, PropertySettings settings) {
    List<Node> tenures = new ArrayList<>();
    graph
        .find(Node.ANY, Names.HOLDER, person.node())
        .mapWith(Triple::getSubject)
        .filterKeep(tenure -> settings.day().isEmpty() || holdsOn(tenure, settings.day().get()))
        .forEachRemaining(tenures::add);
    tenures.sort(
        Comparator.comparing((Node tenure) -> first(tenure, Names.FROM).orElse(""))
            .thenComparing(Node::getURI));
    return tenures.stream();
  }

  /** Dates may be a day, a month or a year: they are compared as far as both go. */
  private boolean holdsOn(Node tenure, String day) {
    boolean begun = first(tenure, Names.FROM).filter(from -> compare(from, day) > 0).isEmpty();
    boolean ended = first(tenure, Names.TO).filter(to -> compare(to, day) < 0).isPresent();
    return begun && !ended;
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return a.substring(0, length).compareTo(b.substring(0, length));
  }

  /** « président (Russie), 2012-05 – 2018 ». */
  private Value told(Node tenure) {
    StringBuilder told = new StringBuilder();
    objects(tenure, Names.OFFICE)
        .flatMap(office -> objects(office, Names.LABEL))
        .map(PropertyValues::text)
        .findFirst()
        .ifPresent(told::append);
    objects(tenure, Names.OF)
        .flatMap(body -> things.at(body).stream())
        .findFirst()
        .ifPresent(body -> told.append(" (").append(body.name()).append(')'));
    Optional<String> from = first(tenure, Names.FROM);
    Optional<String> to = first(tenure, Names.TO);
    if (from.isPresent() || to.isPresent()) {
      told.append(", ").append(from.orElse("…")).append(" – ").append(to.orElse("…"));
    }
    return new Value.Text(told.toString());
  }

  private Optional<String> first(Node subject, Node property) {
    return objects(subject, property).map(PropertyValues::text).sorted().findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
