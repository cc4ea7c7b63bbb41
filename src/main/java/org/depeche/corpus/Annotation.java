package org.depeche.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depeche.event.Extraction;
import org.depeche.text.Article;

/** What readers annotated in one article. */
public sealed interface Annotation
    permits AnnotatedEvents, AnnotatedLinks, AnnotatedNames, AnnotatedDates {

  /** The article. */
  Article article();

  /** How well what was extracted from the article agrees. */
  Scored score(Extraction extraction);

  /** The score of one article and what lowers it. */
  record Scored(Score score, List<Difference> differences) {

    public Scored {
      differences = List.copyOf(differences);
    }

    static Scored of(Map<Measure, Matching<?>> matchings, Map<Aspect, Share> shares) {
      Map<Measure, Tallies> tallies = new EnumMap<>(Measure.class);
      matchings.forEach((measure, matching) -> tallies.put(measure, Tallies.of(matching)));
      return new Scored(new Score(1, tallies, shares), Difference.of(matchings));
    }
  }
}
