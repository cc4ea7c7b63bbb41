package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds names of known things, where the text writes them as names are written. */
final class KnownNames {
  private static final Set<String> HONORIFICS = FunctionWords.bundled().of("honorific");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");

  private final KnowledgeBase knowledge;

  KnownNames(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The longest known name that begins at a token.
   *
   * @param forms the forms of the sentence's tokens
   */
  Optional<Name> at(Sentence sentence, List<String> forms, int at) {
    return contracted(sentence, at)
        ? behindArticle(sentence, forms, at)
        : written(sentence, forms, at);
  }

  /** « au Caire », « du Caire »: the article of the name is in the preposition. */
  private static boolean contracted(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return (word.equals("au") || word.equals("du"))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capitalised();
  }

  /** The rest of the longest known name whose article a token has in it. */
  private Optional<Name> behindArticle(Sentence sentence, List<String> forms, int at) {
    List<String> name = new ArrayList<>(forms.subList(at, sentence.size()));
    name.set(0, "le");
    return knowledge.namesFrom(name, 0).stream()
        .filter(match -> match.end() > 1 && match.form() == Known.Form.NAME)
        .filter(match -> !match.known().isEmpty() && !goesOn(sentence, at + match.end()))
        .map(match -> name(at + 1, at + match.end(), match))
        .findFirst();
  }

  /** « du Cap Horn » is another name. */
  private static boolean goesOn(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end).is(Pos.PROPN)
        && !HONORIFICS.contains(sentence.token(end).lower());
  }

  private static Name name(int first, int end, KnowledgeBase.NameMatch match) {
    Kind kind = match.known().get(0).kind();
    return new Name(first, end, kind, true, match.known(), match.form());
  }

  private Optional<Name> written(Sentence sentence, List<String> forms, int at) {
    for (KnowledgeBase.NameMatch match : knowledge.namesFrom(forms, at)) {
      if (!match.known().isEmpty() && written(sentence, at, match)) {
        return Optional.of(name(at, match.end(), match));
      }
    }
    return Optional.empty();
  }

  private static boolean written(Sentence sentence, int at, KnowledgeBase.NameMatch match) {
    return switch (match.form()) {
      case ACRONYM -> writtenAsAcronym(sentence, at, match.end());
      case DEMONYM, ADJECTIVE -> false;
      case NAME, METONYM -> writtenAsName(sentence, at, match);
    };
  }

  private static boolean writtenAsAcronym(Sentence sentence, int at, int end) {
    Token token = sentence.token(at);
    boolean capitals = token.form().chars().noneMatch(Character::isLowerCase);
    return end - at > 1
        ? token.capitalised()
        : (capitals && token.form().length() > 1)
            || (token.capitalised() && at > 0 && token.form().length() > 2);
  }

  private static boolean writtenAsName(Sentence sentence, int at, KnowledgeBase.NameMatch match) {
    Token token = sentence.token(at);
    Kind kind = match.known().get(0).kind();
    int length = match.end() - at;
    if (!token.capitalised()) {
      boolean common = kind == Kind.INSTRUMENT || kind == Kind.TOPIC || kind == Kind.IGO;
      boolean seat = match.form() == Known.Form.METONYM && length > 2;
      boolean numbered = kind == Kind.INSTRUMENT && sentence.token(match.end() - 1).is(Pos.NUM);
      return (common && length > 2)
          || (numbered && length > 1)
          || (seat && anyCapital(sentence, at, match.end()))
          || (particled(token) && anyCapital(sentence, at, match.end()));
    }
    boolean noun =
        length > 1 && ARTICLES.contains(token.lower()) && !sentence.token(at + 1).capitalised();
    return (length > 1 && !noun)
        || (token.pos() != Pos.DET
            && token.pos() != Pos.ADP
            && token.pos() != Pos.PRON
            && token.pos() != Pos.ADV
            && (at > 0 || token.pos() != Pos.VERB));
  }

  /** « al-Assad », « d'Estaing ». */
  private static boolean particled(Token token) {
    int hyphen = token.form().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.form().length()
        && Character.isUpperCase(token.form().charAt(hyphen + 1));
  }

  private static boolean anyCapital(Sentence sentence, int first, int end) {
    return sentence.tokens().subList(first, end).stream()
        .anyMatch(t -> t.form().chars().anyMatch(Character::isUpperCase));
  }
}
