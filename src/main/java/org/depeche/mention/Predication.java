package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The verbs before a role by which somebody is said to hold it (« a été élu », « , nommée »).
 *
 * @param subjectEnd one past the last token that the subject may end with
 * @param copular whether there is a verb of being, not only a participle in apposition
 * @param status what the verbs say of the role beyond that it is held
 */
record Predication(int subjectEnd, boolean copular, Optional<Mention.Status> status) {
  private static final Set<String> BEING = Set.of("être", "devenir", "redevenir", "rester");
  private static final Pattern CHOSEN =
      Pattern.compile("(?:élu|réélu|nommé|renommé|désigné|proclamé|investi|reconduit|promu)e?");
  private static final Set<String> NEGATIONS = Set.of("ne", "n'", "pas", "jamais", "plus");

  /** Most tokens that the verbs span. */
  private static final int REACH = 6;

  /** The predication of the role that begins at {@code first}, if that is one. */
  static Optional<Predication> before(Sentence sentence, int first) {
    boolean being = false;
    boolean chosen = false;
    boolean having = false;
    boolean past = false;
    int at = first > 1 && sentence.token(first - 1).is("comme") ? first - 1 : first;
    int verbs = at;
    while (at > 0 && first - at < REACH) {
      Token token = sentence.token(at - 1);
      if (NEGATIONS.contains(token.lower())) {
        return Optional.empty();
      }
      if (BEING.contains(token.lemma())) {
        being = true;
        past |= token.lemma().equals("être") && isPast(token);
      } else if (CHOSEN.matcher(token.lower()).matches()) {
        chosen = true;
      } else if (token.lemma().equals("avoir")) {
        having = true;
      } else if (!token.is(Pos.ADV)) {
        break;
      }
      at--;
    }
    boolean comma = at > 1 && sentence.token(at - 1).form().equals(",");
    if (at == verbs || !(being || (chosen && !having && comma))) {
      return Optional.empty();
    }
    int end = at > 1 && sentence.token(at - 1).lower().equals("qui") ? at - 1 : at;
    boolean mark = end > 0 && sentence.token(end - 1).form().equals(",");
    return Optional.of(
        new Predication(mark ? end - 1 : end, being, status(chosen, past || (being && having))));
  }

  private static boolean isPast(Token token) {
    Tense tense = token.morphology().tense();
    return tense == Tense.IMPERFECT || tense == Tense.PAST;
  }

  private static Optional<Mention.Status> status(boolean chosen, boolean past) {
    if (chosen) {
      return Optional.of(Mention.Status.ELECT);
    }
    return past ? Optional.of(Mention.Status.FORMER) : Optional.empty();
  }
}
