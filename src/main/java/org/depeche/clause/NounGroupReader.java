package org.depeche.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.NounClasses;
import org.depeche.mention.Mention;
import org.depeche.mention.Mentions;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the noun group that begins at a token. */
final class NounGroupReader {
  private static final Set<String> QUANTITIES = Set.of("plus", "moins", "près", "autour");
  private static final Set<String> WHERE = Set.of("à", "au", "en");
  private static final Set<String> HONORIFICS = FunctionWords.bundled().of("honorific");

  private final Sentence sentence;
  private final List<String> lower;
  private final @Nullable Mention[] byHead;

  NounGroupReader(Sentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.lower = sentence.tokens().stream().map(Token::lower).toList();
    this.byHead = new Mention[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      byHead[i] = mentions.headedAt(sentence.index(), i).orElse(null);
    }
  }

  /**
   * A noun phrase that begins at a token: determiner, adjectives, noun or name, adjectives, name in
   * apposition.
   */
  Optional<Phrase> at(int at) {
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
    while (end < sentence.size() && !beginsPerson(head, end)) {
      if (afterNoun(end) && !(nameStarts(end) && fixedWord(at, head))) {
        end = extent(end);
      } else if (apposed(end)) {
        end++;
      } else if (lower.get(end).equals("non")
          && end + 1 < sentence.size()
          && sentence.token(end + 1).is(Pos.ADJ)) {
        end += 2;
      } else if (Marks.QUOTES.contains(lower.get(end))
          && end + 1 < sentence.size()
          && afterNoun(end + 1)
          && !Marks.QUOTES.contains(lower.get(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return Optional.of(noun(at, bracketed(end), head));
  }

  /**
   * « (a rencontré) à Genève Angela Merkel », « M. Roy »: behind the name of a place a person is
   * another phrase.
   */
  private boolean beginsPerson(int head, int at) {
    boolean place = named(head).filter(k -> k == Kind.PLACE || k == Kind.STATE).isPresent();
    boolean where = head > 0 && WHERE.contains(lower.get(head - 1));
    boolean person = named(at).filter(Kind.PERSON::equals).isPresent();
    return place && (HONORIFICS.contains(lower.get(at)) || (where && person));
  }

  private Optional<Kind> named(int head) {
    return byHead[head] != null && byHead[head].sense() instanceof Mention.Named named
        ? Optional.of(named.kind())
        : Optional.empty();
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
  int afterQuantity(int at) {
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
        || (Marks.QUOTES.contains(lower.get(i)) && i + 1 < sentence.size() && isNoun(i + 1))
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
        || (token.is(Pos.PRON) && !Relatives.RELATIVES.contains(token.lower()))
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

  /** Whether a name or its short form is headed at a token. */
  boolean nameStarts(int at) {
    Mention mention = byHead[at];
    return mention != null
        && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM);
  }
}
