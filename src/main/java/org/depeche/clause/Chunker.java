package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Prepositions;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mentions;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Cuts a sentence into phrases, left to right, each token in exactly one. */
final class Chunker {
  private static final Set<String> SUBORDINATORS = FunctionWords.bundled().of("subordinator");

  /** « (retire) de nouveau (les États-Unis) »: no complement of the verb. */
  private static final Expressions REPETITIONS = new Expressions("repetition");

  private final Sentence sentence;
  private final Prepositions prepositions;
  private final VerbGroupReader verbs;
  private final NounGroupReader nouns;
  private final Relatives relatives;
  private final List<String> lower;

  Chunker(Sentence sentence, Mentions mentions, Lexicon lexicon) {
    this.sentence = sentence;
    this.prepositions = lexicon.prepositions();
    this.verbs = new VerbGroupReader(sentence, lexicon.frames());
    this.nouns = new NounGroupReader(sentence, mentions);
    this.relatives = new Relatives(sentence);
    this.lower = sentence.tokens().stream().map(Token::lower).toList();
  }

  List<Phrase> chunk() {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Phrase phrase = next(at);
      phrases.add(
          relatives.modifies(phrases, phrase) ? Phrase.word(Phrase.Kind.RELATIVE, at) : phrase);
      at = phrase.end();
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (relatives.includes(phrases, i)) {
        phrases.set(i, Phrase.word(Phrase.Kind.OTHER, phrases.get(i).first()));
      }
    }
    return phrases;
  }

  private Phrase next(int at) {
    Token token = sentence.token(at);
    String word = token.lower();
    if (word.equals(",")) {
      return Phrase.word(Phrase.Kind.COMMA, at);
    }
    if (Marks.QUOTES.contains(word)) {
      return Phrase.word(Phrase.Kind.QUOTE, at);
    }
    if (Marks.STOPS.contains(word)) {
      return Phrase.word(Phrase.Kind.STOP, at);
    }
    if (token.is(Pos.CCONJ)) {
      return Phrase.word(Phrase.Kind.COORDINATOR, at);
    }
    if (word.equals("ainsi") && followedByQue(at) && !clauseFollows(at + 2)) {
      return new Phrase(
          Phrase.Kind.COORDINATOR, at, at + 2, at, Optional.empty(), Optional.empty());
    }
    if (word.equals("y") && at + 1 < sentence.size() && lower.get(at + 1).equals("compris")) {
      return new Phrase(Phrase.Kind.OTHER, at, at + 2, at, Optional.empty(), Optional.empty());
    }
    int again = REPETITIONS.end(sentence, at);
    if (again > at) {
      return new Phrase(Phrase.Kind.OTHER, at, again, at, Optional.empty(), Optional.empty());
    }
    if (Relatives.RELATIVES.contains(word) && !nouns.nameStarts(at)) {
      return relative(at);
    }
    if (SUBORDINATORS.contains(word) && (token.is(Pos.SCONJ) || followedByQue(at))) {
      int end = followedByQue(at) ? at + 2 : at + 1;
      return new Phrase(Phrase.Kind.SUBORDINATOR, at, end, at, Optional.empty(), Optional.empty());
    }
    if (nouns.afterQuantity(at) > at) {
      return nouns.at(at).orElseGet(() -> Phrase.word(other(token), at));
    }
    if (!nouns.nameStarts(at)) {
      List<VerbGroupReader.Read> verb = verbs.at(at);
      if (!verb.isEmpty()) {
        return verbal(at, verb.getFirst(), Optional.empty());
      }
      List<Prepositions.Match> preposition = prepositions.at(lower, at);
      if (!preposition.isEmpty() && !(token.is(Pos.DET) && !contracted(word))) {
        Optional<Phrase> phrase = prepositional(at, preposition.getFirst());
        if (phrase.isPresent()) {
          return phrase.get();
        }
      }
    }
    return nouns.at(at).orElseGet(() -> Phrase.word(other(token), at));
  }

  private Phrase.Kind other(Token token) {
    return token.is(Pos.ADJ) ? Phrase.Kind.ADJECTIVAL : Phrase.Kind.OTHER;
  }

  private static boolean contracted(String word) {
    return word.equals("du")
        || word.equals("au")
        || word.equals("aux")
        || word.equals("d'")
        || word.equals("de");
  }

  private boolean followedByQue(int at) {
    return at + 1 < sentence.size()
        && (lower.get(at + 1).equals("que") || lower.get(at + 1).equals("qu'"));
  }

  /** « ainsi que l'a dit … » compares, « ainsi que le ministre » joins. */
  private boolean clauseFollows(int at) {
    return at < sentence.size() && !verbs.at(at).isEmpty();
  }

  private Phrase relative(int at) {
    Token token = sentence.token(at);
    boolean que = token.lower().equals("que") || token.lower().equals("qu'");
    Phrase.Kind kind =
        que && !token.is(Pos.PRON) ? Phrase.Kind.COMPLEMENTISER : Phrase.Kind.RELATIVE;
    return Phrase.word(kind, at);
  }

  private static Phrase verbal(int first, VerbGroupReader.Read read, Optional<Slot> slot) {
    return new Phrase(
        Phrase.Kind.VERBAL,
        first,
        read.end(),
        read.group().main(),
        slot,
        Optional.of(read.group()));
  }

  private Optional<Phrase> prepositional(int at, Prepositions.Match preposition) {
    int from = preposition.end();
    while (from < sentence.size() && Marks.QUOTES.contains(lower.get(from))) {
      from++;
    }
    if (from >= sentence.size()) {
      return Optional.empty();
    }
    if (!nouns.nameStarts(from)) {
      int verbFrom = from;
      while (verbFrom < sentence.size() && verbFrom < from + 2 && skippable(verbFrom)) {
        verbFrom++;
      }
      List<VerbGroupReader.Read> verb = verbFrom < sentence.size() ? verbs.at(verbFrom) : List.of();
      if (!verb.isEmpty() && governed(verb.getFirst().group())) {
        return Optional.of(verbal(at, verb.getFirst(), Optional.of(preposition.slot())));
      }
    }
    if (Relatives.RELATIVES.contains(lower.get(from))) {
      return Optional.of(
          new Phrase(
              Phrase.Kind.RELATIVE,
              at,
              from + 1,
              from,
              Optional.of(preposition.slot()),
              Optional.empty()));
    }
    return nouns
        .at(from)
        .map(
            n ->
                new Phrase(
                    Phrase.Kind.PREPOSITIONAL,
                    at,
                    n.end(),
                    n.head(),
                    Optional.of(preposition.slot()),
                    Optional.empty()));
  }

  private boolean skippable(int at) {
    return sentence.token(at).is(Pos.ADV)
        && !lower.get(at).equals("ne")
        && !lower.get(at).equals("n'");
  }

  private static boolean governed(VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE
        || group.form() == VerbGroup.Form.PRESENT_PARTICIPLE;
  }
}
