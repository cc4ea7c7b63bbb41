package org.depeche.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.depeche.text.Span;

/** A sentence in HTML whose words of mistakes are marked, also where they overlap. */
final class MarkedSentence {
  private MarkedSentence() {}

  /**
   * The sentence; each stretch is in one {@code mark} that says whether it is missed, extra or
   * both.
   */
  static String of(String text, Span sentence, SideBySide mistakes) {
    List<Span> missed = spans(mistakes.missed());
    List<Span> extra = spans(mistakes.extra());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.begin(), sentence.end()));
    for (List<Span> spans : List.of(missed, extra)) {
      for (Span span : spans) {
        cuts.add(span.begin());
        cuts.add(span.end());
      }
    }
    StringBuilder html = new StringBuilder();
    int from = sentence.begin();
    for (int cut : cuts.tailSet(sentence.begin(), false)) {
      Span piece = new Span(from, cut);
      html.append(marked(HtmlReport.escaped(piece.of(text)), classes(piece, missed, extra)));
      from = cut;
    }
    return html.toString();
  }

  private static String marked(String words, List<String> classes) {
    return classes.isEmpty()
        ? words
        : "<mark class=\"" + String.join(" ", classes) + "\">" + words + "</mark>";
  }

  private static List<String> classes(Span piece, List<Span> missed, List<Span> extra) {
    List<String> classes = new ArrayList<>();
    if (missed.stream().anyMatch(span -> span.contains(piece))) {
      classes.add("missed");
    }
    if (extra.stream().anyMatch(span -> span.contains(piece))) {
      classes.add("extra");
    }
    return classes;
  }

  private static List<Span> spans(List<Difference> differences) {
    return differences.stream().flatMap(d -> d.finding().span().stream()).toList();
  }
}
