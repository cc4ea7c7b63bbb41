package org.depeche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
  private final FunctionWords words = FunctionWords.bundled();

  @Test
  void aClassHasItsWordsAndAnExpressionItsTokens() {
    assertTrue(words.of("negation").contains("jamais"));
    assertTrue(words.expressions("adverbial").contains(List.of("d'", "ores", "et", "déjà")));
  }

  @Test
  void aClassThatTheTableLacksIsRefused() {
    assertEquals(
        "word class \"negations\": expected one of function-words.tsv",
        assertThrows(IllegalArgumentException.class, () -> words.of("negations")).getMessage());
  }
}
