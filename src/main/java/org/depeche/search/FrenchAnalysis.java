package org.depeche.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * What is the same word to a reader who searches: « l'Accord » is « accord », « négociations » is «
 * negociation », « cœur » is « coeur ». Accents go before the stem is taken, so that a word typed
 * without them has the stem of the one with them.
 */
final class FrenchAnalysis extends Analyzer {
  private static final CharArraySet ELIDED =
      new CharArraySet(
          List.of(
              "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"),
          false);

  private static final CharArraySet STOP_WORDS = stopWords();

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream plain = new LowerCaseFilter(words);
    plain = new ElisionFilter(plain, ELIDED);
    plain = new ASCIIFoldingFilter(plain);
    plain = new StopFilter(plain, STOP_WORDS);
    return new TokenStreamComponents(words, new FrenchLightStemFilter(plain));
  }

  /** For the beginning of a word, which has no stem. */
  @Override
  protected TokenStream normalize(String field, TokenStream beginning) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(beginning));
  }

  private static CharArraySet stopWords() {
    try (InputStream in = FrenchAnalysis.class.getResourceAsStream("/search/stop-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("/search/stop-words.txt: expected on the class path");
      }
      return WordlistLoader.getWordSet(new InputStreamReader(in, StandardCharsets.UTF_8), "#");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
