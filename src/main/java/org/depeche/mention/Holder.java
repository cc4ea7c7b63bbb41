package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds the name in apposition to a role, on either side. */
final class Holder {
  private static final Set<String> HONORIFICS = Set.of("m.", "mme", "mlle", "monsieur", "madame");
  private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", ":", "-", "–", "»");

  private Holder() {}

  /** The name of who holds the role that spans from {@code first} to before {@code end}. */
  static Optional<Mention> of(Sentence sentence, int first, int end, SentenceMentions found) {
    return person(found, skipHonorific(sentence, end))
        .or(() -> afterComma(sentence, end, found))
        .or(() -> beforeComma(sentence, first, end, found));
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
