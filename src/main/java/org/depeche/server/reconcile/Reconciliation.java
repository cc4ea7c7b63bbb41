package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;

/** Answers what the service is asked, whatever the transport. */
final class Reconciliation {
  private static final int PAGE = 20;

  private final Catalogue catalogue;

  Reconciliation(GraphStore store, Iris iris) {
    this.catalogue = new Catalogue(store, iris);
  }

  ObjectNode manifest(String url) {
    return new Manifest(url, catalogue.prefix(), catalogue.things().types()).json();
  }

  ObjectNode batch(String queries) {
    Map<String, Query> batch = QueryReader.batch(queries);
    return catalogue.reading(
        (things, graph) -> {
          Matcher matcher = new Matcher(things, new PropertyValues(things, graph));
          Map<String, List<Match>> results = new LinkedHashMap<>();
          batch.forEach((key, query) -> results.put(key, matcher.candidates(query)));
          return Answers.batch(results);
        });
  }

  ObjectNode draftBatch(String body) {
    List<Query> batch = QueryReader.draftBatch(body);
    return catalogue.reading(
        (things, graph) -> {
          Matcher matcher = new Matcher(things, new PropertyValues(things, graph));
          return Answers.draftBatch(batch.stream().map(matcher::candidates).toList());
        });
  }

  ObjectNode extend(String text) {
    Extension extension = Extension.of(text);
    return catalogue.reading(
        (things, graph) -> Answers.extension(extension, things, new PropertyValues(things, graph)));
  }

  ObjectNode draftExtend(String text) {
    Extension extension = Extension.of(text);
    return catalogue.reading(
        (things, graph) ->
            Answers.draftExtension(extension, things, new PropertyValues(things, graph)));
  }

  ObjectNode suggestThings(String prefix, int skipped) {
    return Answers.suggestedThings(page(catalogue.things().names().startingWith(prefix), skipped));
  }

  ObjectNode suggestTypes(String prefix, int skipped) {
    return Answers.suggestedTerms(page(startingWith(prefix, catalogue.things().types()), skipped));
  }

  ObjectNode suggestProperties(String prefix, int skipped) {
    return Answers.suggestedTerms(page(startingWith(prefix, properties()), skipped));
  }

  private static List<Term> properties() {
    return Arrays.stream(Property.values()).map(Property::term).toList();
  }

  private static List<Term> startingWith(String prefix, List<Term> terms) {
    String sought = FoldedName.of(prefix).text();
    return terms.stream()
        .filter(
            term ->
                term.id().equals(prefix)
                    || begins(term.id(), sought)
                    || begins(term.name(), sought)
                    || begins(term.description(), sought))
        .toList();
  }

  private static boolean begins(String name, String sought) {
    String folded = FoldedName.of(name).text();
    return folded.startsWith(sought) || folded.contains(" " + sought);
  }

  private static <T> List<T> page(List<T> all, int skipped) {
    return all.stream().skip(skipped).limit(PAGE).toList();
  }

  /** Properties of things of a type, of any if it is empty. */
  ObjectNode propose(String type, int limit) {
    String local = type.replaceAll("^.*[/#]", "");
    return Answers.proposed(
        type,
        Arrays.stream(Property.values())
            .filter(property -> local.isEmpty() || property.appliesTo(local))
            .map(Property::term)
            .limit(limit)
            .toList());
  }

  /** A page about a thing, if it is there. */
  Optional<String> preview(String id) {
    return catalogue.reading(
        (things, graph) ->
            things
                .withId(id)
                .map(thing -> new Preview(new PropertyValues(things, graph)).page(thing)));
  }

  /** A few words about a thing, type or property, if it is there. */
  Optional<ObjectNode> flyout(String what, String id) {
    Optional<String> html =
        switch (what) {
          case "entity" ->
              catalogue.reading(
                  (things, graph) ->
                      things
                          .withId(id)
                          .map(t -> new Preview(new PropertyValues(things, graph)).summary(t)));
          case "type" -> described(id, catalogue.things().types());
          default -> described(id, properties());
        };
    return html.map(text -> JsonText.NODES.objectNode().put("id", id).put("html", text));
  }

  private static Optional<String> described(String id, List<Term> terms) {
    return terms.stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .map(
            term ->
                "<p><strong>%s</strong> %s</p>"
                    .formatted(Preview.escaped(term.name()), Preview.escaped(term.description())));
  }
}
