package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsTest {

  private static List<String> parts(String typed) {
    return Words.of(typed).parts().stream()
        .map(p -> p.wanted().name() + " " + p.kind() + " " + p.text())
        .toList();
  }

  @Example
  void quotesHoldAPhraseAndAMinusTakesOut() {
    assertEquals(
        List.of("MUST WORD Paris", "MUST PHRASE accord de paix", "MUST_NOT WORD guerre"),
        parts("Paris \"accord de paix\" -guerre"));
    assertEquals(List.of("MUST PHRASE  accord de paix "), parts("« accord de paix »"));
  }

  @Example
  void aStarStandsForAnyEnding() {
    assertEquals(List.of("MUST BEGINNING negoc"), parts("Négoc*"));
    assertEquals(List.of("MUST WORD b*"), parts("b*"), "one letter begins too many words");
  }

  @Example
  void whatIsLeftOfNothingAsksForNothing() {
    assertEquals(List.of(), parts("la \"\" * - \"de"));
    assertFalse(Words.of("-guerre").areGiven());
  }

  @Example
  void anOpenQuoteEndsWithTheText() {
    assertEquals(List.of("MUST PHRASE accord de"), parts("\"accord de"));
  }

  @Property(tries = 300)
  void whateverIsTypedIsAQuestion(@ForAll("typed") String typed) {
    Words words = Words.of(typed);
    assertNotNull(words.query(Fields.OF_STATEMENTS).toString());
    assertTrue(words.parts().size() <= Words.MOST);
    Excerpt all = words.marker().all(typed);
    String shown = String.join("", all.pieces().stream().map(Excerpt.Piece::text).toList());
    assertEquals(typed, shown, "marking changes no character");
    Excerpt best = words.marker().best(typed);
    assertTrue(best.begin() <= best.end() && best.end() <= typed.length());
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\"",
            "«",
            "»",
            "-",
            "*",
            "?",
            "(",
            ")",
            "[",
            "TO",
            "AND",
            "^2",
            "~",
            "\\",
            ":",
            "/",
            "accord",
            "l'accord",
            "é",
            " ",
            "\u0000",
            "\ud83d",
            "\ud83d\ude00",
            "\u202f",
            "a*");
    return Arbitraries.oneOf(
        odd.list().ofMaxSize(60).map(parts -> String.join("", parts)),
        Arbitraries.strings().ofMaxLength(200));
  }
}
