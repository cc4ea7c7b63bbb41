package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "dimanche",
          "aujourd'hui",
          "hier",
          "monsieur",
          "madame",
          "note",
          "source");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les");
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
    this.kinds = new NameKind(words);
  }

  /** The names of each sentence, in order and not overlapping. */
  List<List<Name>> find(TaggedText text) {
    List<List<Name>> found = text.sentences().stream().map(this::first).toList();
    ArticleNames article = ArticleNames.of(text, found);
    List<List<Name>> settled = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      settled.add(
          found.get(sentence.index()).stream()
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
        return Optional.of(name.as(kind, introduced.get()));
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
        name.first() == 0
            && name.end() == 1
            && !words.isGiven(head)
            && !article.namedInside(sentence, 0, 1);
    return doubtful ? Optional.empty() : Optional.of(name);
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
      Optional<Name> name = at(sentence, forms, at, capitals);
      name.ifPresent(names::add);
      at = name.map(Name::end).orElse(at + 1);
    }
    return names;
  }

  private Optional<Name> at(Sentence sentence, List<String> forms, int at, boolean capitals) {
    if (afterHonorific(sentence, at)) {
      int end = runs.plainEnd(sentence, at + 1);
      return Optional.of(new Name(at, end, Kind.PERSON, true, List.of(), Known.Form.NAME));
    }
    Optional<Name> known = knownNames.at(sentence, forms, at);
    if (capitals || !begins(sentence, at)) {
      return known;
    }
    int plain = endBeforeBearer(sentence, at, runs.plainEnd(sentence, at));
    if (known.isPresent()
        && !firstOfParticled(sentence, known.get())
        && (known.get().end() >= plain || bearerFollows(sentence, known.get()))) {
      return known;
    }
    return Optional.of(unknown(sentence, at, plain));
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
    boolean bearer =
        plain > at + 1
            && NameKind.acronym(sentence.token(at))
            && words.isGiven(sentence.token(at + 1));
    return bearer ? at + 1 : plain;
  }

  /** « l'ONU Kofi Annan »: a name of something else, and a person's right after it. */
  private boolean bearerFollows(Sentence sentence, Name known) {
    return known.kind() != Kind.PERSON
        && !words.isGiven(sentence.token(known.first()))
        && words.isGiven(sentence.token(known.end()));
  }

  private Name unknown(Sentence sentence, int at, int plain) {
    NameKind.Guess guess = kinds.of(sentence, at, plain);
    int end = plain;
    if (guess.kind() == Kind.PERSON) {
      end = runs.personEnd(sentence, at);
      guess = end > plain ? new NameKind.Guess(Kind.PERSON, true) : guess;
    } else if (words.is(sentence.token(at), NameWords.Use.ORGANISATION_HEAD)
        || words.is(sentence.token(at), NameWords.Use.TOPIC_HEAD)) {
      end = runs.organisationEnd(sentence, at);
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

  private boolean begins(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!NameRun.looksProper(token)
        || words.is(token, NameWords.Use.HONORIFIC)
        || words.is(token, NameWords.Use.HONORIFIC_PLURAL)
        || CLOSED.contains(token.lower())
        || words.is(token, NameWords.Use.NO_NAME)
        || nationality(sentence, at)) {
      return false;
    }
    boolean opens = at == 0 || opensClause(sentence.token(at - 1));
    boolean head =
        words.is(token, NameWords.Use.ORGANISATION_HEAD)
            || words.is(token, NameWords.Use.TOPIC_HEAD)
            || words.is(token, NameWords.Use.PLACE_HEAD);
    if (head) {
      return longer(sentence, at);
    }
    if (ARTICLES.contains(token.lower()) || token.form().endsWith("'")) {
      return !opens && at + 1 < sentence.size() && NameRun.looksProper(sentence.token(at + 1));
    }
    if (FUNCTION_WORDS.contains(token.pos())) {
      return !opens && token.form().length() > 3 && token.is(Pos.ADV);
    }
    return !opens
        || token.is(Pos.PROPN)
        || token.is(Pos.X)
        || words.isGiven(token)
        || longer(sentence, at);
  }

  /** « l'Espagnol Mario Mola »: people of a state are no part of a name. */
  private boolean nationality(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean inside =
        at > 0
            && NameRun.looksProper(sentence.token(at - 1))
            && !FUNCTION_WORDS.contains(sentence.token(at - 1).pos());
    return !inside && !knowledge.byAdjective(token.lower()).isEmpty();
  }

  private boolean longer(Sentence sentence, int at) {
    return runs.plainEnd(sentence, at) > at + 1
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
