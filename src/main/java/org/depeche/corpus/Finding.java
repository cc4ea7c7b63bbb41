package org.depeche.corpus;

import java.util.List;
import java.util.Optional;
import org.depeche.text.Span;

/** One thing that readers annotated or that was extracted. */
public sealed interface Finding {

  /** By which it is counted: PLOVER's type, the status of an office, a name's type, TIMEX3's. */
  String type();

  /** Where it stands; empty if that is not known. */
  Optional<Span> span();

  /** What it says, in a few words for people; may be empty. */
  String says();

  /**
   * An event.
   *
   * @param places where its trigger stands; of an extracted one, one
   * @param sentence where it is said; of an annotated one, not used
   * @param status asserted, negated, future or hypothetical
   * @param date as precise as it is known; empty if it is not
   * @param sources who says so, where the text attributes it
   * @param sure whether missing it is an error
   * @param recipientsOptional whether naming no recipient is right too
   */
  record Interaction(
      String type,
      List<Span> places,
      Span sentence,
      List<String> actors,
      List<String> recipients,
      String status,
      Optional<String> date,
      List<String> sources,
      boolean sure,
      boolean recipientsOptional,
      String says)
      implements Finding {

    @Override
    public Optional<Span> span() {
      return places.stream().findFirst();
    }
  }

  /**
   * An office.
   *
   * @param type current, former, elect, candidate or interim
   * @param of of what; empty where it is not said
   * @param span of an annotated one, where its holder is first named
   */
  record Post(String type, String person, Optional<String> of, Optional<Span> span, String says)
      implements Finding {

    /** The same where its words stand. */
    Post at(Optional<Span> place) {
      return new Post(type, person, of, place, says);
    }
  }

  /**
   * A named entity or a temporal expression.
   *
   * @param says the value of a temporal expression; empty for a name
   */
  record Stretch(String type, Span place, String says) implements Finding {

    @Override
    public Optional<Span> span() {
      return Optional.of(place);
    }
  }

  /**
   * That an annotated entity is a known thing.
   *
   * @param type its kind as annotated, in lower case
   * @param entity the annotated entity's id in its article
   * @param known id of the known thing
   */
  record Identity(String type, String entity, String known, Optional<Span> span, String says)
      implements Finding {}
}
