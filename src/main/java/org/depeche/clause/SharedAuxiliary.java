package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Sentence;

/**
 * Reads a participle behind « et » with the auxiliary of the verb before: « a dénoncé un putsch et
 * promis de partir ».
 */
final class SharedAuxiliary {
  private final Sentence sentence;
  private final List<Phrase> phrases;

  private SharedAuxiliary(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The phrases, such participles made finite. */
  static List<Phrase> spread(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> all = new ArrayList<>(phrases);
    SharedAuxiliary reader = new SharedAuxiliary(sentence, all);
    for (int i = 0; i < all.size(); i++) {
      Optional<VerbGroup> carrier =
          reader.participleBehindAnd(i) ? reader.carrier(i) : Optional.empty();
      if (carrier.isPresent()) {
        all.set(i, reader.finite(all.get(i), carrier.get()));
      }
    }
    return all;
  }

  private boolean participleBehindAnd(int at) {
    Phrase phrase = phrases.get(at);
    int before = at - 1;
    while (before > 0 && phrases.get(before).kind() == Phrase.Kind.OTHER) {
      before--;
    }
    return phrase.verb().isPresent()
        && phrase.slot().isEmpty()
        && phrase.verb().get().form() == VerbGroup.Form.PAST_PARTICIPLE
        && before > 0
        && phrases.get(before).kind() == Phrase.Kind.COORDINATOR;
  }

  /** The nearest verb group before in the same clause, if it has an auxiliary that fits. */
  private Optional<VerbGroup> carrier(int at) {
    for (int i = at - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      switch (phrase.kind()) {
        case VERBAL -> {
          if (phrase.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE) {
            continue;
          }
          return phrase.verb().filter(group -> fits(phrase, group, phrases.get(at)));
        }
        case STOP, RELATIVE, COMPLEMENTISER, SUBORDINATOR -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** « avoir » takes a participle that agrees with nothing; one that agrees goes with « être ». */
  private boolean fits(Phrase phrase, VerbGroup group, Phrase participle) {
    boolean compound =
        group.form() == VerbGroup.Form.FINITE
            && sentence.token(group.main()).morphology().mood() == Mood.PAST_PARTICIPLE
            && phrase.end() - phrase.first() > 1;
    String form = sentence.token(participle.head()).lower();
    boolean bare =
        form.endsWith("é")
            || form.endsWith("i")
            || form.endsWith("u")
            || form.endsWith("is")
            || form.endsWith("t");
    return compound && !group.reflexive() && (group.passive() || bare);
  }

  private Phrase finite(Phrase phrase, VerbGroup carrier) {
    VerbGroup own = phrase.verb().orElseThrow();
    VerbGroup shared =
        new VerbGroup(
            own.lemma(),
            own.main(),
            VerbGroup.Form.FINITE,
            carrier.mood(),
            carrier.tense(),
            carrier.number(),
            carrier.passive(),
            false,
            own.negated(),
            own.clitics(),
            own.inverted(),
            own.predicate());
    return new Phrase(
        phrase.kind(),
        phrase.first(),
        phrase.end(),
        phrase.head(),
        phrase.slot(),
        Optional.of(shared));
  }
}
