package org.depeche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.text.Morphology.Number;
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
  private static final Set<String> SUBJECTS = Set.of("il", "elle", "celui-ci", "ce dernier");
  private static final Set<String> CHOOSING =
      Set.of("élire", "réélire", "nommer", "désigner", "proclamer", "investir", "renommer");
  private static final List<String> POST = List.of("au", "poste", "de");
  private static final Set<String> HONORIFICS =
      Set.of("m.", "mme", "mlle", "monsieur", "madame", "me", "mgr");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'");
  private static final Set<String> ONE = Set.of("un", "une");
  private static final Set<String> PAST = Set.of("jadis", "naguère", "autrefois", "précédemment");

  /** Adjectives of parties, which taggers take for nouns too. */
  private static final Pattern PARTISAN = Pattern.compile("\\p{javaLowerCase}{3,}(?:iste|crate)");

  /** What is called by its head: « ministre du gouvernement Aznar » is not Aznar. */
  private static final Set<String> HEADED = Set.of("gouvernement", "cabinet", "équipe", "régime");

  private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", ":", "-", "–", "»");

  /**
   * Who holds the role that spans from {@code first} to before {@code end}.
   *
   * @param rankEnd one past the title that begins at a token, or the token itself if none does
   */
  static Optional<Holder> of(
      Sentence sentence, int first, int end, SentenceMentions found, IntUnaryOperator rankEnd) {
    int next = Tenancy.passed(sentence, end);
    int tail = TitleTail.end(sentence, end, found, rankEnd);
    boolean headed = HEADED.contains(sentence.token(end - 1).lower());
    return person(found, skipHonorific(sentence, end))
        .filter(name -> !headed)
        .or(() -> person(found, skipHonorific(sentence, next)).filter(name -> !headed))
        .or(() -> afterParty(sentence, end, found))
        .or(() -> afterComma(sentence, first, end, found, rankEnd))
        .or(() -> afterComma(sentence, first, next, found, rankEnd))
        .or(() -> afterComma(sentence, first, tail, found, rankEnd))
        .map(name -> new Holder(name, Optional.empty()))
        .or(() -> beforeComma(sentence, first, end, found))
        .or(() -> beforeComma(sentence, first, tail, found))
        .or(() -> predicated(sentence, first, found))
        .or(() -> appointed(sentence, first, found))
        .or(() -> posted(sentence, first, found))
        .or(() -> bare(sentence, first, end, found));
  }

  /**
   * « Jean Roy a été élu président », « Anne Roy, qui est ministre », « Anne Roy, nommée juge ».
   */
  private static Optional<Holder> predicated(Sentence sentence, int first, SentenceMentions found) {
    return Predication.before(sentence, first)
        .flatMap(
            verbs ->
                found
                    .endingAt(verbs.subjectEnd())
                    .filter(Holder::isPerson)
                    .map(name -> new Holder(name, verbs.status())));
  }

  /** « il a été ministre », « qu'elle était juge »: the pronoun of which a role is predicated. */
  static Optional<Holder> pronoun(Sentence sentence, int first, SentenceMentions pronouns) {
    return Predication.before(sentence, first)
        .filter(Predication::copular)
        .flatMap(
            verbs ->
                pronouns
                    .endingAt(verbs.subjectEnd())
                    .filter(Holder::isSubject)
                    .map(pronoun -> new Holder(pronoun, verbs.status())));
  }

  private static boolean isSubject(Mention mention) {
    return mention.number() == Number.SINGULAR
        && mention.sense() instanceof Mention.Pronominal pronoun
        && SUBJECTS.contains(pronoun.lemma());
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

  /** « a nommé le maire, Jean Roy, au poste de Premier ministre ». */
  private static Optional<Holder> posted(Sentence sentence, int first, SentenceMentions found) {
    int post = first - POST.size();
    if (post < 2
        || !IntStream.range(0, POST.size())
            .allMatch(i -> sentence.token(post + i).lower().equals(POST.get(i)))) {
      return Optional.empty();
    }
    int end = sentence.token(post - 1).form().equals(",") ? post - 1 : post;
    return found
        .endingAt(end)
        .filter(Holder::isPerson)
        .filter(
            name ->
                IntStream.range(0, name.first())
                    .anyMatch(at -> CHOOSING.contains(sentence.token(at).lemma())))
        .map(name -> new Holder(name, Optional.empty()));
  }

  /** « Jean Roy porte-parole de l'ONU ». */
  private static Optional<Holder> bare(
      Sentence sentence, int first, int end, SentenceMentions found) {
    return end > first + 1 && sentence.token(first).is(Pos.NOUN)
        ? found
            .endingAt(first)
            .filter(Holder::isPerson)
            .map(name -> new Holder(name, Optional.empty()))
        : Optional.empty();
  }

  /** One past « M. », « Mme » at a token, else the token. */
  static int skipHonorific(Sentence sentence, int at) {
    return at < sentence.size() && HONORIFICS.contains(sentence.token(at).lower()) ? at + 1 : at;
  }

  /** « le Premier ministre travailliste Wim Kok »: the name after what its bearer's party is. */
  private static Optional<Mention> afterParty(Sentence sentence, int end, SentenceMentions found) {
    return end < sentence.size() && PARTISAN.matcher(sentence.token(end).form()).matches()
        ? person(found, end + 1)
        : Optional.empty();
  }

  private static Optional<Mention> person(SentenceMentions found, int at) {
    return found.beginningAt(at).filter(Holder::isPerson);
  }

  static boolean isPerson(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.sense() instanceof Mention.Named named
        && named.kind() == Kind.PERSON;
  }

  /**
   * « le président russe, Vladimir Poutine, »: the name ends before a mark, unless the role opens
   * the sentence (« Ancien ministre, Jean Roy a … »); « le chef d'état-major, le général Jean Roy
   * ».
   */
  private static Optional<Mention> afterComma(
      Sentence sentence, int first, int end, SentenceMentions found, IntUnaryOperator rankEnd) {
    if (end >= sentence.size() || !",(".contains(sentence.token(end).form())) {
      return Optional.empty();
    }
    int start = first == 1 && sentence.token(0).is(Pos.ADV) ? 1 : 0;
    boolean opens = first == start && !sentence.token(first).is(Pos.DET);
    return person(found, skipHonorific(sentence, end + 1))
        .or(() -> ranked(sentence, end + 1, found, rankEnd))
        .or(() -> inhabitant(sentence, end + 1, found))
        .filter(name -> opens || closed(sentence, name.end()))
        .or(() -> described(sentence, end + 1, found));
  }

  /** The name after a second title. */
  private static Optional<Mention> ranked(
      Sentence sentence, int at, SentenceMentions found, IntUnaryOperator rankEnd) {
    if (at + 1 >= sentence.size() || !ARTICLES.contains(sentence.token(at).lower())) {
      return Optional.empty();
    }
    int end = rankEnd.applyAsInt(at + 1);
    while (end > at + 1 && end < sentence.size() && found.adjectiveAt(end).isPresent()) {
      end++;
    }
    return end > at + 1 ? person(found, skipHonorific(sentence, end)) : Optional.empty();
  }

  /** « le directeur général de l'AIEA, l'Argentin Rafael Roy, a … ». */
  private static Optional<Mention> inhabitant(Sentence sentence, int at, SentenceMentions found) {
    return at + 1 < sentence.size()
            && ARTICLES.contains(sentence.token(at).lower())
            && found.adjectiveAt(at + 1).isPresent()
        ? person(found, at + 2)
        : Optional.empty();
  }

  /** « le président du jury, le comédien Jean Roy, a »: the name after what else its bearer is. */
  private static Optional<Mention> described(Sentence sentence, int at, SentenceMentions found) {
    if (at + 1 >= sentence.size() || !ARTICLES.contains(sentence.token(at).lower())) {
      return Optional.empty();
    }
    int name = at + 1;
    while (name < sentence.size() && name - at <= 3 && commonNoun(sentence.token(name))) {
      name++;
    }
    return name > at + 1 && sentence.token(at + 1).is(Pos.NOUN)
        ? person(found, name)
            .filter(m -> m.end() + 1 < sentence.size())
            .filter(m -> sentence.token(m.end()).form().equals(","))
            .filter(m -> !ARTICLES.contains(sentence.token(m.end() + 1).lower()))
        : Optional.empty();
  }

  private static boolean commonNoun(Token token) {
    return !token.capitalised() && (token.is(Pos.NOUN) || token.is(Pos.ADJ));
  }

  private static boolean closed(Sentence sentence, int end) {
    return end >= sentence.size() || CLOSERS.contains(sentence.token(end).form());
  }

  /**
   * « Kamal Kharazi, ministre des Affaires étrangères, », « Anne Roy, jusque-là juge, », « Anne
   * Roy, avocate et ministre », « Anne Roy, l'un des dirigeants ».
   */
  private static Optional<Holder> beforeComma(
      Sentence sentence, int first, int end, SentenceMentions found) {
    int comma = comma(sentence, first);
    if (comma < 1) {
      return Optional.empty();
    }
    boolean opening = !sentence.token(first).is(Pos.DET);
    boolean past = IntStream.range(comma, first).anyMatch(i -> untilNow(sentence.token(i)));
    Optional<Mention.Status> status = past ? Optional.of(Mention.Status.FORMER) : Optional.empty();
    return opening || closed(sentence, end)
        ? found
            .endingAt(Tenancy.before(sentence, comma))
            .filter(Holder::isPerson)
            .map(name -> new Holder(name, status))
        : Optional.empty();
  }

  /** The mark that opens the apposition in which a role stands, or -1. */
  private static int comma(Sentence sentence, int first) {
    int at = first;
    if (oneOf(sentence, first)) {
      at = first - 2;
      at -= at > 0 && sentence.token(at - 1).lower().equals("l'") ? 1 : 0;
    } else if (at > 1
        && sentence.token(at - 1).is(Pos.CCONJ)
        && sentence.token(at - 2).is(Pos.NOUN)) {
      at -= 2;
    } else {
      while (at > 1 && (sentence.token(at - 1).is(Pos.ADV) || untilNow(sentence.token(at - 1)))) {
        at--;
      }
    }
    return at > 1 && ",(".contains(sentence.token(at - 1).form()) ? at - 1 : -1;
  }

  private static boolean oneOf(Sentence sentence, int first) {
    return first > 2
        && sentence.token(first - 1).lower().equals("des")
        && ONE.contains(sentence.token(first - 2).lower());
  }

  private static boolean untilNow(Token token) {
    return token.lower().startsWith("jusqu") || PAST.contains(token.lower());
  }
}
