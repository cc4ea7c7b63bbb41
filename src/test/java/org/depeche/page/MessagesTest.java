package org.depeche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.depeche.view.ReaderLanguage;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages french = Messages.in(ReaderLanguage.FRENCH);
  private final Messages english = Messages.in(ReaderLanguage.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(french.keys(), english.keys());
  }

  @Test
  void aTextIsFilledIn() {
    assertEquals(
        "Il n'y a rien à l'adresse /id/x dans ce dépôt.",
        french.get("error.notFound.happened", "/id/x"));
  }

  @Test
  void anUnknownKeyIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> english.get("frame.nothing"));
  }
}
