package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Pronominal;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;

/** Decides what pronouns refer to; leaves undecided what recency and agreement do not settle. */
final class PronounResolver {
  private static final int SENTENCES_BACK = 2;

  /** How many words may stand between a subject and its pronoun in a question. */
  private static final int ASIDE = 3;

  private final Cast cast;
  private final Agency agency;
  private final Governed governed;
  private final RelativeResolver relatives;
  private final PersonMeant persons;

  PronounResolver(Cast cast, Agency agency) {
    this.cast = cast;
    this.agency = agency;
    this.governed = new Governed(cast);
    this.relatives = new RelativeResolver(cast, governed);
    this.persons = new PersonMeant(cast, governed, agency);
  }

  /** Decides a pronoun, or leaves it undecided. */
  void resolve(Mention mention, Pronominal pronoun) {
    List<Draft> found =
        switch (pronoun.lemma()) {
          case "qui" -> relatives.antecedent(mention);
          case "il", "elle", "ils", "elles" ->
              mention.number() == Number.PLURAL ? plural(mention) : subject(mention);
          case "ce dernier", "celui-ci" ->
              mention.number() == Number.PLURAL ? plural(mention) : latter(mention);
          default -> List.of();
        };
    if (!found.isEmpty()) {
      cast.refer(mention, found);
    }
  }

  /** The first person that agrees, else the subject of this sentence or of those before. */
  private List<Draft> subject(Mention mention) {
    for (int back = 0; back <= SENTENCES_BACK && back <= mention.sentence(); back++) {
      List<Mention> candidates = candidates(mention, back);
      if (persons.quotes(mention, back)) {
        return List.of();
      }
      List<Mention> people = candidates.stream().filter(m -> person(m, mention)).toList();
      if (!people.isEmpty()) {
        return persons.sure(people.get(0), mention, people)
            ? cast.referents(people.get(0))
            : List.of();
      }
      Optional<Mention> subject = candidates.stream().filter(governed::subjectLike).findFirst();
      if (subject.isPresent() && spokenOfSince(subject.get(), mention)) {
        return List.of();
      }
      if (subject.isPresent()) {
        return body(subject.get(), mention, candidates) ? cast.referents(subject.get()) : List.of();
      }
    }
    return List.of();
  }

  /** Whether a sentence between the two is about something else that agrees. */
  private boolean spokenOfSince(Mention subject, Mention pronoun) {
    return IntStream.range(subject.sentence() + 1, pronoun.sentence())
        .mapToObj(at -> cast.text().sentences().get(at))
        .anyMatch(between -> Governed.subject(between, 0, between.size(), pronoun));
  }

  /** Whether a pronoun can be a state or body rather than any other thing spoken of. */
  private boolean body(Mention subject, Mention pronoun, List<Mention> candidates) {
    List<Draft> drafts = cast.referents(subject);
    if (drafts.size() != 1
        || !drafts.get(0).kind().acts()
        || drafts.get(0).kind() == Kind.PERSON
        || !agrees(drafts.get(0), subject, pronoun)
        || speaks(subject, pronoun)) {
      return false;
    }
    boolean acts = agency.acts(cast.sentenceOf(pronoun), pronoun);
    boolean others =
        candidates.stream()
            .filter(m -> !cast.referents(m).equals(drafts))
            .filter(m -> acts ? governed.beforeVerb(m) : !governed.byPreposition(m))
            .anyMatch(m -> cast.referents(m).stream().anyMatch(d -> agrees(d, m, pronoun)));
    return !others && (acts || !thing(subject, pronoun));
  }

  /**
   * « “ … ”, a-t-il dit » is a person or a state; « la CGT doit-elle … » has its subject before it.
   */
  private boolean speaks(Mention subject, Mention pronoun) {
    boolean inverted =
        cast.sentenceOf(pronoun).token(pronoun.head()).form().startsWith("-")
            && cast.referents(subject).stream().noneMatch(d -> d.kind() == Kind.STATE);
    boolean before =
        subject.sentence() == pronoun.sentence() && pronoun.first() - subject.end() <= ASIDE;
    return inverted && !before;
  }

  /** Whether a noun between the two agrees with the pronoun. */
  private boolean thing(Mention subject, Mention pronoun) {
    boolean here = subject.sentence() == pronoun.sentence();
    Sentence sentence = cast.sentenceOf(subject);
    Sentence own = cast.sentenceOf(pronoun);
    return Governed.noun(sentence, 0, subject.first(), pronoun)
        || Governed.noun(sentence, subject.end(), here ? pronoun.first() : sentence.size(), pronoun)
        || (!here && Governed.noun(own, 0, pronoun.first(), pronoun));
  }

  private List<Mention> candidates(Mention mention, int back) {
    return cast.mentionsIn(mention.sentence() - back).stream()
        .filter(m -> back > 0 || m.end() <= mention.first())
        .filter(m -> m.form() != Mention.Form.DEMONYM && !dependent(m))
        .filter(m -> persons.reaches(m, mention))
        .toList();
  }

