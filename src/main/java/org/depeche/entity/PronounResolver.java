package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Pronominal;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Decides what pronouns refer to; leaves undecided what recency and agreement do not settle. */
final class PronounResolver {
  private static final int SENTENCES_BACK = 2;
  private final Cast cast;

  PronounResolver(Cast cast) {
    this.cast = cast;
  }

  /** Decides a pronoun, or leaves it undecided. */
  void resolve(Mention mention, Pronominal pronoun) {
    List<Draft> found =
        switch (pronoun.lemma()) {
          case "qui" -> antecedent(mention);
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

  /** What the words right before « qui » refer to, a comma passed. */
  private List<Draft> antecedent(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int end = mention.first();
    if (end > 0 && sentence.token(end - 1).form().equals(",")) {
      end--;
    }
    for (Mention other : cast.mentionsIn(mention.sentence())) {
      if (other.end() == end && !(other.sense() instanceof Pronominal) && !adjective(other)) {
        return agreesWithVerb(other, mention) ? cast.referents(other) : List.of();
      }
    }
    return List.of();
  }

  /** « un chauffeur portugais qui … »: what an adjective is of does nothing here. */
  private boolean adjective(Mention mention) {
    return mention.form() == Mention.Form.DEMONYM
        && !cast.sentenceOf(mention).token(mention.head()).capitalised();
  }

  /** « les consignes de la NASA qui exigeaient »: the number of the verb behind tells. */
  private boolean agreesWithVerb(Mention antecedent, Mention relative) {
    Sentence sentence = cast.sentenceOf(relative);
    for (int at = relative.end(); at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (token.isVerb() && token.morphology().mood().finite()) {
        return antecedent.number().agrees(token.morphology().number())
            || joined(sentence, antecedent);
      }
    }
    return true;
  }

  /** « l'Iran et la Corée du Nord qui auraient … »: the last of several. */
  private static boolean joined(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (sentence.token(before).is(Pos.DET) || sentence.token(before).is(Pos.ADP))) {
      before--;
    }
    return before >= 0 && sentence.token(before).is(Pos.CCONJ);
  }

  /** The first person that agrees, else the subject of this sentence or of those before. */
  private List<Draft> subject(Mention mention) {
    for (int back = 0; back <= SENTENCES_BACK && back <= mention.sentence(); back++) {
      List<Mention> candidates = candidates(mention, back);
      Optional<Draft> person = first(candidates, mention);
      if (person.isPresent()) {
        return List.of(person.get());
      }
      Optional<Mention> subject = candidates.stream().filter(this::subjectLike).findFirst();
      if (subject.isPresent()) {
        List<Draft> drafts = cast.referents(subject.get());
        boolean body =
            drafts.size() == 1
                && drafts.get(0).kind().acts()
                && drafts.get(0).kind() != Kind.PERSON
                && agrees(drafts.get(0), subject.get(), mention);
        return body ? drafts : List.of();
      }
    }
    return List.of();
  }

  /** Whether no preposition, bracket or comma governs the words, so that they can be a subject. */
  private boolean subjectLike(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int before = mention.first() - 1;
    while (before >= 0 && sentence.token(before).is(Pos.DET)) {
      before--;
    }
    if (before < 0) {
      return mention.end() < sentence.size() && !sentence.token(mention.end()).form().equals(":");
    }
    return switch (sentence.token(before).pos()) {
      case ADP, ADP_DET, VERB, AUX, NOUN, PROPN -> false;
      default -> !sentence.token(before).form().equals("(");
    };
  }

  private List<Mention> candidates(Mention mention, int back) {
    return cast.mentionsIn(mention.sentence() - back).stream()
        .filter(m -> back > 0 || m.end() <= mention.first())
        .filter(m -> m.form() != Mention.Form.DEMONYM && !dependent(m))
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

  private Optional<Draft> first(List<Mention> candidates, Mention pronoun) {
    for (Mention other : candidates) {
      List<Draft> drafts = cast.referents(other);
      if (drafts.size() == 1
          && drafts.get(0).kind() == Kind.PERSON
          && agrees(drafts.get(0), other, pronoun)) {
        return Optional.of(drafts.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(Draft draft, Mention other, Mention pronoun) {
    Gender gender = draft.gender() == Gender.ANY ? other.gender() : draft.gender();
    boolean told = gender != Gender.ANY || draft.kind() == Kind.PERSON;
    return told && gender.agrees(pronoun.gender()) && draft.number() != Number.PLURAL;
  }

  /** The last plural thing or conjoined names of this sentence or the one before. */
  private List<Draft> plural(Mention mention) {
    for (int back = 0; back <= 1 && back <= mention.sentence(); back++) {
      List<Mention> candidates = candidates(mention, back);
      for (Mention other : candidates) {
        List<Draft> drafts = cast.referents(other);
        if (drafts.size() > 1
            || (drafts.size() == 1
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

  private static boolean joins(Sentence sentence, int end, int next) {
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
      }
    }
    return List.of();
  }
}
