package org.depeche.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.entity.EntityId;

/** The IRIs of the offices that an article tells, made from holder, title, body and status. */
record TenureNames(NamedGraph article, Map<Node, Node> names) {

  /** Each office whose holder or body is renamed, with its new IRI. */
  Map<Node, Node> renamed() {
    Map<Node, Map<Node, Node>> tenures = new HashMap<>();
    for (Triple triple : article.triples()) {
      if (triple.getPredicate().equals(Vocabulary.HOLDER)
          || triple.getPredicate().equals(Vocabulary.OF)
          || triple.getPredicate().equals(Vocabulary.OFFICE)
          || triple.getPredicate().equals(Vocabulary.TENURE_STATUS)) {
        tenures
            .computeIfAbsent(triple.getSubject(), t -> new HashMap<>())
            .put(triple.getPredicate(), triple.getObject());
      }
    }
    Map<Node, Node> renamed = new HashMap<>();
    tenures.forEach(
        (tenure, said) -> {
          if (Stream.of(Vocabulary.HOLDER, Vocabulary.OF)
              .anyMatch(p -> said.containsKey(p) && names.containsKey(said.get(p)))) {
            name(said).ifPresent(name -> renamed.put(tenure, name));
          }
        });
    return renamed;
  }

  /** The IRI of a tenure with these values, as they are after the renaming. */
  private Optional<Node> name(Map<Node, Node> said) {
    return Iris.of(article.name())
        .flatMap(
            iris ->
                id(iris, said, Vocabulary.HOLDER)
                    .flatMap(
                        holder ->
                            title(said)
                                .map(
                                    title ->
                                        iris.tenure(
                                            holder,
                                            title,
                                            id(iris, said, Vocabulary.OF).orElse(""),
                                            status(said)))));
  }

  private Optional<String> id(Iris iris, Map<Node, Node> said, Node property) {
    return Optional.ofNullable(said.get(property))
        .map(node -> names.getOrDefault(node, node))
        .flatMap(iris::entityId)
        .map(EntityId::value);
  }

  private Optional<String> title(Map<Node, Node> said) {
    return article.triples().stream()
        .filter(t -> t.getPredicate().equals(Foreign.LABEL))
        .filter(t -> t.getSubject().equals(said.get(Vocabulary.OFFICE)))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private static String status(Map<Node, Node> said) {
    return Optional.ofNullable(said.get(Vocabulary.TENURE_STATUS))
        .map(status -> status.getLocalName().toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
