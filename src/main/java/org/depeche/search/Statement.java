package org.depeche.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What an article states: an event or a position, as the index takes it in.
 *
 * @param type the local name of the class of its PLOVER type
 * @param className the local name of its finest class
 * @param status the local name of its status
 * @param stance the local name of the side that it takes
 * @param date as far as it is known: {@code 2018}, {@code 2018-11}, {@code 2018-11-02}
 * @param topic the words of the matter, where it is no thing
 * @param clause the words that state it
 * @param sentence the words around them
 */
record Statement(
    Node event,
    String type,
    String className,
    String status,
    Optional<String> stance,
    Optional<String> date,
    Parties parties,
    Optional<String> topic,
    String clause,
    String sentence) {

  /**
   * Who and what is in it.
   *
   * @param sayers to whom the text attributes it
   * @param actorStates the states that actors are or act for
   * @param recipientStates the same of recipients
   */
  record Parties(
      List<Node> actors,
      List<Node> recipients,
      List<Node> about,
      List<Node> sayers,
      List<Node> actorStates,
      List<Node> recipientStates) {

    /** Everything, once. */
    List<Node> all() {
      return Stream.of(actors, recipients, about, sayers, actorStates, recipientStates)
          .flatMap(List::stream)
          .distinct()
          .toList();
    }
  }
}
