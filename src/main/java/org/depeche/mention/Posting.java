package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import org.depeche.text.Sentence;

/** Finds where the holder of a title is sent (« ambassadeur britannique à l'ONU »). */
final class Posting {
  private static final Set<String> WHERE =
      Set.of("à", "au", "aux", "en", "pour", "auprès", "près", "chez");
  private static final Set<String> LINKS = Set.of("de", "d'", "du", "des", "la", "le", "les", "l'");

  private Posting() {}

  /** One past the place or body that the holder is sent to, else {@code end}. */
  static int end(Sentence sentence, int end, SentenceMentions found) {
    if (end + 1 >= sentence.size() || !WHERE.contains(sentence.token(end).lower())) {
      return end;
    }
    int at = end + 1;
    while (at < sentence.size() && LINKS.contains(sentence.token(at).lower())) {
      Optional<Mention> begun = found.beginningAt(at).filter(Posting::names);
      if (begun.isPresent()) {
        return begun.get().end();
      }
      at++;
    }
    return found.beginningAt(at).filter(Posting::names).map(Mention::end).orElse(end);
  }

  private static boolean names(Mention mention) {
    return mention.sense() instanceof Mention.Named && mention.form() != Mention.Form.DEMONYM;
  }
}
