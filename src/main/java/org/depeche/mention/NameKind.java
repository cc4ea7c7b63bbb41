package org.depeche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Guesses from its words and its neighbours what an unknown name names. */
final class NameKind {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("à", "en", "vers", "dans", "depuis", "jusqu'à", "près");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "ville",
          "village",
          "commune",
          "région",
          "province",
          "département",
          "île",
          "district",
          "localité",
          "quartier",
          "banlieue",
          "port",
          "aéroport",
          "municipalité",
          "État",
          "camp",
          "gouvernorat",
          "wilaya",
          "canton",
          "cité",
          "capitale",
          "frontière",
          "vallée",
          "rue");
  private static final Set<String> ORGANISATION_NOUNS =
      Set.of(
          "parti",
          "groupe",
          "agence",
          "journal",
          "quotidien",
          "hebdomadaire",
          "société",
          "entreprise",
          "compagnie",
          "chaîne",
          "mouvement",
          "association",
          "organisation",
          "ong",
          "syndicat",
          "magazine",
          "fondation",
          "institut",
          "milice",
          "radio",
          "site",
          "banque");
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "du", "des", "au", "aux", "un", "une", "cette", "ce");
  private final NameWords words;

  NameKind(NameWords words) {
    this.words = words;
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
      return Optional.of(new Guess(Kind.ORGANISATION, false));
    }
    boolean particle = words.is(head, NameWords.Use.PARTICLE);
    if (end - first > 1 && (words.isGiven(head) || initial(head) || particle)) {
      return sure(Kind.PERSON);
    }
    return Optional.empty();
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
    if (previous.is(Pos.NOUN) && !previous.capitalised()) {
      return apposition(previous);
    }
    if (previous.is(Pos.ADJ) && first > 1 && sentence.token(first - 2).is(Pos.NOUN)) {
      return apposition(sentence.token(first - 2));
    }
    return placed(sentence, first, end);
  }

  private Optional<Guess> apposition(Token noun) {
    if (PLACE_NOUNS.contains(noun.lemma())) {
      return sure(Kind.PLACE);
    }
    return ORGANISATION_NOUNS.contains(noun.lemma()) ? sure(Kind.ORGANISATION) : Optional.empty();
  }

  private Optional<Guess> placed(Sentence sentence, int first, int end) {
    String previous = sentence.token(first - 1).lower();
    if (PLACE_PREPOSITIONS.contains(previous) && end - first <= 3) {
      boolean addressee = previous.equals("à") && words.isGiven(sentence.token(first));
      boolean several = previous.equals("à") && end - first > 1;
      return addressee ? Optional.empty() : Optional.of(new Guess(Kind.PLACE, !several));
    }
    boolean genitive = previous.equals("de") || previous.equals("d'");
    if (genitive && first > 1 && PLACE_NOUNS.contains(sentence.token(first - 2).lemma())) {
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
    if (end - first > 1) {
      return new Guess(article ? Kind.ORGANISATION : Kind.PERSON, false);
    }
    boolean genitive = first > 0 && List.of("de", "d'").contains(sentence.token(first - 1).lower());
    if (words.isGiven(sentence.token(first))) {
      return new Guess(Kind.PERSON, false);
    }
    if (article && people(sentence, first)) {
      return new Guess(Kind.GROUP, false);
    }
    if (article) {
      return new Guess(Kind.ORGANISATION, false);
    }
    return new Guess(genitive ? Kind.PLACE : Kind.PERSON, false);
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
