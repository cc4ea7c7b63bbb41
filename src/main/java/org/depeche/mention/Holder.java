package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.Kind;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Finds the name of who holds a role: in apposition on either side, or as the subject of which the
 * role is predicated (« Anne Roy est la présidente de … », « Jean Roy, nommé ministre »).
 *
 * @param status what the verb says of the role, if there is one
 */
record Holder(Mention name, Optional<Mention.Status> status) {
  private static final Set<String> BEING = Set.of("être", "devenir", "redevenir", "rester");
  private static final Set<String> CHOOSING =
      Set.of("élire", "réélire", "nommer", "désigner", "proclamer", "investir", "renommer");
  private static final Pattern CHOSEN =
      Pattern.compile("(?:élu|réélu|nommé|renommé|désigné|proclamé|investi)e?");
  private static final Set<String> NEGATIONS = Set.of("ne", "n'", "pas", "jamais", "plus");
  private static final Set<String> HONORIFICS = Set.of("m.", "mme", "mlle", "monsieur", "madame");
  private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", ":", "-", "–", "»");

  /** Who holds the role that spans from {@code first} to before {@code end}. */
  static Optional<Holder> of(Sentence sentence, int first, int end, SentenceMentions found) {
    return person(found, skipHonorific(sentence, end))
        .or(() -> afterComma(sentence, end, found))
        .or(() -> beforeComma(sentence, first, end, found))
        .map(name -> new Holder(name, Optional.empty()))
        .or(() -> predicated(sentence, first, found))
        .or(() -> appointed(sentence, first, found));
  }

  /**
   * « Jean Roy a été élu président », « Anne Roy, qui est ministre », « Anne Roy, nommée juge ».
   */
  private static Optional<Holder> predicated(Sentence sentence, int first, SentenceMentions found) {
    boolean being = false;
    boolean chosen = false;
    boolean having = false;
    boolean past = false;
    int at = first;
    while (at > 0 && first - at < 6) {
      Token token = sentence.token(at - 1);
      if (NEGATIONS.contains(token.lower())) {
        return Optional.empty();
      }
      if (BEING.contains(token.lemma())) {
        being = true;
        past |= token.morphology().tense() == Morphology.Tense.IMPERFECT;
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
    boolean relative = at > 1 && sentence.token(at - 1).lower().equals("qui");
    boolean says = being || (chosen && !having && comma);
    if (at == first || !says) {
      return Optional.empty();
    }
    int end = relative ? at - 1 : at;
    if (end > 0 && sentence.token(end - 1).form().equals(",")) {
      end--;
    }
    Optional<Mention.Status> status =
        chosen
            ? Optional.of(Mention.Status.ELECT)
            : past ? Optional.of(Mention.Status.FORMER) : Optional.empty();
    return found.endingAt(end).filter(Holder::isPerson).map(name -> new Holder(name, status));
  }

  /** « le roi a nommé Jean Roy Premier ministre ». */
  private static Optional<Holder> appointed(Sentence sentence, int first, SentenceMentions found) {
    return found
        .endingAt(first)
        .filter(Holder::isPerson)
        .filter(
            name -> name.first() > 0 && CHOOSING.contains(sentence.token(name.first() - 1).lemma()))
        .map(name -> new Holder(name, Optional.empty()));
  }

  private static int skipHonorific(Sentence sentence, int at) {
    return at < sentence.size() && HONORIFICS.contains(sentence.token(at).lower()) ? at + 1 : at;
  }

  private static Optional<Mention> person(SentenceMentions found, int at) {
    return found.beginningAt(at).filter(Holder::isPerson);
  }

  private static boolean isPerson(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.sense() instanceof Mention.Named named
        && named.kind() == Kind.PERSON;
  }

  /** « le président russe, Vladimir Poutine, »: the name ends before a mark. */
  private static Optional<Mention> afterComma(Sentence sentence, int end, SentenceMentions found) {
    if (end >= sentence.size() || !",(".contains(sentence.token(end).form())) {
      return Optional.empty();
    }
    return person(found, skipHonorific(sentence, end + 1))
        .filter(
            name ->
                name.end() >= sentence.size()
                    || CLOSERS.contains(sentence.token(name.end()).form()));
  }

  /** « Kamal Kharazi, ministre des Affaires étrangères, ». */
  private static Optional<Mention> beforeComma(
      Sentence sentence, int first, int end, SentenceMentions found) {
    if (first < 2 || !",(".contains(sentence.token(first - 1).form())) {
      return Optional.empty();
    }
    Token opening = sentence.token(first);
    boolean closed = end >= sentence.size() || CLOSERS.contains(sentence.token(end).form());
    boolean apposed = !opening.is(Pos.DET) || closed;
    return apposed ? found.endingAt(first - 1).filter(Holder::isPerson) : Optional.empty();
  }
}
