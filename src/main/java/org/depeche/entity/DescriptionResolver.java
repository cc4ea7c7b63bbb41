package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** Decides what common nouns refer to. */
final class DescriptionResolver {
  private static final Set<String> PAIRED_STATES =
      Set.of("pays", "nation", "état", "puissance", "capitales", "voisins");

  /** « les deux parties » are states, armed groups or bodies, mixed as they come. */
  private static final Set<String> OPPOSED =
      Set.of("parties", "camps", "signataires", "belligérants", "délégations");

  private static final Set<String> OTHERS = Set.of("autre", "voisin", "limitrophe", "tiers");

  private static final Set<String> SOME = Set.of("certains", "chaque", "plusieurs", "quelques");

  private static final Set<String> DEGREES = Set.of("plus", "moins");
  private static final Set<String> RELATIVES = Set.of("qui", "que", "qu'", "où", "dont");

  /** More than so many are not told one by one. */
  private static final int FEW = 10;

  private final Cast cast;
  private final History history;
  private final CountryMeant country;
  private final Abstractions abstractions;
  private final NamedBodies bodies;
  private final GovernmentMeant governments;

  DescriptionResolver(Cast cast, History history) {
    this.cast = cast;
    this.history = history;
    this.country = new CountryMeant(cast, history);
    this.abstractions = new Abstractions(cast);
    this.bodies = new NamedBodies(cast);
    this.governments = new GovernmentMeant(cast);
  }

  /** Decides a description. */
  void resolve(Mention mention, Described described) {
    List<Draft> of = of(mention, described);
    cast.refer(mention, referents(mention, described, of));
  }

  private List<Draft> of(Mention mention, Described described) {
    List<Draft> found = new ArrayList<>();
    for (int head : described.of()) {
      cast.headedAt(mention.sentence(), head).ifPresent(m -> found.addAll(cast.referents(m)));
    }
    return found;
  }

  private List<Draft> referents(Mention mention, Described described, List<Draft> of) {
    if (described.count() > 1 && described.definite() && of.isEmpty()) {
      Optional<List<Draft>> several = several(mention, described);
      if (several.isPresent()) {
        return several.get();
      }
    }
    if (abstractions.contain(mention, described)) {
      return described.kind() == Kind.STATE || described.kind() == Kind.IGO
          ? List.of()
          : List.of(local(mention, described, List.of()));
    }
    return switch (described.kind()) {
      case STATE -> state(mention, described, of);
      case INSTRUMENT -> List.of(instrument(mention, described, of));
      case GOVERNMENT ->
          described.role().equals("government")
              ? government(mention, described, of)
              : List.of(local(mention, described, of));
      case PLACE, TOPIC -> List.of();
      case GROUP ->
          described.role().equals("pair")
              ? pair(mention, described, of)
              : List.of(local(mention, described, of));
      case IGO, ORGANISATION, PARTY -> body(mention, described, of);
      case ARMED_GROUP -> group(mention, described, of);
      default -> List.of(local(mention, described, of));
    };
  }

  /** « le groupe armé Abu Sayyaf »; without a name it is whoever the article describes so. */
  private List<Draft> group(Mention mention, Described described, List<Draft> of) {
    OptionalInt name = bodies.name(mention);
    return List.of(
        (name.isPresent() ? bodies.named(mention, name.getAsInt()) : Optional.<Draft>empty())
            .orElseGet(() -> local(mention, described, of)));
  }

  private List<Draft> government(Mention mention, Described described, List<Draft> of) {
    if (governments.other(mention, described)) {
      return List.of(local(mention, described, of));
    }
    List<Draft> states = of.stream().filter(d -> d.kind() == Kind.STATE).distinct().toList();
    if (!states.isEmpty()) {
      return states;
    }
    Optional<Draft> led = governments.ledBy(mention);
    if (led.isPresent()) {
      return List.of(led.get());
    }
    if (governments.told(mention, described)) {
      Optional<Draft> main = history.mainState(mention);
      if (main.isPresent()) {
        return List.of(main.get());
      }
    }
    return List.of(local(mention, described, of));
  }

  private List<Draft> state(Mention mention, Described described, List<Draft> of) {
    if (mention.number() == Number.PLURAL) {
      return described.definite() && described.count() == 0 && of.isEmpty()
          ? List.of()
          : List.of(local(mention, described, of));
    }
    if (described.definite() && !determined(mention) && own(described, of)) {
      return of;
    }
    if (!described.definite()
        || !described.of().isEmpty()
        || another(mention)
        || determined(mention)
        || generic(mention)) {
      return List.of();
    }
    return country.meant(mention, described).map(List::of).orElse(List.of());
  }

  /** « l'État palestinien » is Palestine, « l'État américain du Texas » not the United States. */
  private static boolean own(Described described, List<Draft> of) {
    return NameForm.key(described.noun()).equals("etat")
        && of.size() == 1
        && of.get(0).kind() == Kind.STATE;
  }

  /** « d'autres pays », « un autre État », « le pays voisin » are not those spoken of. */
  private boolean another(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    return IntStream.rangeClosed(Math.max(0, mention.first() - 1), mention.end())
        .filter(at -> at < sentence.size())
        .anyMatch(at -> OTHERS.contains(sentence.token(at).lemma()));
  }

