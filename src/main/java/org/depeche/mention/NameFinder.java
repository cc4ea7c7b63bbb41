package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;
import org.depeche.text.Token;

/**
 * Finds proper names: known ones by the knowledge base, unknown ones by capitals, tags and
 * neighbours. Titles and honorifics are outside a person's name.
 */
final class NameFinder {

  private static final Set<String> FRENCH_PARTICLES =
      Set.of("d'", "de", "du", "des", "la", "le", "y");
  private static final Set<String> FOREIGN_PARTICLES =
      Set.of("De", "Van", "Von", "Di", "Da", "Del", "Ben", "Bin", "El", "Al");
  private static final Set<String> LIST_MARKS = Set.of(",", "et", "ou", ")", ".", "(", ";");
  private static final Set<String> MEDIA_WORDS =
      Set.of(
          "sur", "via", "page", "compte", "profil", "message", "réseau", "social", "application");
  private static final Set<String> BEFORE_STATES = Set.of("la", "l'", "en", "cette");
  private final KnowledgeBase knowledge;
  private final KnownNames knownNames;
  private final NameWords words;
  private final NameRun runs;
  private final NameKind kinds;
  private final NameBeginning beginning;
  private final NameBearer bearers;
  private final Namesakes namesakes;

  NameFinder(KnowledgeBase knowledge, NameWords words) {
    this.knowledge = knowledge;
    this.knownNames = new KnownNames(knowledge);
    this.words = words;
    this.runs = new NameRun(words);
    this.kinds = new NameKind(words, this::isState);
    this.beginning = new NameBeginning(knowledge, words, runs);
    this.bearers = new NameBearer(words, runs, knownNames, beginning);
    this.namesakes = new Namesakes(knowledge, words);
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
    Clubs clubs = new Clubs(text, words);
    List<List<Name>> settled = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      settled.add(
          found.get(sentence.index()).stream()
              .map(name -> withParticle(sentence, name, article))
              .map(name -> explained(sentence, name, article))
              .flatMap(name -> settle(sentence, name, article).stream())
              .map(name -> clubs.named(sentence, name) ? name.as(Kind.PLACE, List.of()) : name)
              .map(name -> Products.named(sentence, name) ? name.as(Kind.TOPIC, List.of()) : name)
              .toList());
    }
    return settled;
  }

  /** « Future Pipe Industries (FPI) » is no party of the Ivory Coast. */
  private static Name explained(Sentence sentence, Name name, ArticleNames article) {
    List<Known> things = article.unexplained(sentence, name);
    return things.equals(name.known()) ? name : name.as(Kind.ORGANISATION, things);
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
            && NameBeginning.opens(sentence, name.first())
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

  /** « Hollande », where the article names a François Hollande, or without a state's article. */
  private static Name personElsewhere(Sentence sentence, Name name, ArticleNames article) {
    boolean place = name.kind() == Kind.PLACE || name.kind() == Kind.STATE;
    List<Known> people = name.known().stream().filter(k -> k.kind() == Kind.PERSON).toList();
    boolean family = article.familyName(sentence, name.first(), name.end());
    boolean bare =
        name.kind() == Kind.STATE
            && !people.isEmpty()
            && name.first() > 0
            && !BEFORE_STATES.contains(sentence.token(name.first() - 1).lower());
    return place && (family || bare) ? name.as(Kind.PERSON, people) : name;
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
    Optional<Name> known =
        knownNames.at(sentence, forms, at).filter(name -> !namesakes.other(sentence, forms, name));
    if (known.isPresent() && namesakes.family(sentence, known.get())) {
      return Optional.of(
          new Name(at, known.get().end(), Kind.GROUP, true, List.of(), Known.Form.NAME));
    }
    if (known.isPresent() && medium(sentence, known.get())) {
      return Optional.empty();
    }
    if (capitals || !beginning.at(sentence, at)) {
      return known;
    }
    int plain = bearers.endBefore(sentence, at, runs.plainEnd(sentence, at));
    if (known.isPresent()
        && !firstOfParticled(sentence, known.get())
        && (known.get().end() >= plain || bearers.follows(sentence, known.get()))) {
      return known;
    }
    boolean noun =
        plain == at + 1
            && plain < runs.plainEnd(sentence, at)
            && beginning.isHead(sentence.token(at));
    return noun ? known : Optional.of(unknown(sentence, at, plain));
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

  private Name unknown(Sentence sentence, int at, int plain) {
    NameKind.Guess guess = kinds.of(sentence, at, plain);
    if (plain < runs.plainEnd(sentence, at)) { // a person's name follows
      Kind kind = guess.kind() == Kind.PERSON ? Kind.ORGANISATION : guess.kind();
      return new Name(at, plain, kind, guess.sure(), List.of(), form(sentence, at, plain));
    }
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
    return new Name(at, end, guess.kind(), guess.sure(), List.of(), form(sentence, at, end));
  }

  private static Known.Form form(Sentence sentence, int at, int end) {
    boolean acronym = end - at == 1 && NameKind.acronym(sentence.token(at));
    return acronym ? Known.Form.ACRONYM : Known.Form.NAME;
  }

  /** Whether a particle follows that only names of people have (« ben », « van »). */
  private boolean foreign(Sentence sentence, int at) {
    return at < sentence.size()
        && words.is(sentence.token(at), NameWords.Use.PARTICLE)
        && !FRENCH_PARTICLES.contains(sentence.token(at).lower());
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
