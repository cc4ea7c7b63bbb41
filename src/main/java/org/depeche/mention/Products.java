package org.depeche.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.Known;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Tells where the name of a maker is that of what it makes: « le Boeing 737 », « un Airbus ». */
final class Products {
  private static final String MAKER = "company";
  private static final Set<String> ONE_OF_MANY =
      Set.of("un", "une", "des", "cet", "ce", "cette", "deux", "trois", "quatre", "plusieurs");
  private static final Set<String> ARTICLES = Set.of("le", "l'", "du", "au");
  private static final Pattern MODEL =
      Pattern.compile("\\d{2,3}(?:-\\d{1,3}\\w*)?|\\p{Lu}{1,3}-?\\d{1,4}\\w*");

  private Products() {}

  /** Whether a thing that the company makes is meant. */
  static boolean named(Sentence sentence, Name name) {
    return name.known().size() == 1
        && name.known().get(0).type().equals(MAKER)
        && name.form() == Known.Form.NAME
        && (numbered(sentence, name.end()) || counted(sentence, name));
  }

  /** « Boeing 737 », « Airbus A320 »; not « Airbus 25 avions ». */
  private static boolean numbered(Sentence sentence, int end) {
    if (end >= sentence.size() || !MODEL.matcher(sentence.token(end).form()).matches()) {
      return false;
    }
    boolean letters = Character.isLetter(sentence.token(end).form().charAt(0));
    return letters || end + 1 == sentence.size() || !counts(sentence.token(end + 1));
  }

  private static boolean counts(Token token) {
    return token.is(Pos.NOUN)
        || token.is(Pos.SYM)
        || token.is(Pos.NUM)
        || token.form().equals("%")
        || token.form().equals("€");
  }

  /**
   * « un Boeing », « deux Toyota »; « le Boeing », « la Nintendo Switch »: companies have no
   * article.
   */
  private static boolean counted(Sentence sentence, Name name) {
    if (name.first() == 0 || name.end() - name.first() > 1) {
      return false;
    }
    String before = sentence.token(name.first() - 1).lower();
    boolean article = ARTICLES.contains(before) || before.equals("la");
    boolean modelled = name.end() < sentence.size() && sentence.token(name.end()).capitalised();
    return ONE_OF_MANY.contains(before)
        || (article && modelled)
        || (ARTICLES.contains(before) && name.known().get(0).gender() == Gender.MASCULINE);
  }
}
