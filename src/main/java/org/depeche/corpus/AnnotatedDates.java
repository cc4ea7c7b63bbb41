package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.event.Extraction;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Article;

/** An article whose temporal expressions were annotated as TIMEX3 has them. */
record AnnotatedDates(Article article, List<Stretch> times) implements Annotation {
  private static final Set<String> TYPES =
      Arrays.stream(TimeExpression.Type.values()).map(Enum::name).collect(Collectors.toSet());

  AnnotatedDates {
    times = List.copyOf(times);
  }

  /**
   * Reads {@code {"id", "date", "text", "timex": [{"start", "end", "type", "value"}]}}; one without
   * {@code start} has no words and is left out.
   *
   * @throws GoldException naming the place that does not say what it should
   */
  static AnnotatedDates read(GoldNode root) {
    Article article = root.article();
    List<Stretch> times = new ArrayList<>();
    for (GoldNode time : root.list("timex")) {
      if (time.has("start")) {
        times.add(
            new Stretch(
                time.at("type").oneOf(TYPES), time.span(article.text()), time.at("value").text()));
      }
    }
    return new AnnotatedDates(article, times);
  }

  @Override
  public Scored score(Extraction extraction) {
    return score(
        extraction.times().stream()
            .map(time -> new Stretch(time.type().name(), time.span(), time.value()))
            .toList());
  }

  Scored score(List<Stretch> extracted) {
    Map<Measure, Matching<?>> matchings = new EnumMap<>(Measure.class);
    matchings.put(Measure.DATES_STRICT, matching(extracted, AnnotatedDates::sameSpan));
    matchings.put(Measure.DATES_RELAXED, matching(extracted, AnnotatedDates::overlap));
    matchings.put(
        Measure.DATES_VALUE, matching(extracted, (g, s) -> sameSpan(g, s) && sameValue(g, s)));
    matchings.put(
        Measure.DATES_VALUE_RELAXED,
        matching(extracted, (g, s) -> overlap(g, s) && sameValue(g, s)));
    return Scored.of(matchings, Map.of());
  }

  private Matching<Stretch> matching(List<Stretch> extracted, BiPredicate<Stretch, Stretch> same) {
    return Matching.firstFit(times, extracted, same);
  }

  private static boolean sameSpan(Stretch gold, Stretch system) {
    return gold.place().equals(system.place());
  }

  private static boolean overlap(Stretch gold, Stretch system) {
    return gold.place().overlaps(system.place());
  }

  private static boolean sameValue(Stretch gold, Stretch system) {
    return gold.says().equals(system.says());
  }
}
