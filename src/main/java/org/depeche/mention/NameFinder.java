package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;
import org.depeche.text.Token;

/**
 * Finds proper names: known ones by the knowledge base, unknown ones by capitals, tags and
 * neighbours. Titles and honorifics are outside a person's name.
 */
final class NameFinder {
  private static final Set<Pos> FUNCTION_WORDS =
      Set.of(
          Pos.DET,
          Pos.PRON,
          Pos.ADP,
          Pos.ADP_DET,
          Pos.ADP_PRON,
          Pos.CCONJ,
          Pos.SCONJ,
          Pos.ADV,
          Pos.AUX,
          Pos.NUM,
          Pos.PUNCT,
          Pos.SYM,
          Pos.INTJ);
  private static final Set<String> CLOSED =
      Set.of(
          "un",
          "une",
          "des",
          "ce",
          "cette",
          "ces",
          "il",
          "elle",
          "ils",
          "elles",
          "on",
          "mais",
          "et",
          "où",
          "ou",
          "pour",
          "par",
          "dans",
          "sur",
          "selon",
          "depuis",
          "après",
          "avant",
          "cet",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "nous",
          "vous",
          "je",
          "si",
          "quand",
          "comme",
          "aujourd'hui",
          "hier",
          "monsieur",
          "madame",
          "note",
          "source");
  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les");
  private static final Set<String> ANY_ARTICLE = Set.of("le", "la", "les", "l'", "du", "des", "au");

  /** The endings of words for people of somewhere, where no table knows the place. */
  private static final Pattern PEOPLE =
      Pattern.compile("(?:ien|ienne|ais|aise|ois|oise|ain|aine|esse|éen|éenne)$");

  private static final Set<String> FRENCH_PARTICLES =
      Set.of("d'", "de", "du", "des", "la", "le", "y");
  private static final Set<String> FOREIGN_PARTICLES =
      Set.of("De", "Van", "Von", "Di", "Da", "Del", "Ben", "Bin", "El", "Al");
  private static final Set<String> LIST_MARKS = Set.of(",", "et", "ou", ")", ".", "(", ";");
  private static final Set<String> MEDIA_WORDS =
      Set.of(
          "sur", "via", "page", "compte", "profil", "message", "réseau", "social", "application");
  private final KnowledgeBase knowledge;
  private final KnownNames knownNames;
  private final NameWords words;
  private final NameRun runs;
  private final NameKind kinds;

  NameFinder(KnowledgeBase knowledge, NameWords words) {
    this.knowledge = knowledge;
    this.knownNames = new KnownNames(knowledge);
    this.words = words;
    this.runs = new NameRun(words);
    this.kinds = new NameKind(words, this::isState);
  }

  private boolean isState(String form) {
    return knowledge.namesFrom(List.of(form), 0).stream()
        .flatMap(match -> match.known().stream())
        .anyMatch(known -> known.kind() == Kind.STATE);
  }

