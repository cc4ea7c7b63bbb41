package org.depeche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Marks in a text the words that were looked for.
 *
 * @param terms as analysis has them
 * @param beginnings of terms
 */
record Marker(Analyzer analysis, Set<String> terms, List<String> beginnings) {
  /** Characters of an excerpt, more or less. */
  private static final int EXCERPT = 280;

  /** The whole text. */
  Excerpt all(String text) {
    return excerpt(text, 0, text.length());
  }

  /**
   * The stretch of a long text that has the most different words, cut between words; its beginning
   * if it has none.
   */
  Excerpt best(String text) {
    List<Terms.Term> found = found(text);
    int best = 0;
    long most = 0;
    for (Terms.Term first : found) {
      long here =
          found.stream()
              .filter(t -> t.begin() >= first.begin() && t.end() <= first.begin() + EXCERPT * 3 / 4)
              .map(Terms.Term::text)
              .distinct()
              .count();
      if (here > most) {
        most = here;
        best = first.begin();
      }
    }
    int begin = wordBegin(text, Math.max(0, best - EXCERPT / 4));
    return excerpt(text, begin, wordEnd(text, Math.min(text.length(), begin + EXCERPT)));
  }

  private Excerpt excerpt(String text, int begin, int end) {
    String part = text.substring(begin, end);
    List<Excerpt.Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Terms.Term term : found(part)) {
      if (term.begin() >= from) {
        add(pieces, part.substring(from, term.begin()), Excerpt.Look.PLAIN);
        add(pieces, part.substring(term.begin(), term.end()), Excerpt.Look.MARKED);
        from = term.end();
      }
    }
    add(pieces, part.substring(from), Excerpt.Look.PLAIN);
    return new Excerpt(begin, end, text.length(), pieces);
  }

  private static void add(List<Excerpt.Piece> pieces, String text, Excerpt.Look look) {
    if (!text.isEmpty()) {
      pieces.add(new Excerpt.Piece(text, look));
    }
  }

  private List<Terms.Term> found(String text) {
    if (terms.isEmpty() && beginnings.isEmpty()) {
      return List.of();
    }
    return Terms.of(analysis, text).stream()
        .filter(t -> terms.contains(t.text()) || beginnings.stream().anyMatch(t.text()::startsWith))
        .toList();
  }

  private static int wordBegin(String text, int near) {
    int begin = near;
    while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static int wordEnd(String text, int near) {
    int end = near;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
