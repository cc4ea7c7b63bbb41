package org.depeche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells by the words right beside a known name that it names something else here: « l'État de
 * Washington », « la RN 205 », « La Valette (Var) », « un Suisse », « rue de Lisbonne ».
 */
final class Namesakes {
  private static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");
  private static final Set<String> BEFORE_MEN = Set.of("un", "le", "du", "au", "ce");
  private static final Set<String> BEFORE_PEOPLE = Set.of("une", "autre", "jeune");
  private static final Set<String> FAMILIES = Set.of("famille", "couple", "clan", "les");
  private static final Set<String> INTO = Set.of("en", "au", "aux");

  private static final String COMPANY = "company";
  private static final Set<String> TOWNS = Set.of("city", "capital");

  /** Numbers from here on are years. */
  private static final int YEARS = 1900;

  private final KnowledgeBase knowledge;
  private final NameWords words;

  Namesakes(KnowledgeBase knowledge, NameWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** Whether the name is not that of the known thing here. */
  boolean other(Sentence sentence, List<String> forms, Name name) {
    Known known = name.known().get(0);
    boolean one = name.end() - name.first() == 1;
    return street(sentence, name)
        || calledAfter(sentence, name, known)
        || seatOfPlace(sentence, name)
        || (one && known.kind() == Kind.STATE && continent(sentence, name))
        || (one && name.form() == Known.Form.ACRONYM && labelled(sentence, name, known))
        || (one && name.form() == Known.Form.ACRONYM && currency(sentence, name))
        || (known.number() == Number.PLURAL && singular(sentence, name, known))
        || (known.type().equals(COMPANY) && joined(sentence, forms, name))
        || (one && known.kind() == Kind.STATE && citizen(sentence, name, known))
        || (known.kind() == Kind.STATE && homonym(sentence, forms, name, known))
        || (placeOrTerritory(known) && wider(sentence, name, known))
        || (known.kind() == Kind.PLACE
            && ((one && longer(sentence, forms, name))
                || (one
                    && (withArticle(sentence, name, known)
                        || ofBracketed(sentence, forms, name, known)))
                || inBrackets(sentence, forms, name, known)));
  }

  /** « l'aéroport Mohammed V », « l'avenue Charles de Gaulle », « l'église Saint-Georges ». */
  private boolean calledAfter(Sentence sentence, Name name, Known known) {
    boolean saint =
        known.kind() == Kind.PLACE && sentence.token(name.first()).form().startsWith("Saint");
    if ((known.kind() != Kind.PERSON && !saint) || name.first() == 0) {
      return false;
    }
    Token before = sentence.token(name.first() - 1);
    return words.is(before, NameWords.Use.STREET) || words.is(before, NameWords.Use.CALLED_AFTER);
  }

  /** « 125 000 $ US », « deux milliards de dollars US », « 238 US$ ». */
  private static boolean currency(Sentence sentence, Name name) {
    Token before = sentence.token(Math.max(0, name.first() - 1));
    boolean sign =
        name.end() < sentence.size() && sentence.token(name.end()).form().startsWith("$");
    return sign || before.form().endsWith("$") || before.is("dollar");
  }

  /** « la FARC », a party, not « les FARC ». */
  private static boolean singular(Sentence sentence, Name name, Known known) {
    return name.form() != Known.Form.METONYM
        && known.kind() != Kind.STATE
        && !placeOrTerritory(known)
        && name.first() > 0
        && Set.of("la", "le").contains(sentence.token(name.first() - 1).lower());
  }

  /** « Siemens - Gamesa »: a company of its own. */
  private boolean joined(Sentence sentence, List<String> forms, Name name) {
    int next = name.end() + 1;
    return name.form() == Known.Form.NAME
        && next < sentence.size()
        && sentence.token(name.end()).form().equals("-")
        && NameRun.looksProper(sentence.token(next))
        && knowledge.namesFrom(forms, next).isEmpty();
  }

  /** « la Vienne »: a river or a department, for towns have no article of their own. */
  private static boolean withArticle(Sentence sentence, Name name, Known known) {
    int end = name.end();
    boolean qualified =
        end < sentence.size()
            && (sentence.token(end).is(Pos.ADJ) || Complements.genitive(sentence.token(end)));
    return TOWNS.contains(known.type())
        && name.first() > 0
        && sentence.token(name.first() - 1).lower().equals("la")
        && !qualified;
  }

  /** « Poitiers (Vienne) »: where the French town before the bracket lies. */
  private boolean ofBracketed(Sentence sentence, List<String> forms, Name name, Known known) {
    return name.first() > 1
        && name.end() < sentence.size()
        && sentence.token(name.first() - 1).form().equals("(")
        && sentence.token(name.end()).form().equals(")")
        && known.country().filter(country -> !country.equals("FRA")).isPresent()
        && words.isPlace(sentence.token(name.first() - 2).form())
        && knowledge.namesFrom(forms, name.first() - 2).stream()
            .flatMap(match -> match.known().stream())
            .allMatch(town -> town.country().equals(Optional.of("FRA")));
  }

  /** « la commune El Mouradia »: the place, not who sits there. */
  private boolean seatOfPlace(Sentence sentence, Name name) {
    return name.form() == Known.Form.METONYM
        && name.first() > 0
        && words
            .introduces(sentence.token(name.first() - 1))
            .filter(k -> k == Kind.PLACE)
            .isPresent();
  }

  /** « l'Afrique et l'Amérique », « en Amérique », « Coupe d'Amérique »: the continent. */
  private boolean continent(Sentence sentence, Name name) {
    if (!words.is(sentence.token(name.first()), NameWords.Use.CONTINENT)) {
      return false;
    }
    String before = name.first() > 0 ? sentence.token(name.first() - 1).lower() : "";
    boolean others =
        sentence.tokens().stream()
                .filter(token -> words.is(token, NameWords.Use.CONTINENT))
                .map(Token::lower)
                .distinct()
                .count()
            > 1;
    return others || before.equals("en") || before.equals("d'");
  }

  private static boolean placeOrTerritory(Known known) {
    return known.kind() == Kind.PLACE || known.kind() == Kind.TERRITORY;
  }

  /** « les Trump », « la famille Fillon »: several, not the known person. */
  boolean family(Sentence sentence, Name name) {
    return name.kind() == Kind.PERSON
        && name.end() - name.first() == 1
        && name.first() > 0
        && (FAMILIES.contains(sentence.token(name.first() - 1).lemma())
            || sentence.token(name.first() - 1).lower().equals("les"));
  }

  /** « rue de Lisbonne », « l'avenue de la République ». */
  private boolean street(Sentence sentence, Name name) {
    int at = name.first() - 1;
    if (at > 0 && ARTICLES.contains(sentence.token(at).lower())) {
      at--;
    }
    return at > 0
        && GENITIVES.contains(sentence.token(at).lower())
        && words.is(sentence.token(at - 1), NameWords.Use.STREET);
  }

  /** « la RN 205 », « la technologie CPL ». */
  private boolean labelled(Sentence sentence, Name name, Known known) {
    boolean numbered =
        name.end() < sentence.size()
            && small(sentence.token(name.end()))
            && (name.end() + 1 == sentence.size() || !counts(sentence.token(name.end() + 1)));
    boolean called =
        name.first() > 0
            && !sentence.token(name.first() - 1).capitalised()
            && words
                .introduces(sentence.token(name.first() - 1))
                .filter(k -> k == Kind.TOPIC || k == Kind.PLACE)
                .isPresent();
    return known.kind() != Kind.STATE && (numbered || called);
  }

  private static boolean small(Token token) {
    String form = token.form();
    return form.length() < 5
        && form.chars().allMatch(Character::isDigit)
        && Integer.parseInt(form) < YEARS;
  }

  private static boolean counts(Token token) {
    return token.is(Pos.NOUN) || token.is(Pos.SYM) || token.form().equals("%");
  }

  /** « un Suisse », « au Suisse Benjamin Roy »: one of the people, where the state is feminine. */
  private boolean citizen(Sentence sentence, Name name, Known known) {
    if (name.first() == 0
        || known.gender() != Gender.FEMININE
        || knowledge.byAdjective(sentence.token(name.first()).lower()).isEmpty()) {
      return false;
    }
    String before = sentence.token(name.first() - 1).lower();
    return BEFORE_MEN.contains(before) || BEFORE_PEOPLE.contains(before);
  }

  /** « à Chicago, en Géorgie »: the place before it is of another country. */
  private boolean homonym(Sentence sentence, List<String> forms, Name name, Known state) {
    int at = name.first() - 1;
    return at > 1
        && INTO.contains(sentence.token(at).lower())
        && sentence.token(at - 1).form().equals(",")
        && knowledge.namesFrom(forms, at - 2).stream()
            .filter(match -> match.end() == at - 1)
            .flatMap(match -> match.known().stream().limit(1))
            .anyMatch(k -> k.kind() == Kind.PLACE && elsewhere(k, state));
  }

  private static boolean elsewhere(Known one, Known other) {
    return one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country());
  }

