package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/**
 * The mistakes in one sentence of an article.
 *
 * @param sentence the sentence, or the sentences that a finding stretches over; empty for findings
 *     of which it is not known where they stand
 * @param missed what is annotated and was not extracted, in the order of the text
 * @param extra what was extracted and is not annotated, in the order of the text
 */
record SideBySide(Optional<Span> sentence, List<Difference> missed, List<Difference> extra) {
  private static final Comparator<Difference> BY_PLACE =
      Comparator.comparing(difference -> difference.finding().span().orElse(new Span(0, 0)));

  /** By sentence, in the order of the text; what stands nowhere comes last. */
  static List<SideBySide> of(Evaluation.Mistakes mistakes, TextAnalyser analyser) {
    Article article = mistakes.article();
    List<Span> sentences =
        analyser.analyse(article).sentences().stream().map(Sentence::span).toList();
    Map<Span, List<Difference>> placed = new TreeMap<>();
    List<Difference> nowhere = new ArrayList<>();
    for (Difference difference : mistakes.differences()) {
      Optional<Span> span = difference.finding().span();
      if (span.isPresent()) {
        Span around = around(span.get(), sentences);
        placed.computeIfAbsent(around, s -> new ArrayList<>()).add(difference);
      } else {
        nowhere.add(difference);
      }
    }
    List<SideBySide> all = new ArrayList<>();
    placed.forEach((sentence, differences) -> all.add(of(Optional.of(sentence), differences)));
    if (!nowhere.isEmpty()) {
      all.add(of(Optional.empty(), nowhere));
    }
    return all;
  }

  private static SideBySide of(Optional<Span> sentence, List<Difference> differences) {
    return new SideBySide(
        sentence,
        only(Difference.Outcome.MISSED, differences),
        only(Difference.Outcome.EXTRA, differences));
  }

  private static List<Difference> only(Difference.Outcome outcome, List<Difference> all) {
    return all.stream().filter(d -> d.outcome() == outcome).sorted(BY_PLACE).toList();
  }

  private static Span around(Span place, List<Span> sentences) {
    return sentences.stream().filter(place::overlaps).reduce(place, Span::covering);
  }
}
