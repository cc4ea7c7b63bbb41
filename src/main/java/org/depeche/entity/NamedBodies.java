package org.depeche.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells which of the bodies spoken of a noun can stand for (« le syndicat », « le journal »), and
 * which name it stands before.
 */
final class NamedBodies {
  /** What « l'organisation », « le mouvement », « le parti » may stand before. */
  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.IGO, Kind.ORGANISATION, Kind.PARTY, Kind.ARMED_GROUP, Kind.GOVERNMENT);

  /** Nouns or classes of nouns.tsv and the types of known organisations that they can be. */
  private static final Map<String, Set<String>> SORTS =
      Map.of(
          "company", Set.of("company", "online service"),
          "media", Set.of("media"),
          "mouvement", Set.of("movement"),
          "ngo", Set.of("ngo", "movement", "religious"),
          "union", Set.of("trade union", "employers"),
          "church", Set.of("religious"));

  private final Cast cast;

  NamedBodies(Cast cast) {
    this.cast = cast;
  }

  /** Whether a noun that stands alone can mean this one, by its kind, sort, number and name. */
  boolean fits(Draft draft, Mention mention, Described described) {
    return alike(draft.kind(), described.kind())
        && draft.number() != Number.PLURAL
        && draft.isNamed()
        && ofSort(draft, described)
        && named(draft, described)
        && bears(draft, mention);
  }

  /** « le mouvement islamiste Hamas »: where the name begins that the noun stands before. */
  OptionalInt name(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int at = mention.end();
    while (at < sentence.size()
        && !sentence.token(at).capitalised()
        && (sentence.token(at).is(Pos.ADJ)
            || sentence.token(at).isPastParticiple()
            || sentence.token(at).form().equals("«"))) {
      at++;
    }
    boolean name =
        mention.number() != Number.PLURAL
            && at < sentence.size()
            && sentence.token(at).capitalised()
            && (sentence.token(at).is(Pos.PROPN)
                || sentence.token(at).is(Pos.NOUN)
                || titled(sentence, at));
    return name ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** « le journal Le Monde »: a name that begins with an article. */
  private static boolean titled(Sentence sentence, int at) {
    return sentence.token(at).is(Pos.DET)
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capitalised();
  }

  /** The body whose name begins there. */
  Optional<Draft> named(Mention mention, int at) {
    return cast.mentionsIn(mention.sentence()).stream()
        .filter(m -> m.first() == at && m.sense() instanceof Mention.Named)
        .flatMap(m -> cast.referents(m).stream())
        .filter(d -> NAMED.contains(d.kind()))
        .findFirst();
  }

  /** « l'organisation » may be an intergovernmental one or any other; « l'association » is none. */
  private static boolean alike(Kind kind, Kind described) {
    return kind == described || (described == Kind.IGO && kind == Kind.ORGANISATION);
  }

  private static boolean ofSort(Draft draft, Described described) {
    String key = SORTS.containsKey(described.noun()) ? described.noun() : described.role();
    return draft
        .known()
        .filter(known -> known.kind() == Kind.ORGANISATION)
        .filter(known -> SORTS.containsKey(key) && !SORTS.get(key).contains(known.type()))
        .isEmpty();
  }

  /** « la commission », « l'agence » mean what is called so, « la chaîne » no radio. */
  private static boolean named(Draft draft, Described described) {
    String noun = " " + NameForm.key(described.noun()) + " ";
    List<String> names =
        draft
            .known()
            .map(known -> known.names().stream().map(Known.Name::text).toList())
            .orElse(List.of(draft.name()));
    boolean called =
        names.stream().map(NameForm::key).anyMatch(name -> (" " + name + " ").contains(noun));
    boolean radio = NameForm.key(draft.name()).contains("radio");
    return switch (described.noun()) {
      case "agence", "commission", "comité", "conseil", "fédération", "fondation" -> called;
      case "bloc" -> called || draft.kind() == Kind.IGO;
      case "chaîne" -> !radio;
      default -> true;
    };
  }

  /** « l'Union », « l'Agence » with a capital shorten a name that has the word. */
  private boolean bears(Draft draft, Mention mention) {
    Token head = cast.sentenceOf(mention).token(mention.head());
    return !head.capitalised()
        || (" " + NameForm.key(draft.name()) + " ").contains(" " + NameForm.key(head.form()) + " ");
  }
}
