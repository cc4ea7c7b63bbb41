package org.depeche.store;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * Which thing an entity of an article is.
 *
 * @param name its IRI in the store
 * @param decisions those of people that made it so, first to last
 * @param reason in a few words for people
 */
record Identified(Node name, Method method, List<Decision> decisions, String reason) {

  Identified {
    decisions = List.copyOf(decisions);
  }

  /** How it was decided. */
  enum Method {
    /** Name and kind, as the article was read. */
    NAME,
    /** The state that the article states, where articles state several for the name. */
    COUNTRY,
    /** The knowledge base knows one thing of the name. */
    KNOWLEDGE,
    /** People merged. */
    MERGE,
    /** People split. */
    SPLIT;

    /** The method of a code. */
    static Method of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the former name stands for nothing else any more. */
    boolean replaces() {
      return this == KNOWLEDGE || this == MERGE;
    }
  }
}
