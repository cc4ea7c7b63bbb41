package org.depeche.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.depeche.text.TextDigest;

/**
 * What a person decided on the identity of entities.
 *
 * @param members what the decision is about, by IRI
 * @param result what the members are by the decision
 * @param articles where a split holds; empty for a merge, and for a split that keeps an entity from
 *     being taken for a known thing
 * @param when of two decisions on one thing the later holds
 * @param reason in the person's words
 */
record Decision(
    Kind kind, Set<Node> members, Node result, Set<Node> articles, Instant when, String reason) {
  /** Hexadecimal digits of an id: short, for people type it. */
  private static final int DIGITS = 8;

  static final Comparator<Decision> LATEST_LAST =
      Comparator.comparing(Decision::when).thenComparing(Decision::id);

  enum Kind {
    /** The members are the result, everywhere. */
    MERGE,
    /** What the articles named as the members is the result there. */
    SPLIT
  }

  Decision {
    members = Set.copyOf(members);
    articles = Set.copyOf(articles);
  }

  /** Made from what it says and when. */
  String id() {
    List<String> content = new ArrayList<>(List.of(kind.name(), result.getURI(), when.toString()));
    content.addAll(sorted(members));
    content.add("");
    content.addAll(sorted(articles));
    return TextDigest.sha256(String.join("\n", content), DIGITS);
  }

  /** Whether it keeps an entity from being taken for a known thing. */
  boolean keepsLocal() {
    return kind == Kind.SPLIT && articles.isEmpty();
  }

  /** Whether it names this entity. */
  boolean names(Node entity) {
    return members.contains(entity) || result.equals(entity);
  }

  /** Every entity that it names. */
  Stream<Node> entities() {
    return Stream.concat(members.stream(), Stream.of(result));
  }

  private static Set<String> sorted(Set<Node> nodes) {
    Set<String> sorted = new TreeSet<>();
    nodes.forEach(node -> sorted.add(node.getURI()));
    return sorted;
  }
}