  /** « l'État de Washington », « l'île d'Orléans », no city; « le golfe d'Alaska », no land. */
  private boolean wider(Sentence sentence, Name name, Known known) {
    if (name.first() < 2 || !GENITIVES.contains(sentence.token(name.first() - 1).lower())) {
      return false;
    }
    Token noun = sentence.token(name.first() - 2);
    return noun.is("golfe")
        || (known.kind() == Kind.PLACE && noun.lower().equals("état"))
        || (TOWNS.contains(known.type()) && words.is(noun, NameWords.Use.LANDFORM));
  }

  /** « Valence d'Agen », « le Golfe de l'Alaska ». */
  private boolean longer(Sentence sentence, List<String> forms, Name name) {
    int next = name.end() + 1;
    if (next < sentence.size() && ARTICLES.contains(sentence.token(next).lower())) {
      next++;
    }
    return next < sentence.size()
        && Set.of("de", "d'").contains(sentence.token(name.end()).lower())
        && (words.isPlace(sentence.token(next).form())
            || knowledge.namesFrom(forms, next).stream()
                .flatMap(match -> match.known().stream().limit(1))
                .anyMatch(Namesakes::placeOrTerritory));
  }

  /** « La Valette (Var) », « Paris (Texas) »: the brackets say where the namesake lies. */
  private boolean inBrackets(Sentence sentence, List<String> forms, Name name, Known known) {
    int inside = name.end() + 1;
    if (inside + 1 >= sentence.size()
        || !sentence.token(name.end()).form().equals("(")
        || known.country().isEmpty()) {
      return false;
    }
    List<Known> regions =
        knowledge.namesFrom(forms, inside).stream()
            .filter(m -> m.end() < forms.size() && forms.get(m.end()).equals(")"))
            .flatMap(match -> match.known().stream().limit(1))
            .filter(k -> k.kind() == Kind.STATE || k.kind() == Kind.TERRITORY)
            .toList();
    boolean department =
        regions.isEmpty()
            && words.isPlace(forms.get(inside))
            && forms.get(inside + 1).equals(")")
            && !known.country().get().equals("FRA");
    return department || regions.stream().anyMatch(k -> elsewhere(k, known));
  }
}