  /** « dans certains pays, le rôle de l'État … »: of each of them. */
  private boolean generic(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    return cast.mentionsIn(mention.sentence()).stream()
        .takeWhile(other -> !other.equals(mention))
        .filter(other -> other.sense() instanceof Described d && d.kind() == Kind.STATE)
        .anyMatch(other -> SOME.contains(sentence.token(other.first()).lower()));
  }

  /** « le pays de son père », « le pays le plus peuplé », « le pays où … » say which themselves. */
  private boolean determined(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int next = mention.end();
    if (next + 1 >= sentence.size()) {
      return false;
    }
    String word = sentence.token(next).lower();
    boolean superlative =
        sentence.token(next).is(Pos.DET) && DEGREES.contains(sentence.token(next + 1).lower());
    boolean pointed = CountryMeant.points(sentence, mention);
    return genitive(sentence, next) || (RELATIVES.contains(word) && !pointed) || superlative;
  }

  /** « le pays de son père », not « menace le pays de sanctions », « le pays de 1989 à 1997 ». */
  private static boolean genitive(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return word.equals("du")
        || word.equals("des")
        || (GovernmentMeant.GENITIVES.contains(word)
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).is(Pos.DET) || sentence.token(at + 1).is(Pos.PROPN)));
  }

  private List<Draft> body(Mention mention, Described described, List<Draft> of) {
    OptionalInt name = bodies.name(mention);
    if (name.isPresent()) {
      return bodies
          .named(mention, name.getAsInt())
          .map(List::of)
          .orElseGet(() -> List.of(local(mention, described, of)));
    }
    boolean one =
        described.definite()
            && of.isEmpty()
            && mention.number() != Number.PLURAL
            && !GovernmentMeant.complemented(cast.sentenceOf(mention), mention, described);
    if (one && !described.role().equals("camp")) {
      Predicate<Draft> same = d -> bodies.fits(d, mention, described);
      Optional<Draft> last = history.sole(mention, same);
      if (last.isPresent()) {
        return List.of(last.get());
      }
    }
    return List.of(local(mention, described, of));
  }

  private Draft instrument(Mention mention, Described described, List<Draft> of) {
    if (described.definite() && mention.number() != Number.PLURAL && of.isEmpty()) {
      Predicate<Draft> same =
          d -> d.kind() == Kind.INSTRUMENT && NameForm.key(d.name()).startsWith(noun(described));
      Optional<Draft> last = history.last(mention, same);
      if (last.isPresent()) {
        return last.get();
      }
    }
    return local(mention, described, of);
  }

  private static String noun(Described described) {
    return NameForm.key(described.noun());
  }

  /** « les deux pays », « les trois dirigeants »: so many that were spoken of together. */
  private Optional<List<Draft>> several(Mention mention, Described described) {
    boolean states = PAIRED_STATES.contains(described.noun()) || described.kind() == Kind.STATE;
    if (!states && !described.role().equals("pair") && described.kind() != Kind.PERSON) {
      return Optional.empty();
    }
    Kind kind = states ? Kind.STATE : Kind.PERSON;
    Predicate<Draft> fits =
        OPPOSED.contains(described.noun()) ? DescriptionResolver::party : d -> d.kind() == kind;
    List<Draft> together =
        OPPOSED.contains(described.noun())
            ? history.partiesTogether(mention, fits, described.count())
            : List.of();
    if (together.isEmpty()) {
      together = history.together(mention, fits, described.count());
    }
    if (together.isEmpty() && PAIRED_STATES.contains(described.noun())) {
      together = history.joined(mention, fits, described.count());
    }
    return together.isEmpty() ? Optional.empty() : Optional.of(together);
  }

  /** What can be a party to talks or to a conflict. */
  private static boolean party(Draft draft) {
    return switch (draft.kind()) {
      case STATE, ARMED_GROUP, PARTY, ORGANISATION -> true;
      default -> false;
    };
  }

  private List<Draft> pair(Mention mention, Described described, List<Draft> of) {
    if (of.isEmpty()) {
      return described.count() > FEW
          ? List.of(local(mention, described, of))
          : opposed(mention, described);
    }
    Set<Draft> states = new LinkedHashSet<>(of);
    return states.size() > 1 ? List.copyOf(states) : List.of(local(mention, described, of));
  }

  /** « les parties » without a number: two that were joined in words. */
  private List<Draft> opposed(Mention mention, Described described) {
    return described.definite() && described.count() == 0 && OPPOSED.contains(described.noun())
        ? history.joined(mention, DescriptionResolver::party, 2)
        : List.of();
  }

  private Draft local(Mention mention, Described described, List<Draft> of) {
    Optional<Draft> owner = of.stream().findFirst();
    Optional<String> country =
        owner.flatMap(Draft::country).or(() -> owner.flatMap(Draft::known).flatMap(Known::country));
    String words = cast.words(mention);
    String key = described.kind() + " " + noun(described) + " " + owner.map(Draft::name).orElse("");
    Kind kind = described.kind() == Kind.STATE ? Kind.GROUP : described.kind();
    return cast.describedAs(
        key,
        () ->
            Draft.described(
                kind,
                words,
                cast.text().article().id(),
                mention.gender(),
                mention.number(),
                country,
                "the article only describes it"));
  }
}
