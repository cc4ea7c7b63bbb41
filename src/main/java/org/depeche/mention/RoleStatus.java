package org.depeche.mention;

import java.util.List;
import org.depeche.text.Token;

/** Tells from the words around a title whether it is still held. */
final class RoleStatus {
  private RoleStatus() {}

  /**
   * The status of a role.
   *
   * @param before lemmas of the adjectives before the title
   * @param after lower-case adjectives after it
   * @param title the title's noun
   */
  static Mention.Status of(List<String> before, List<String> after, Token title) {
    if (before.contains("ancien")
        || before.contains("ex")
        || title.lower().startsWith("ex-")
        || title.lower().startsWith("prédécesseu")) {
      return Mention.Status.FORMER;
    }
    if (before.contains("futur") || after.contains("élu") || after.contains("élue")) {
      return Mention.Status.ELECT;
    }
    if (after.contains("intérimaire")) {
      return Mention.Status.INTERIM;
    }
    if (after.contains("déchu") || after.contains("déchue")) {
      return Mention.Status.FORMER;
    }
    return title.lower().startsWith("candidat") ? Mention.Status.CANDIDATE : Mention.Status.CURRENT;
  }
}
