package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.NounClasses;
import org.depeche.lexicon.Prepositions;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.mention.Mentions;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into phrases, left to right, each token in exactly one. */
final class Chunker {
  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "„", "''", "``");
  private static final Set<String> STOPS =
      Set.of(";", ":", ".", "!", "?", "(", ")", "[", "]", "-", "–", "—", "...", "…", "/", "|");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "si", "s'", "lorsque", "lorsqu'", "quand", "puisque", "puisqu'", "quoique", "comme",
          "alors", "tandis", "afin", "parce", "bien", "dès", "avant", "après", "pendant", "tant",
          "sauf", "pour", "sans", "pourvu");
  private static final Set<String> RELATIVES =
      Set.of(
          "qui",
          "que",
          "qu'",
          "dont",
          "où",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "auquel",
          "duquel",
          "auxquels",
          "desquels",
          "auxquelles",
          "desquelles");

  private static final Set<String> QUANTITIES = Set.of("plus", "moins", "près", "autour");

  /** Nouns whose content a « que » clause gives (« l'idée que »). */
  private static final Set<String> CONTENT =
      Set.of(
          "fait",
          "idée",
          "preuve",
          "condition",
          "hypothèse",
          "espoir",
          "crainte",
          "sorte",
          "possibilité",
          "risque",
          "principe",
          "opinion",
          "conviction",
          "impression",
          "point",
          "avis",
          "argument",
          "thèse",
          "sentiment",
          "assurance",
          "garantie",
          "certitude");

  private static final Set<String> HONORIFICS =
      Set.of("m.", "mm.", "mme", "mmes", "mlle", "dr", "me");

  private final Sentence sentence;
  private final Prepositions prepositions;
  private final VerbGroupReader verbs;
  private final List<String> lower;
  private final @Nullable Mention[] byHead;

  Chunker(Sentence sentence, Mentions mentions, Lexicon lexicon) {
    this.sentence = sentence;
    this.prepositions = lexicon.prepositions();
    this.verbs = new VerbGroupReader(sentence, lexicon.frames());
    this.lower = sentence.tokens().stream().map(Token::lower).toList();
    this.byHead = new Mention[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      byHead[i] = mentions.headedAt(sentence.index(), i).orElse(null);
    }
  }

  List<Phrase> chunk() {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Phrase phrase = next(at);
      phrases.add(modifies(phrases, phrase) ? Phrase.word(Phrase.Kind.RELATIVE, at) : phrase);
      at = phrase.end();
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (includes(phrases, i)) {
        phrases.set(i, Phrase.word(Phrase.Kind.OTHER, phrases.get(i).first()));
      }
    }
    return phrases;
  }

  /** « les ONG, dont Amnesty International, ont … »: « dont » without a verb before a comma. */
  private boolean includes(List<Phrase> phrases, int at) {
    if (phrases.get(at).kind() != Phrase.Kind.RELATIVE
        || !lower.get(phrases.get(at).first()).equals("dont")) {
      return false;
    }
    int end = at + 1;
    while (end < phrases.size()
        && (phrases.get(end).hasNoun()
            || phrases.get(end).kind() == Phrase.Kind.ADJECTIVAL
            || phrases.get(end).kind() == Phrase.Kind.COORDINATOR)) {
      end++;
    }
    return end > at + 1
        && end + 1 < phrases.size()
        && phrases.get(end).kind() == Phrase.Kind.COMMA
        && phrases.get(end + 1).finite();
  }

  /**
   * « Le texte que nous signons … »: where no verb comes before it, « que » behind a noun phrase
   * cannot be the verb's complement.
   */
  private boolean modifies(List<Phrase> before, Phrase phrase) {
    if (phrase.kind() != Phrase.Kind.COMPLEMENTISER || before.isEmpty()) {
      return false;
    }
    if (behindNameAndComma(before)) {
      return true;
    }
    if (!before.getLast().hasNoun()
        || CONTENT.contains(sentence.token(before.getLast().head()).lemma())) {
      return false;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Phrase.Kind kind = before.get(i).kind();
      if (kind == Phrase.Kind.VERBAL) {
        return false;
      }
      if (kind == Phrase.Kind.STOP
          || kind == Phrase.Kind.QUOTE
          || kind == Phrase.Kind.SUBORDINATOR) {
        break;
      }
    }
    return true;
  }

  /** « … l'accord, que le Congrès rejette, »: no verb has its « que » behind a noun and a comma. */
  private boolean behindNameAndComma(List<Phrase> before) {
    int comma = before.size() - 1;
    if (comma < 1
        || before.get(comma).kind() != Phrase.Kind.COMMA
        || !before.get(comma - 1).hasNoun()
        || before.get(comma - 1).temporal(sentence)) {
      return false;
    }
    for (int i = comma - 1; i >= 0; i--) {
      Phrase.Kind kind = before.get(i).kind();
      if (kind == Phrase.Kind.COMMA || kind == Phrase.Kind.STOP) {
        return false;
      }
      if (kind == Phrase.Kind.VERBAL) {
        return true;
      }
    }
    return before.getFirst().kind() == Phrase.Kind.NOMINAL;
  }

  private Phrase next(int at) {
    Token token = sentence.token(at);
    String word = token.lower();
    if (word.equals(",")) {
      return Phrase.word(Phrase.Kind.COMMA, at);
    }
    if (QUOTES.contains(word)) {
      return Phrase.word(Phrase.Kind.QUOTE, at);
    }
    if (STOPS.contains(word)) {
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
    if (RELATIVES.contains(word) && !nameStarts(at)) {
      return relative(at);
    }
    if (SUBORDINATORS.contains(word) && (token.is(Pos.SCONJ) || followedByQue(at))) {
      int end = followedByQue(at) ? at + 2 : at + 1;
      return new Phrase(Phrase.Kind.SUBORDINATOR, at, end, at, Optional.empty(), Optional.empty());
    }
    if (afterQuantity(at) > at) {
      return nominal(at).orElseGet(() -> Phrase.word(other(token), at));
    }
    if (!nameStarts(at)) {
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
    return nominal(at).orElseGet(() -> Phrase.word(other(token), at));
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

  private boolean nameStarts(int at) {
    Mention mention = byHead[at];
    return mention != null
        && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM);
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
    while (from < sentence.size() && QUOTES.contains(lower.get(from))) {
      from++;
    }
    if (from >= sentence.size()) {
      return Optional.empty();
    }
    if (!nameStarts(from)) {
      int verbFrom = from;
      while (verbFrom < sentence.size() && verbFrom < from + 2 && skippable(verbFrom)) {
        verbFrom++;
      }
      List<VerbGroupReader.Read> verb = verbFrom < sentence.size() ? verbs.at(verbFrom) : List.of();
      if (!verb.isEmpty() && governed(verb.getFirst().group())) {
        return Optional.of(verbal(at, verb.getFirst(), Optional.of(preposition.slot())));
      }
    }
    if (RELATIVES.contains(lower.get(from))) {
      return Optional.of(
          new Phrase(
              Phrase.Kind.RELATIVE,
              at,
              from + 1,
              from,
              Optional.of(preposition.slot()),
              Optional.empty()));
    }
    return nominal(from)
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

  /**
   * A noun phrase that begins at a token: determiner, adjectives, noun or name, adjectives, name in
   * apposition.
   */
  private Optional<Phrase> nominal(int at) {
    int i = afterQuantity(at);
    while (i < sentence.size() && beforeNoun(i)) {
      i++;
    }
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    if (!isNoun(i)) {
      return i > at && isNominalised(i - 1) && determined(at, i - 1)
          ? Optional.of(noun(at, i, i - 1))
          : Optional.empty();
    }
    int head = i;
    if (HONORIFICS.contains(lower.get(i)) && i + 1 < sentence.size() && isNoun(i + 1)) {
      head = i + 1;
    }
    int end = extent(head);
    while (end < sentence.size()) {
      if (afterNoun(end) && !(nameStarts(end) && fixedWord(at, head))) {
        end = extent(end);
      } else if (apposed(end)) {
        end++;
      } else if (lower.get(end).equals("non")
          && end + 1 < sentence.size()
          && sentence.token(end + 1).is(Pos.ADJ)) {
        end += 2;
      } else if (QUOTES.contains(lower.get(end))
          && end + 1 < sentence.size()
          && afterNoun(end + 1)
          && !QUOTES.contains(lower.get(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return Optional.of(noun(at, bracketed(end), head));
  }

  /** « des manifestations monstres », « une visite surprise »: a bare noun right behind a noun. */
  private boolean apposed(int i) {
    Token token = sentence.token(i);
    return token.is(Pos.NOUN)
        && !token.capitalised()
        && byHead[i] == null
        && sentence.token(i - 1).is(Pos.NOUN)
        && sentence.token(i - 1).morphology().number().agrees(token.morphology().number())
        && !NounClasses.bundled().isTemporal(token);
  }

  /** « plus de deux cents blessés », « près de 30 pays »: where the number begins. */
  private int afterQuantity(int at) {
    boolean quantity =
        QUANTITIES.contains(lower.get(at))
            && at + 2 < sentence.size()
            && (lower.get(at + 1).equals("de") || lower.get(at + 1).equals("d'"))
            && sentence.token(at + 2).is(Pos.NUM);
    return quantity ? at + 2 : at;
  }

  /** « l'Organisation mondiale du commerce (OMC) »: one past its short name in brackets. */
  private int bracketed(int end) {
    boolean brackets =
        end + 2 < sentence.size()
            && lower.get(end).equals("(")
            && lower.get(end + 2).equals(")")
            && nameStarts(end + 1);
    return brackets ? end + 3 : end;
  }

  /**
   * « met en garde Taïwan »: behind a bare noun under « en » or « à » a name begins a new phrase.
   */
  private boolean fixedWord(int first, int head) {
    if (first != head || first == 0 || sentence.token(head).capitalised()) {
      return false;
    }
    String before = lower.get(first - 1);
    return before.equals("en")
        || before.equals("à")
        || before.equals("sur")
        || (sentence.token(first - 1).is(Pos.VERB) && byHead[head] == null);
  }

  private Phrase noun(int first, int end, int head) {
    return new Phrase(Phrase.Kind.NOMINAL, first, end, head, Optional.empty(), Optional.empty());
  }

  /** One past the last token of the mention headed at {@code head}, or of the head itself. */
  private int extent(int head) {
    Mention mention = byHead[head];
    if (mention == null) {
      return head + 1;
    }
    boolean deed =
        mention.sense() instanceof Mention.Described described
            && described.kind() == Kind.INSTRUMENT;
    return deed ? beforeComplement(head, mention.end()) : Math.max(head + 1, mention.end());
  }

  /** « les sanctions [des États-Unis] »: whose a measure is stays a phrase of its own. */
  private int beforeComplement(int head, int end) {
    int at = head + 1;
    while (at < end && !sentence.token(at).is(Pos.ADP) && !sentence.token(at).is(Pos.ADP_DET)) {
      at++;
    }
    return at;
  }

  private boolean beforeNoun(int i) {
    if (nameStarts(i)) {
      return false;
    }
    Token token = sentence.token(i);
    return token.is(Pos.DET)
        || token.is(Pos.NUM)
        || (token.is(Pos.ADJ) && byHead[i] == null)
        || (token.is(Pos.ADJ) && i + 1 < sentence.size() && isNoun(i + 1))
        || (QUOTES.contains(lower.get(i)) && i + 1 < sentence.size() && isNoun(i + 1))
        || (token.lower().equals("des") && token.is(Pos.ADP_DET))
        || (token.lower().equals("ce") && i + 1 < sentence.size() && isNoun(i + 1));
  }

  private boolean isNominalised(int i) {
    return sentence.token(i).is(Pos.ADJ) || sentence.token(i).is(Pos.NUM);
  }

  /**
   * « les deux », « la première », « 27 », « (qualifier) d'alliés »: an adjective that nothing
   * introduces (« impuissant, ») is no noun.
   */
  private boolean determined(int first, int last) {
    if (first > 0 && sentence.token(first - 1).is(Pos.ADP)) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (!sentence.token(i).is(Pos.ADJ)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int i) {
    Token token = sentence.token(i);
    Mention mention = byHead[i];
    return token.is(Pos.NOUN)
        || token.is(Pos.PROPN)
        || nameStarts(i)
        || (token.is(Pos.PRON) && !RELATIVES.contains(token.lower()))
        || (mention != null && mention.form() != Mention.Form.DEMONYM && !token.is(Pos.VERB));
  }

  private boolean afterNoun(int i) {
    Token token = sentence.token(i);
    if (nameStarts(i) || token.is(Pos.PROPN) || token.is(Pos.ADJ)) {
      return true;
    }
    Mention mention = byHead[i];
    return token.is(Pos.NUM) || (mention != null && mention.form() == Mention.Form.DEMONYM);
  }
}
