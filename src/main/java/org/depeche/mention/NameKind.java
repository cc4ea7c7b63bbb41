package org.depeche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Guesses from its words and its neighbours what an unknown name names. */
final class NameKind {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("à", "en", "vers", "dans", "depuis", "jusqu'à", "près");
  private static final Set<String> BEFORE_TOWNS =
      Set.of("de", "d'", "à", "entre", "vers", "depuis");
  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”");

  /** Names that only places have: of saints, and of what they lie on or in. */
  private static final Pattern TOWN =
      Pattern.compile(
          "^Saint[es]?-\\p{Lu}|\\p{L}-(?:sur|sous|en|lès|les|de|du|des|la|le|aux|d')-\\p{Lu}"
              + "|\\p{L}-d'\\p{Lu}");

  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "du", "des", "au", "aux", "un", "une", "cette", "ce");
  private final NameWords words;
  private final Predicate<String> states;

  /** A guesser that knows the names of states by the predicate. */
  NameKind(NameWords words, Predicate<String> states) {
    this.words = words;
    this.states = states;
  }

  /** A guess and whether anything but habit supports it. */
  record Guess(Kind kind, boolean sure) {}

  /** What the tokens from {@code first} to before {@code end} name. */
  Guess of(Sentence sentence, int first, int end) {
    return inner(sentence, first, end)
        .or(() -> before(sentence, first, end))
        .or(() -> after(sentence, first, end))
        .orElseGet(() -> habit(sentence, first, end));
  }

  /** Initials such as « OTAN », « CGT-FO ». */
  static boolean acronym(Token token) {
    String form = token.form();
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!Character.isDigit(c) && c != '-' && c != '.' && c != '+') {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 9 && !roman(form);
  }

  private static boolean roman(String form) {
    return form.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  private Optional<Guess> inner(Sentence sentence, int first, int end) {
    Token head = sentence.token(first);
    if (words.is(head, NameWords.Use.PARTY_HEAD)) {
      return sure(Kind.PARTY);
    }
    if (words.is(head, NameWords.Use.GOVERNMENT_HEAD)) {
      return sure(Kind.GOVERNMENT);
    }
    if (words.is(head, NameWords.Use.ORGANISATION_HEAD)) {
      return sure(Kind.ORGANISATION);
    }
    if (words.is(head, NameWords.Use.TOPIC_HEAD)) {
      return sure(Kind.TOPIC);
    }
    if (road(head)) {
      return sure(Kind.PLACE);
    }
    if (end - first > 1 && words.is(head, NameWords.Use.PLACE_HEAD)) {
      return sure(Kind.PLACE);
    }
    if (end - first == 1 && acronym(head) && head.form().chars().anyMatch(Character::isDigit)) {
      return Optional.of(new Guess(Kind.TOPIC, false));
    }
    if (end - first == 1 && acronym(head)) {
      return sure(Kind.ORGANISATION);
    }
    if (end - first > 1 && ARTICLES.contains(head.lower())) {
      boolean there =
          first > 0 && BEFORE_TOWNS.contains(sentence.token(first - 1).lower()) && end - first == 2;
      return introduced(sentence, first)
          .or(() -> Optional.of(new Guess(there ? Kind.PLACE : Kind.ORGANISATION, false)));
    }
    if (end - first == 1 && town(head.form())) {
      return sure(Kind.PLACE);
    }
    boolean particle = words.is(head, NameWords.Use.PARTICLE);
    if (end - first > 1 && (words.isGiven(head) || initial(head) || particle)) {
      return sure(Kind.PERSON);
    }
    return end - first > 1 ? tail(sentence, first, end) : Optional.empty();
  }

  /** « Velmora Airlines », « Velmora Cup ». */
  private Optional<Guess> tail(Sentence sentence, int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (words.is(sentence.token(i), NameWords.Use.ORGANISATION_TAIL)) {
        return sure(Kind.ORGANISATION);
      }
      if (words.is(sentence.token(i), NameWords.Use.TOPIC_TAIL)) {
        return sure(Kind.TOPIC);
      }
    }
    return Optional.empty();
  }

  /** « Saint-Orens », « Chalon-sur-Saône ». */
  private static boolean town(String form) {
    return TOWN.matcher(form).find();
  }

  /** « A7 », « N118 ». */
  private static boolean road(Token token) {
    String form = token.form();
    return form.length() < 5
        && "ANDE".indexOf(form.charAt(0)) >= 0
        && form.chars().skip(1).allMatch(Character::isDigit);
  }

  private static boolean initial(Token token) {
    return token.form().length() == 2 && token.form().endsWith(".");
  }

  private Optional<Guess> before(Sentence sentence, int first, int end) {
    if (first == 0) {
      return Optional.empty();
    }
    Token previous = sentence.token(first - 1);
    if (words.is(previous, NameWords.Use.HONORIFIC)
        || words.is(previous, NameWords.Use.HONORIFIC_PLURAL)) {
      return sure(Kind.PERSON);
    }
    return introduced(sentence, first).or(() -> placed(sentence, first, end));
  }

  /** What the common noun says that stands right before, adjectives passed. */
  private Optional<Guess> introduced(Sentence sentence, int first) {
    int at = first - 1;
    while (at > 0
        && first - at < 3
        && sentence.token(at).is(Pos.ADJ)
        && words.introduces(sentence.token(at)).isEmpty()) {
      at--;
    }
    if (at < 0 || sentence.token(at).capitalised()) {
      return Optional.empty();
    }
    return words.introduces(sentence.token(at)).map(kind -> new Guess(kind, true));
  }

  private Optional<Guess> placed(Sentence sentence, int first, int end) {
    String previous = sentence.token(first - 1).lower();
    if (PLACE_PREPOSITIONS.contains(previous) && end - first <= 3) {
      boolean addressee = previous.equals("à") && words.isGiven(sentence.token(first));
      boolean several = previous.equals("à") && end - first > 1;
      return addressee ? Optional.empty() : Optional.of(new Guess(Kind.PLACE, !several));
    }
    boolean genitive = previous.equals("de") || previous.equals("d'");
    if (genitive
        && first > 1
        && words.introduces(sentence.token(first - 2)).filter(k -> k == Kind.PLACE).isPresent()) {
      return sure(Kind.PLACE);
    }
    return Optional.empty();
  }

  private Optional<Guess> after(Sentence sentence, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(i > first ? " " : "").append(sentence.token(i).form());
    }
    if (words.isPlace(name.toString())) {
      return Optional.of(new Guess(Kind.PLACE, name.indexOf("-") > 0));
    }
    if (end + 1 < sentence.size()
        && sentence.token(end).form().equals("(")
        && words.isPlace(sentence.token(end + 1).form())) {
      return sure(Kind.PLACE);
    }
    return Optional.empty();
  }

  private Guess habit(Sentence sentence, int first, int end) {
    boolean article = first > 0 && ARTICLES.contains(sentence.token(first - 1).lower());
    if (quoted(sentence, first, end)) {
      return new Guess(Kind.TOPIC, false);
    }
    if (end - first > 1) {
      boolean body = article || namesPlace(sentence, first, end) || initials(sentence, first, end);
      return new Guess(body ? Kind.ORGANISATION : Kind.PERSON, false);
    }
    boolean genitive = first > 0 && List.of("de", "d'").contains(sentence.token(first - 1).lower());
    if (!article && words.isGiven(sentence.token(first))) {
      return new Guess(Kind.PERSON, false);
    }
    if (article && people(sentence, first)) {
      return new Guess(Kind.GROUP, false);
    }
    return new Guess(genitive ? Kind.PLACE : Kind.TOPIC, false);
  }

  /** A work or a slogan: nothing else stands in the quotation marks. */
  private static boolean quoted(Sentence sentence, int first, int end) {
    return first > 0
        && end < sentence.size()
        && QUOTES.contains(sentence.token(first - 1).form())
        && QUOTES.contains(sentence.token(end).form());
  }

  /** « Skate Canada »: people are rarely called after states. */
  private boolean namesPlace(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (i > first && states.test(sentence.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean initials(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (acronym(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** « les Kurdes ». */
  private static boolean people(Sentence sentence, int at) {
    return sentence.token(at).form().endsWith("s")
        && List.of("les", "des", "aux").contains(sentence.token(at - 1).lower());
  }

  private static Optional<Guess> sure(Kind kind) {
    return Optional.of(new Guess(kind, true));
  }
}