  /** Whether the words belong to another mention (« le président de la Russie »). */
  private boolean dependent(Mention mention) {
    for (Mention other : cast.mentionsIn(mention.sentence())) {
      boolean owned =
          switch (other.sense()) {
            case Mention.RoleOf role -> role.of().contains(mention.head());
            case Mention.Described described -> described.of().contains(mention.head());
            case Mention.Named named -> false;
            case Pronominal pronoun -> false;
          };
      if (owned) {
        return true;
      }
    }
    return false;
  }

  /** « le pays … ce dernier »: a thing that may as well be meant. */
  private static boolean described(Mention other, Mention pronoun) {
    return other.form() == Mention.Form.DESCRIPTION
        && other.gender() == pronoun.gender()
        && other.number() != Number.PLURAL;
  }

  private boolean person(Mention other, Mention pronoun) {
    List<Draft> drafts = cast.referents(other);
    return drafts.size() == 1
        && drafts.get(0).kind() == Kind.PERSON
        && agrees(drafts.get(0), other, pronoun);
  }

  /** The words must agree too: « le pouvoir syrien … elle » is not Syria. */
  private static boolean agrees(Draft draft, Mention other, Mention pronoun) {
    boolean named =
        draft.kind() == Kind.PERSON
            || other.form() != Mention.Form.DESCRIPTION
            || other.number() == Number.PLURAL;
    Gender gender = draft.gender() == Gender.ANY ? other.gender() : draft.gender();
    boolean told = gender != Gender.ANY || draft.kind() == Kind.PERSON;
    return told
        && (named || other.gender().agrees(pronoun.gender()))
        && gender.agrees(pronoun.gender())
        && draft.number() != Number.PLURAL;
  }

  /** The last plural thing or conjoined names of this sentence or the one before. */
  private List<Draft> plural(Mention mention) {
    for (int back = 0; back <= 1 && back <= mention.sentence(); back++) {
      List<Mention> candidates = candidates(mention, back);
      for (Mention other : candidates) {
        List<Draft> drafts = cast.referents(other);
        if (drafts.size() > 1
            || (drafts.size() == 1
                && (demonstrative(mention)
                    || drafts.get(0).known().isEmpty()
                    || !governed.byPreposition(other))
                && drafts.get(0).number() == Number.PLURAL
                && drafts.get(0).kind().acts()
                && drafts.get(0).gender().agrees(mention.gender()))) {
          return drafts;
        }
        List<Draft> joined = conjoined(other, candidates);
        if (joined.size() > 1) {
          return joined;
        }
      }
    }
    return List.of();
  }

  private static boolean demonstrative(Mention pronoun) {
    return pronoun.sense() instanceof Pronominal p && p.lemma().startsWith("ce");
  }

  private List<Draft> conjoined(Mention first, List<Mention> candidates) {
    List<Draft> found = new ArrayList<>(cast.referents(first));
    if (found.isEmpty() || !found.get(0).kind().acts()) {
      return List.of();
    }
    Sentence sentence = cast.sentenceOf(first);
    int end = first.end();
    boolean closed = false;
    boolean more = true;
    while (more) {
      more = false;
      for (Mention other : candidates) {
        if (other.first() > end - 1 && joins(sentence, end, other.first())) {
          cast.referents(other).stream().filter(d -> d.kind().acts()).forEach(found::add);
          closed |= sentence.token(end).lower().equals("et");
          end = other.end();
          more = true;
          break;
        }
      }
    }
    return closed ? found.stream().distinct().toList() : List.of();
  }

  /** Whether « et » or a comma joins what ends at a token with what begins at another. */
  static boolean joins(Sentence sentence, int end, int next) {
    if (next - end < 1 || next - end > 2) {
      return false;
    }
    String joint = sentence.token(end).lower();
    boolean article =
        next - end == 1
            || Set.of("le", "la", "les", "l'", "m.", "mme")
                .contains(sentence.token(end + 1).lower());
    return (joint.equals("et") || joint.equals(",")) && article;
  }

  /** The last person that agrees, of this sentence or the one before. */
  private List<Draft> latter(Mention mention) {
    for (int back = 0; back <= 1 && back <= mention.sentence(); back++) {
      List<Mention> candidates =
          candidates(mention, back).stream()
              .filter(other -> !(other.sense() instanceof Pronominal))
              .toList();
      for (int i = candidates.size() - 1; i >= 0; i--) {
        List<Draft> drafts = cast.referents(candidates.get(i));
        if (drafts.size() == 1
            && drafts.get(0).kind() == Kind.PERSON
            && agrees(drafts.get(0), candidates.get(i), mention)) {
          return drafts;
        }
        if (described(candidates.get(i), mention)) {
          return List.of();
        }
      }
    }
    return List.of();
  }
}
