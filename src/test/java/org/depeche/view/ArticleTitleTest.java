package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTitleTest {
  private static String of(String title, String text) {
    return ArticleTitle.of(Optional.of(title), text).orElse("none");
  }

  @Test
  void aTitleIsTheTitle() {
    assertEquals("Fâcherie", of(" Fâcherie ", "La Suède a condamné la Norvège."));
  }

  @Test
  void withoutATitleItIsTheFirstLine() {
    assertEquals("La Suède proteste", of("", "\n La Suède proteste\nElle condamne la Norvège."));
  }

  @Test
  void aLongFirstLineIsCutBehindAWord() {
    String line =
        "La Suède, la Finlande et le Danemark ont condamné la Norvège et rappelé leurs émissaires.";
    assertEquals(
        "La Suède, la Finlande et le Danemark ont condamné la Norvège et rappelé leurs…",
        of("", line));
    assertEquals("a".repeat(80) + "…", of("", "a".repeat(90)));
  }

  @Test
  void nothingHasNone() {
    assertEquals("none", of(" ", " \n"));
  }
}
