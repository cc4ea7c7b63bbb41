package org.depeche.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Extends « ministre » by a portfolio that roles.tsv does not list (« de la Pêche et des Ports »).
 */
final class Portfolio {
  private static final Set<String> LINKS = Set.of("de", "d'", "du", "des", "à", "au", "aux");
  private static final Set<String> MINISTRIES =
      Set.of("ministère", "ministre", "vice-ministre", "portefeuille", "état");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");

  private Portfolio() {}

  /**
   * Whether a capitalised word names what a ministry or minister is for (« le ministère turc de
   * l'Intérieur »), alone or after another.
   */
  static boolean names(Sentence sentence, int at) {
    int link = at - 1;
    if (link > 0 && ARTICLES.contains(sentence.token(link).lower())) {
      link--;
    }
    if (link < 1 || !LINKS.contains(sentence.token(link).lower())) {
      return false;
    }
    int before = link - 1;
    Token joint = sentence.token(before);
    if (before > 0 && (joint.is(Pos.CCONJ) || joint.form().equals(","))) {
      return sentence.token(before - 1).capitalised() && names(sentence, before - 1);
    }
    while (before > 0 && link - before < 3 && sentence.token(before).is(Pos.ADJ)) {
      before--;
    }
    boolean bare = sentence.token(at - 1).lower().startsWith("d") && link == at - 1;
    boolean contracted = Set.of("du", "des", "aux", "au").contains(sentence.token(link).lower());
    return MINISTRIES.contains(sentence.token(before).lemma().toLowerCase(Locale.FRENCH))
        && (!bare || contracted)
        && !NameKind.acronym(sentence.token(at));
  }

  /** One past the last word of the whole title. */
  static int end(
      Sentence sentence, PhraseTable.Match<RoleFinder.Title> match, SentenceMentions found) {
    String role = match.row().role();
    boolean open =
        (role.equals("minister") || role.equals("commissioner"))
            && !match.row().title().contains(" d");
    boolean secretary = match.row().title().startsWith("secrétaire d'État");
    int end = match.end();
    if (!open && !secretary && !role.endsWith("-minister")) {
      return end;
    }
    int next = area(sentence, passed(sentence, end, found), found).orElse(end);
    while (next > end) {
      end = next;
      next = and(sentence, end, found);
    }
    return end;
  }

  private static int passed(Sentence sentence, int from, SentenceMentions found) {
    int at = from;
    while (at < sentence.size() && found.adjectiveAt(at).isPresent()) {
      at++;
    }
    return at;
  }

  private static int and(Sentence sentence, int from, SentenceMentions found) {
    boolean joined =
        from + 1 < sentence.size()
            && (sentence.token(from).is(Pos.CCONJ) || sentence.token(from).form().equals(","));
    return joined ? area(sentence, from + 1, found).orElse(from) : from;
  }

  private static Optional<Integer> area(Sentence sentence, int link, SentenceMentions found) {
    if (link + 1 >= sentence.size() || !LINKS.contains(sentence.token(link).lower())) {
      return Optional.empty();
    }
    int noun = link + 1;
    if (ARTICLES.contains(sentence.token(noun).lower())) {
      noun++;
    }
    if (noun >= sentence.size() || !isArea(sentence.token(noun)) || knownName(found, noun)) {
      return Optional.empty();
    }
    int end = noun + 1;
    while (end < sentence.size()
        && (sentence.token(end).is(Pos.ADJ) && found.adjectiveAt(end).isEmpty())) {
      end++;
    }
    return Optional.of(end);
  }

  private static boolean isArea(Token token) {
    return token.capitalised() && token.form().length() > 3;
  }

  private static boolean knownName(SentenceMentions found, int at) {
    return found
        .beginningAt(at)
        .filter(m -> m.sense() instanceof Mention.Named named && !named.candidates().isEmpty())
        .isPresent();
  }
}
