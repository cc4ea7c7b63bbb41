package org.depeche.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.text.Span;

/**
 * What an article states: an event or a position, as a list of results shows it.
 *
 * @param key of the event, as {@link Thing#key()} has it
 * @param article that states it
 * @param type the local name of the class of its PLOVER type
 * @param className the local name of its finest class
 * @param status the local name of its status
 * @param stance the local name of the side that it takes
 * @param date as far as it is known: {@code 2018}, {@code 2018-11}, {@code 2018-11-02}
 * @param words of the matter, where it is no thing
 * @param clause that states it
 * @param trigger the words in it that name the event
 * @param sentence around them
 * @param sentenceText its characters
 */
public record Statement(
    String key,
    ArticleLine article,
    String type,
    String className,
    String status,
    Optional<String> stance,
    Optional<String> date,
    Parties parties,
    Optional<String> words,
    Span clause,
    Span trigger,
    Span sentence,
    String sentenceText) {

  /**
   * Who and what is in it.
   *
   * @param actorStates the states that actors are or act for
   * @param recipientStates the same of recipients
   * @param sayers to whom the text attributes it
   */
  public record Parties(
      List<Thing> actors,
      List<Thing> recipients,
      List<Thing> about,
      List<Thing> sayers,
      List<Thing> actorStates,
      List<Thing> recipientStates) {

    public Parties {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      about = List.copyOf(about);
      sayers = List.copyOf(sayers);
      actorStates = List.copyOf(actorStates);
      recipientStates = List.copyOf(recipientStates);
    }

    /** Everything, once. */
    List<Thing> all() {
      return Stream.of(actors, recipients, about, sayers, actorStates, recipientStates)
          .flatMap(List::stream)
          .distinct()
          .toList();
    }
  }
}
