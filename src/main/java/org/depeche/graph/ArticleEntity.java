package org.depeche.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.entity.Entity;
import org.depeche.entity.LocalId;

/**
 * A thing that an article's graph describes, as far as telling namesakes apart needs it.
 *
 * @param stated ISO 3166 alpha-3 of the state that the article's words give a local entity; empty
 *     if they give none, or a body of many states, whose people are of some state too
 */
public record ArticleEntity(Node node, Optional<String> stated) {
  private static final Node TEXT_SOURCE = Triples.literal(Entity.CountrySource.TEXT.code());

  /** Those of a graph, in the order of their IRIs; known things have no stated country. */
  public static List<ArticleEntity> of(NamedGraph article) {
    Optional<Iris> iris = Iris.of(article.name());
    Map<Node, Said> said = new LinkedHashMap<>();
    for (Triple triple : article.triples()) {
      Node subject = triple.getSubject();
      if (triple.getPredicate().equals(Foreign.LABEL)
          && iris.flatMap(names -> names.entityId(subject)).isPresent()) {
        said.computeIfAbsent(subject, s -> new Said());
      }
    }
    for (Triple triple : article.triples()) {
      Said of = said.get(triple.getSubject());
      if (of != null && triple.getPredicate().equals(Vocabulary.COUNTRY_CODE)) {
        of.code = Optional.of(triple.getObject().getLiteralLexicalForm());
      } else if (of != null && triple.getPredicate().equals(Vocabulary.COUNTRY_SOURCE)) {
        of.inText = triple.getObject().equals(TEXT_SOURCE);
      }
    }
    return said.entrySet().stream()
        .map(e -> new ArticleEntity(e.getKey(), e.getValue().stated()))
        .toList();
  }

  /** Whether a node is an entity that no knowledge base knows. */
  public static boolean isLocal(Node node) {
    return Iris.of(node).flatMap(iris -> iris.entityId(node)).flatMap(LocalId::kind).isPresent();
  }

  private static final class Said {
    private Optional<String> code = Optional.empty();
    private boolean inText;

    Optional<String> stated() {
      return code.filter(c -> inText && !Entity.ofManyStates(c));
    }
  }
}
