package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * What follows a noun and says whose it is: adjectives of nationality and complements with « de ».
 *
 * @param end one past the last token
 * @param heads heads of the mentions that the noun belongs to
 * @param words lower-case forms of other adjectives and participles passed
 */
record Complements(int end, List<Integer> heads, List<String> words) {
  private static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");
  private static final Set<String> IN_OFFICE = Set.of("exercice", "titre", "poste", "fonction");
  private static final Set<String> TITLE_STATUS =
      Set.of("élu", "élue", "sortant", "sortante", "intérimaire", "déchu", "déchue", "désigné");

  /** The complements from token {@code from} on. */
  static Complements after(Sentence sentence, int from, SentenceMentions found) {
    List<Integer> heads = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> parties = new ArrayList<>();
    int end = adjectives(sentence, party(sentence, from, found, parties), found, heads, words);
    end = party(sentence, end, found, parties);
    int complement = genitive(sentence, end, found, heads);
    while (complement > end) {
      end = complement;
      int coordinated = coordinated(sentence, end, found, heads);
      complement = coordinated > end ? coordinated : end;
    }
    heads.addAll(parties);
    return new Complements(end, List.copyOf(heads), List.copyOf(words));
  }

  private static int adjectives(
      Sentence sentence,
      int from,
      SentenceMentions found,
      List<Integer> heads,
      List<String> words) {
    int end = from;
    while (end < sentence.size()) {
      int at = end;
      Token token = sentence.token(at);
      boolean joins = token.is(Pos.CCONJ) || token.form().equals(",") || token.form().equals("-");
      if (joins && !heads.isEmpty() && end + 1 < sentence.size()) {
        at = end + 1;
      }
      Optional<Mention> nationality = found.adjectiveAt(at).filter(Complements::lowerCase);
      if (nationality.isPresent()) {
        heads.add(at);
        end = at + 1;
      } else if (at == end && plainAdjective(sentence, at)) {
        words.add(token.lower());
        end = at + 1;
      } else if (at == end && interim(sentence, at)) {
        words.add("intérimaire");
        end = at + 2;
      } else if (at == end && inOffice(sentence, at)) {
        end = at + 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** « la députée LR », « le maire (PS) »: one past the party that holders are of. */
  private static int party(
      Sentence sentence, int from, SentenceMentions found, List<Integer> heads) {
    boolean bracket = from < sentence.size() && sentence.token(from).form().equals("(");
    int at = bracket ? from + 1 : from;
    Optional<Mention> party = found.beginningAt(at).filter(Complements::isParty);
    boolean closed =
        party.isPresent()
            && (!bracket
                || (party.get().end() < sentence.size()
                    && sentence.token(party.get().end()).form().equals(")")));
    if (!closed) {
      return from;
    }
    heads.add(party.get().head());
    return bracket ? party.get().end() + 1 : party.get().end();
  }

  private static boolean isParty(Mention mention) {
    return mention.sense() instanceof Mention.Named named && named.kind() == Kind.PARTY;
  }

  private static boolean lowerCase(Mention demonym) {
    return demonym.sense() instanceof Mention.Named named
        && Character.isLowerCase(named.name().charAt(0));
  }

  private static boolean interim(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).is("par")
        && sentence.token(at + 1).lower().equals("intérim");
  }

  /** « le président en exercice de l'UE ». */
  private static boolean inOffice(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).lower().equals("en")
        && IN_OFFICE.contains(sentence.token(at + 1).lower());
  }

  private static boolean plainAdjective(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return (token.is(Pos.ADJ) && !token.capitalised()) || TITLE_STATUS.contains(token.lower());
  }

  private static int genitive(
      Sentence sentence, int from, SentenceMentions found, List<Integer> heads) {
    return from < sentence.size() && genitive(sentence.token(from))
        ? mention(sentence, from + 1, from, found, heads)
        : from;
  }

  /** « le conseiller de M. Roy »: the person, named with courtesy, whom a title is of. */
  static Optional<Mention> person(Sentence sentence, int from, SentenceMentions found) {
    if (from + 2 >= sentence.size() || !genitive(sentence.token(from))) {
      return Optional.empty();
    }
    int name = Holder.skipHonorific(sentence, from + 1);
    return name > from + 1 ? found.beginningAt(name).filter(Holder::isPerson) : Optional.empty();
  }

  /** Whether the word is « de » or contains it. */
  static boolean genitive(Token token) {
    return GENITIVES.contains(token.lower());
  }

  private static int coordinated(
      Sentence sentence, int from, SentenceMentions found, List<Integer> heads) {
    boolean joined =
        from + 2 < sentence.size()
            && sentence.token(from).is(Pos.CCONJ)
            && genitive(sentence.token(from + 1));
    return joined ? mention(sentence, from + 2, from, found, heads) : from;
  }

  private static int mention(
      Sentence sentence, int at, int otherwise, SentenceMentions found, List<Integer> heads) {
    int start = at;
    Optional<Mention> mention = found.beginningAt(start).filter(Complements::owns);
    if (mention.isEmpty()
        && start < sentence.size()
        && ARTICLES.contains(sentence.token(start).lower())) {
      start++;
      mention = found.beginningAt(start).filter(Complements::owns);
    }
    if (mention.isEmpty()) {
      return otherwise;
    }
    Mention owner = named(mention.get(), found);
    heads.add(owner.head());
    return owner.end();
  }

  /** « le parti Les Républicains »: the name after a description. */
  private static Mention named(Mention owner, SentenceMentions found) {
    return owner.sense() instanceof Mention.Described
        ? found
            .beginningAt(owner.end())
            .filter(m -> m.sense() instanceof Mention.Named n && n.kind() != Kind.PERSON)
            .filter(m -> m.form() != Mention.Form.DEMONYM)
            .orElse(owner)
        : owner;
  }

  private static boolean owns(Mention mention) {
    return switch (mention.sense()) {
      case Mention.Named named -> true;
      case Mention.Described described -> true;
      case Mention.RoleOf role -> false;
      case Mention.Pronominal pronoun -> false;
    };
  }
}
