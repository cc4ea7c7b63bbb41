package org.depeche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.lexicon.Appraisals.Appraisal;
import org.depeche.lexicon.Appraisals.Stance;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The word that blames or praises, where a clause says it of its subject or object: « est une
 * menace », « juge la décision injuste », « a décrit la réforme comme un progrès », « traite le
 * ministre de menteur ». Only for verbs that have a row with {@link Slot#BLAME} or {@link
 * Slot#PRAISE}.
 */
final class Appraising {
  /** Words between « comme » or « de » and what follows it. */
  private static final int NEAR = 5;

  private static final Set<String> OF = Set.of("de", "d'", "du");
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final Set<String> DEFINITE = Set.of("le", "ce", "son", "leur", "notre", "votre");

  private final Lexicon lexicon;
  private final ParsedSentence parsed;
  private final Sentence sentence;

  Appraising(Lexicon lexicon, ParsedSentence parsed) {
    this.lexicon = lexicon;
    this.parsed = parsed;
    this.sentence = parsed.sentence();
  }

  /**
   * A word that blames or praises.
   *
   * @param slot {@link Slot#BLAME} or {@link Slot#PRAISE}
   * @param phrase the phrase that holds it
   * @param head whether it is the head of that phrase
   * @param alone whether it needs nobody whom it is for
   * @param denied whether it is the negation that makes it a reproach
   */
  record Found(Slot slot, int phrase, boolean head, boolean alone, boolean denied) {}

  /** The word that a clause says of its subject or object. */
  Optional<Found> of(Clause clause) {
    List<Frame> frames =
        lexicon.frames().verb(clause.group().lemma()).stream().filter(Appraising::judges).toList();
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> token = Optional.empty();
    if (clause.group().predicate().isPresent()) {
      token = word(clause.group().predicate().getAsInt());
    }
    if (token.isEmpty()) {
      token = behindMark(clause, marks(frames));
    }
    if (token.isEmpty() && frames.stream().anyMatch(f -> f.at(Slot.OBJ).isPresent())) {
      token = besideObject(clause);
    }
    if (token.isEmpty() && frames.stream().anyMatch(f -> f.at(Slot.OBJ).isEmpty())) {
      token = object(clause);
    }
    return token.flatMap(at -> found(clause, at));
  }

  /** Whether a row asks for a word that blames or praises. */
  static boolean judges(Frame frame) {
    return frame.at(Slot.BLAME).isPresent() || frame.at(Slot.PRAISE).isPresent();
  }

  private Optional<Found> found(Clause clause, int token) {
    Appraisal appraisal = lexicon.appraisals().at(sentence, token).orElseThrow();
    boolean negated = clause.group().negated();
    boolean denied = appraisal.stance() == Stance.BLAMES_DENIED;
    if (denied && !negated) {
      return Optional.empty();
    }
    Slot slot = appraisal.stance() == Stance.PRAISES ? Slot.PRAISE : Slot.BLAME;
    int phrase = parsed.phraseOf(token);
    boolean head = parsed.phrase(phrase).head() == token;
    return Optional.of(new Found(slot, phrase, head, appraisal.alone(), denied));
  }

  /** « comme une provocation », « d'« agression » », « de la provocation » behind the verb. */
  private Optional<Integer> behindMark(Clause clause, Set<String> marks) {
    int end = end(clause);
    for (int at = behind(clause); at < end; at++) {
      if (marks.contains(sentence.token(at).lower())) {
        Optional<Integer> word = within(at + 1, Math.min(end, at + 1 + NEAR));
        // « parle du procès de la trahison »: only an object has complements of its own
        if (word.isPresent() || clause.fillers(Slot.OBJ).isEmpty()) {
          return word;
        }
      }
    }
    return Optional.empty();
  }

  /** « comme », and the prepositions that the rows of the verb have a place for. */
  private static Set<String> marks(List<Frame> frames) {
    Set<String> marks = new HashSet<>(Set.of("comme"));
    if (frames.stream().anyMatch(f -> f.at(Slot.DE).isPresent())) {
      marks.addAll(OF);
    }
    if (frames.stream().anyMatch(f -> f.at(Slot.A).isPresent())) {
      marks.addAll(TO);
    }
    return marks;
  }

  /** « juge injuste la décision », « juge la décision de Paris injuste », not « une décision ». */
  private Optional<Integer> besideObject(Clause clause) {
    List<Integer> objects = clause.fillers(Slot.OBJ);
    int from = behind(clause);
    if (!objects.isEmpty() && objects.getFirst() < parsed.size()) {
      Phrase object = parsed.phrase(objects.getFirst());
      Optional<Integer> before = adjective(from, object.first());
      if (before.isPresent()) {
        return before;
      }
      if (!definite(object)) {
        return Optional.empty();
      }
      from = object.head() + 1;
    }
    return adjective(from, end(clause));
  }

  private boolean definite(Phrase object) {
    Token first = sentence.token(object.first());
    return first.is(Pos.PROPN) || DEFINITE.contains(first.lemma()) || first.lower().equals("l'");
  }

  private Optional<Integer> adjective(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Appraisal> appraisal = lexicon.appraisals().at(sentence, at);
      if (appraisal.isPresent() && !appraisal.get().noun()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** « est une menace », « constitue une décision courageuse », not « c'est la menace ». */
  private Optional<Integer> object(Clause clause) {
    for (int object : clause.fillers(Slot.OBJ)) {
      if (object < parsed.size() && !definite(parsed.phrase(object))) {
        Phrase phrase = parsed.phrase(object);
        Optional<Integer> noun = word(phrase.head());
        return noun.isPresent() ? noun : within(phrase.first(), phrase.end());
      }
    }
    return Optional.empty();
  }

  /** The first noun that appraises, else the first adjective; past quotation marks and adverbs. */
  private Optional<Integer> within(int from, int end) {
    Optional<Integer> found = Optional.empty();
    for (int at = from; at < end; at++) {
      Token token = sentence.token(at);
      Optional<Appraisal> appraisal = lexicon.appraisals().at(sentence, at);
      if (appraisal.isPresent() && (appraisal.get().noun() || found.isEmpty())) {
        found = Optional.of(at);
      }
      if (token.is(Pos.ADP) || token.is(Pos.ADP_DET) || token.is(Pos.PROPN)) {
        break;
      }
    }
    return found;
  }

  private Optional<Integer> word(int token) {
    return lexicon.appraisals().at(sentence, token).map(a -> token);
  }

  private int behind(Clause clause) {
    return parsed.phrase(clause.verb()).end();
  }

  /** Where what is said of the object must have ended: at the next clause, comma or stop. */
  private int end(Clause clause) {
    int at = clause.verb() + 1;
    while (at < parsed.size()) {
      Phrase phrase = parsed.phrase(at);
      boolean inside =
          phrase.hasNoun()
              || phrase.kind() == Phrase.Kind.ADJECTIVAL
              || phrase.kind() == Phrase.Kind.QUOTE
              || phrase.kind() == Phrase.Kind.OTHER
              || phrase.kind() == Phrase.Kind.COORDINATOR
              || (phrase.verb().isPresent() && word(phrase.head()).isPresent());
      if (!inside) {
        break;
      }
      at++;
    }
    return at < parsed.size() ? parsed.phrase(at).first() : sentence.size();
  }
}
