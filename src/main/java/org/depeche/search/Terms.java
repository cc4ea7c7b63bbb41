package org.depeche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as the index has them. */
final class Terms {
  private Terms() {}

  /**
   * One of them.
   *
   * @param text the stem
   * @param begin where the word stands, UTF-16, half open
   */
  record Term(String text, int begin, int end) {}

  static List<Term> of(Analyzer analysis, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream words = analysis.tokenStream("", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(new Term(term.toString(), place.startOffset(), place.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