  /** The names of each sentence, in order and not overlapping. */
  List<List<Name>> find(TaggedText text) {
    List<List<Name>> found = text.sentences().stream().map(this::first).toList();
    ArticleNames article = ArticleNames.of(text, found);
    List<List<Name>> settled = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      settled.add(
          found.get(sentence.index()).stream()
              .map(name -> withParticle(sentence, name, article))
              .flatMap(name -> settle(sentence, name, article).stream())
              .toList());
    }
    return settled;
  }

  private Optional<Name> settle(Sentence sentence, Name name, ArticleNames article) {
    Token head = sentence.token(name.first());
    if (name.end() - name.first() == 1 && NameKind.acronym(head)) {
      Optional<List<Known>> introduced = article.introduced(sentence, name.first());
      if (introduced.isPresent()) {
        Kind kind = article.kindOf(sentence, name.first(), name.end()).orElse(name.kind());
        List<Known> things = introduced.get().isEmpty() ? name.known() : introduced.get();
        return Optional.of(name.as(kind, things));
      }
    }
    if (name.sure()) {
      return Optional.of(personElsewhere(sentence, name, article));
    }
    Optional<Kind> elsewhere = article.kindOf(sentence, name.first(), name.end());
    if (elsewhere.isPresent()) {
      return Optional.of(name.as(elsewhere.get()));
    }
    boolean doubtful =
        name.end() - name.first() == 1
            && opens(sentence, name.first())
            && !words.isGiven(head)
            && !article.namedInside(sentence, name.first(), name.end());
    return doubtful ? Optional.empty() : Optional.of(name);
  }

  /** « De Gendt », « Le Pen »: the particle before a family name that the article knows. */
  private Name withParticle(Sentence sentence, Name name, ArticleNames article) {
    int before = name.first() - 1;
    boolean particle =
        before >= 0
            && sentence.token(before).capitalised()
            && words.is(sentence.token(before), NameWords.Use.PARTICLE)
            && (article.familyName(sentence, before, name.end())
                || (name.end() - name.first() == 1
                    && FOREIGN_PARTICLES.contains(sentence.token(before).form())));
    return particle
        ? new Name(before, name.end(), Kind.PERSON, true, List.of(), Known.Form.NAME)
        : name;
  }

  /** « Hollande », where the article names a François Hollande. */
  private static Name personElsewhere(Sentence sentence, Name name, ArticleNames article) {
    boolean place = name.kind() == Kind.PLACE || name.kind() == Kind.STATE;
    if (!place || !article.familyName(sentence, name.first(), name.end())) {
      return name;
    }
    return name.as(
        Kind.PERSON, name.known().stream().filter(k -> k.kind() == Kind.PERSON).toList());
  }

  private List<Name> first(Sentence sentence) {
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    boolean capitals = allCapitals(sentence);
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Name> name =
          at(sentence, forms, at, capitals).map(found -> besidePlace(sentence, names, found));
      name.ifPresent(names::add);
      at = name.map(Name::end).orElse(at + 1);
    }
    return names;
  }

  /** « à Lyon, Valmorel et Brissac »: what is coordinated with a place is one. */
  private static Name besidePlace(Sentence sentence, List<Name> before, Name name) {
    if (name.sure() || name.kind() == Kind.GROUP || before.isEmpty() || name.first() == 0) {
      return name;
    }
    Name last = before.getLast();
    boolean place =
        (last.kind() == Kind.PLACE || last.kind() == Kind.STATE)
            && last.end() == name.first() - 1
            && name.end() - name.first() == 1;
    String joint = sentence.token(name.first() - 1).lower();
    String next = name.end() < sentence.size() ? sentence.token(name.end()).lower() : ".";
    boolean listed =
        joint.equals("et")
            || joint.equals("ou")
            || joint.equals("/")
            || (joint.equals(",") && LIST_MARKS.contains(next));
    return place && listed
        ? new Name(name.first(), name.end(), Kind.PLACE, false, List.of(), name.form())
        : name;
  }

  private Optional<Name> at(Sentence sentence, List<String> forms, int at, boolean capitals) {
    if (afterHonorific(sentence, at)) {
      int end = runs.plainEnd(sentence, at + 1);
      return Optional.of(new Name(at, end, Kind.PERSON, true, List.of(), Known.Form.NAME));
    }
    Optional<Name> known = knownNames.at(sentence, forms, at);
    if (known.isPresent() && medium(sentence, known.get())) {
      return Optional.empty();
    }
    if (capitals || !begins(sentence, at)) {
      return known;
    }
    int plain = endBeforeBearer(sentence, at, runs.plainEnd(sentence, at));
    if (known.isPresent()
        && !firstOfParticled(sentence, known.get())
        && (known.get().end() >= plain || bearerFollows(sentence, known.get()))) {
      return known;
    }
    boolean cut = plain < runs.plainEnd(sentence, at);
    return cut && isHead(sentence.token(at)) ? known : Optional.of(unknown(sentence, at, plain));
  }

  /** « sur Facebook », « son compte Twitter »: where something is said, nobody who acts. */
  private static boolean medium(Sentence sentence, Name name) {
    return name.first() > 0
        && name.known().stream().anyMatch(k -> k.type().equals("online service"))
        && MEDIA_WORDS.contains(sentence.token(name.first() - 1).lemma());
  }

  /** « le général de Gaulle »: the particle begins the name. */
  private boolean afterHonorific(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.size()
        && words.is(sentence.token(at), NameWords.Use.PARTICLE)
        && sentence.token(at).lower().startsWith("d")
        && words.is(sentence.token(at - 1), NameWords.Use.HONORIFIC)
        && NameRun.looksProper(sentence.token(at + 1))
        && knowledge
            .namesFrom(sentence.tokens().stream().map(Token::form).toList(), at + 1)
            .isEmpty();
  }

  /** « Philippe de Brissac » is not the king Philippe. */
  private boolean firstOfParticled(Sentence sentence, Name known) {
    return known.end() - known.first() == 1
        && words.isGiven(sentence.token(known.first()))
        && runs.personEnd(sentence, known.first()) > known.end();
  }

  /** « la CGT Philippe Roy »: initials end before a given name. */
  private int endBeforeBearer(Sentence sentence, int at, int plain) {
    Optional<Integer> known = knownBearer(sentence, at, plain);
    if (known.isPresent()) {
      return known.get();
    }
    boolean bearer =
        plain > at + 1
            && (NameKind.acronym(sentence.token(at)) || titleEndsAt(sentence, at, plain))
            && (words.isGiven(sentence.token(at + 1))
                || sentence.token(at).form().equals("République"));
    return bearer ? at + 1 : plain;
  }

  /** Where a known person's whole name ends the run: « la Commission Jean-Claude Juncker ». */
  private Optional<Integer> knownBearer(Sentence sentence, int at, int plain) {
    boolean article = at > 0 && ANY_ARTICLE.contains(sentence.token(at - 1).lower());
    if (!article || plain < at + 3 || words.is(sentence.token(at), NameWords.Use.CALLED_AFTER)) {
      return Optional.empty();
    }
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    for (int i = at + 1; i < plain - 1; i++) {
      boolean person =
          knownNames
              .at(sentence, forms, i)
              .filter(name -> name.kind() == Kind.PERSON && name.end() == plain)
              .isPresent();
      if (person) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** « la République Jeanne Roy », « le ministre des Finances Jean Roy ». */
  private boolean titleEndsAt(Sentence sentence, int at, int plain) {
    Token token = sentence.token(at);
    return plain > at + 2
        && at > 0
        && ANY_ARTICLE.contains(sentence.token(at - 1).lower())
        && !words.isGiven(token)
        && !isHead(token);
  }

  /** « l'ONU Kofi Annan »: a name of something else, and a person's right after it. */
  private boolean bearerFollows(Sentence sentence, Name known) {
    if (known.kind() == Kind.PERSON || words.isGiven(sentence.token(known.first()))) {
      return false;
    }
    boolean person =
        known.end() + 1 < sentence.size()
            && NameRun.looksProper(sentence.token(known.end() + 1))
            && runs.plainEnd(sentence, known.end()) == known.end() + 2;
    boolean whole =
        person
            && known.first() > 0
            && (known.kind() == Kind.STATE
                || known.kind() == Kind.TERRITORY
                || known.kind() == Kind.PLACE)
            && ANY_ARTICLE.contains(sentence.token(known.first() - 1).lower());
    return whole || words.isGiven(sentence.token(known.end()));
  }

  private Name unknown(Sentence sentence, int at, int plain) {
    NameKind.Guess guess = kinds.of(sentence, at, plain);
    int end = plain;
    if (end == at + 1 && !guess.sure() && guess.kind() != Kind.GROUP && foreign(sentence, end)) {
      end = runs.personEnd(sentence, at);
      guess = end > plain ? new NameKind.Guess(Kind.PERSON, true) : guess;
    }
    if (guess.kind() == Kind.PERSON) {
      end = runs.personEnd(sentence, at);
      guess = end > plain ? new NameKind.Guess(Kind.PERSON, true) : guess;
    } else if (words.is(sentence.token(at), NameWords.Use.ORGANISATION_HEAD)
        || words.is(sentence.token(at), NameWords.Use.TOPIC_HEAD)) {
      end = runs.organisationEnd(sentence, at);
    } else if (words.is(sentence.token(at), NameWords.Use.PLACE_HEAD)) {
      end = runs.placeEnd(sentence, at);
    }
    boolean acronym = end - at == 1 && NameKind.acronym(sentence.token(at));
    return new Name(
        at,
        end,
        guess.kind(),
        guess.sure(),
        List.of(),
        acronym ? Known.Form.ACRONYM : Known.Form.NAME);
  }

  /** Whether a particle follows that only names of people have (« ben », « van »). */
  private boolean foreign(Sentence sentence, int at) {
    return at < sentence.size()
        && words.is(sentence.token(at), NameWords.Use.PARTICLE)
        && !FRENCH_PARTICLES.contains(sentence.token(at).lower());
  }

  private boolean begins(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!NameRun.looksProper(token)
        || words.is(token, NameWords.Use.HONORIFIC)
        || words.is(token, NameWords.Use.HONORIFIC_PLURAL)
        || CLOSED.contains(token.lower())
        || inCalendar(sentence, at)
        || (words.is(token, NameWords.Use.NO_NAME) && runs.plainEnd(sentence, at) == at + 1)
        || nationality(sentence, at)
        || (runs.plainEnd(sentence, at) == at + 1 && Portfolio.names(sentence, at))) {
      return false;
    }
    if (Portfolio.names(sentence, at) && runs.plainEnd(sentence, at) > at + 2) {
      return false;
    }
    boolean opens = opens(sentence, at);
    if (isHead(token)) {
      return longer(sentence, at);
    }
    if (ARTICLES.contains(token.lower()) || token.form().endsWith("'")) {
      return !opens && at + 1 < sentence.size() && NameRun.looksProper(sentence.token(at + 1));
    }
    boolean numbered = token.is(Pos.NUM) && NameRun.looksProper(token);
    if (FUNCTION_WORDS.contains(token.pos()) && token.capitalised() && !numbered) {
      return !opens && token.form().length() > 3 && token.is(Pos.ADV);
    }
    return !opens
        || token.is(Pos.PROPN)
        || token.is(Pos.X)
        || words.isGiven(token)
        || longer(sentence, at);
  }

  private boolean isHead(Token token) {
    return words.is(token, NameWords.Use.ORGANISATION_HEAD)
        || words.is(token, NameWords.Use.TOPIC_HEAD)
        || words.is(token, NameWords.Use.PLACE_HEAD);
  }

  private static boolean opens(Sentence sentence, int at) {
    return at == 0 || opensClause(sentence.token(at - 1));
  }

  /** A day or month in capitals; « sur Mars » is none. */
  private static boolean inCalendar(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!DAYS_AND_MONTHS.contains(token.lower())) {
      return false;
    }
    boolean planet =
        token.form().equals("Mars")
            && !opens(sentence, at)
            && !sentence.token(at - 1).is(Pos.NUM)
            && !Character.isDigit(sentence.token(at - 1).form().charAt(0))
            && (at + 1 == sentence.size() || !sentence.token(at + 1).is(Pos.NUM));
    return !planet;
  }

  /** « l'Espagnol Mario Mola »: people of a state are no part of a name. */
  private boolean nationality(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean inside =
        at > 0
            && NameRun.looksProper(sentence.token(at - 1))
            && !FUNCTION_WORDS.contains(sentence.token(at - 1).pos());
    boolean people =
        at > 0
            && at + 1 < sentence.size()
            && ANY_ARTICLE.contains(sentence.token(at - 1).lower())
            && PEOPLE.matcher(token.form()).find()
            && NameRun.looksProper(sentence.token(at + 1))
            && (words.isGiven(sentence.token(at + 1))
                || (runs.plainEnd(sentence, at) >= at + 3
                    && !words.isGiven(token)
                    && !isHead(token)));
    return !inside && (people || !knowledge.byAdjective(token.lower()).isEmpty());
  }

  private boolean longer(Sentence sentence, int at) {
    int plain = runs.plainEnd(sentence, at);
    if (plain == at + 2 && sentence.token(at + 1).form().length() == 1) {
      return false;
    }
    return plain > at + 1
        || (words.is(sentence.token(at), NameWords.Use.PLACE_HEAD)
            && runs.placeEnd(sentence, at) > at + 1)
        || (!words.is(sentence.token(at), NameWords.Use.PLACE_HEAD)
            && (words.is(sentence.token(at), NameWords.Use.ORGANISATION_HEAD)
                || words.is(sentence.token(at), NameWords.Use.TOPIC_HEAD))
            && runs.organisationEnd(sentence, at) > at + 1);
  }

  private static boolean opensClause(Token previous) {
    return switch (previous.form()) {
      case "\"", "«", "“", "-", "–", "—", ":", ".", "!", "?", "•" -> true;
      default -> false;
    };
  }

  private static boolean allCapitals(Sentence sentence) {
    int upper = 0;
    int letters = 0;
    for (Token token : sentence.tokens()) {
      String form = token.form();
      for (int i = 0; i < form.length(); i++) {
        upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
      }
    }
    return letters > 12 && upper * 10 > letters * 7;
  }
}
