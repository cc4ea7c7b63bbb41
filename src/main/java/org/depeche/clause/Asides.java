package org.depeche.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.text.Sentence;

/** What stands between a subject and its verb and is neither: brackets, comparisons, examples. */
final class Asides {
  private static final Set<String> EXAMPLES =
      Set.of("notamment", "particulièrement", "surtout", "principalement", "spécialement");

  private final Sentence sentence;
  private final List<Phrase> phrases;

  Asides(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** « Cuba (11 millions d'habitants) a … », « le maire – un socialiste – a … »: what opens it. */
  int opening(int closing) {
    String mark = word(closing);
    String opens = mark.equals(")") ? "(" : mark.equals("–") || mark.equals("—") ? mark : "";
    for (int i = closing - 1; i > 0 && !opens.isEmpty(); i--) {
      if (word(i).equals(opens)) {
        return i;
      }
    }
    return closing;
  }

  /**
   * « le Danemark, tout comme la Norvège, a … », « les rebelles, surtout le Hezbollah, ont … »: the
   * comma before what the subject is compared with or an example of it, else here.
   */
  int compared(int at) {
    int as = at - 1;
    while (as > 1
        && phrases.get(as).kind() == Phrase.Kind.COORDINATOR
        && phrases.get(as - 1).hasNoun()) {
      as -= 2;
    }
    boolean introduces = as > 0 && (word(as).equals("comme") || EXAMPLES.contains(word(as)));
    int before = as > 0 && word(as - 1).equals("tout") ? as - 2 : as - 1;
    return introduces && before > 0 && phrases.get(before).kind() == Phrase.Kind.COMMA
        ? before
        : at;
  }

  /**
   * « Le roi, son ministre ayant démissionné, a … »: the subject of a participle between commas.
   */
  boolean absolute(int at) {
    return at > 1
        && phrases.get(at - 1).kind() == Phrase.Kind.COMMA
        && phrases
            .get(at + 1)
            .verb()
            .filter(v -> v.form() == VerbGroup.Form.PRESENT_PARTICIPLE)
            .isPresent();
  }

  /** Those that « dont » names as belonging to the subject; none where another word begins it. */
  List<Integer> members(int first, int last) {
    return word(first).equals("dont")
        ? IntStream.rangeClosed(first + 1, last)
            .filter(p -> phrases.get(p).kind() == Phrase.Kind.NOMINAL)
            .boxed()
            .toList()
        : List.of();
  }

  /**
   * « les ONG, dont Amnesty International, ont … »: « dont » where it opens no clause, else here.
   */
  int included(int at) {
    int i = at;
    while (i > 0
        && (phrases.get(i).hasNoun() || phrases.get(i).kind() == Phrase.Kind.COORDINATOR)) {
      i--;
    }
    return phrases.get(i).kind() == Phrase.Kind.OTHER && word(i).equals("dont") ? i : at;
  }

  private String word(int phrase) {
    return sentence.token(phrases.get(phrase).first()).lower();
  }
}
