package org.depeche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.entity.HeldOffice;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/** The offices that the roles of an article say: « le président russe Vladimir Poutine ». */
final class Offices {
  private static final Set<String> INDEFINITE = Set.of("un", "une", "des", "plusieurs", "certains");

  private static final Set<String> COMING = Set.of("nouveau", "prochain");

  /** Codes of roles.tsv that say what somebody is rather than an office that they hold. */
  private static final Set<String> CALLINGS =
      Set.of("rank", "diplomat", "lawyer", "journalist", "activist", "artist", "contender");

  /** Codes of titles that another title of the same body says more exactly. */
  private static final Set<String> GENERAL = Set.of("leader", "official", "royal");

  private Offices() {}

  static List<Office> of(Reading reading) {
    List<Office> offices = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Mention mention : reading.mentions().all()) {
      if (mention.sense() instanceof Mention.RoleOf role && !CALLINGS.contains(role.role())) {
        reading
            .entities()
            .office(mention)
            .ifPresent(held -> offices.addAll(of(reading, mention, role, held, seen)));
      }
    }
    return offices.stream()
        .filter(
            office ->
                !toldMoreExactly(office, offices) && !ofSomebodyNamed(reading, office, offices))
        .toList();
  }

  /** « le président » of whom the article does not tell that he is the president that it names. */
  private static boolean ofSomebodyNamed(Reading reading, Office office, List<Office> all) {
    return !named(reading, office.person())
        && all.stream()
            .anyMatch(
                other ->
                    other.of().equals(office.of())
                        && other.status() == office.status()
                        && sameTitle(office, other)
                        && named(reading, other.person()));
  }

  /** A state has many ministers. */
  private static boolean sameTitle(Office one, Office other) {
    String rule = one.evidence().rule();
    return rule.equals("role-minister")
        ? one.title().equals(other.title())
        : rule.equals(other.evidence().rule());
  }

  private static boolean named(Reading reading, EntityId person) {
    return reading.entities().mentionsOf(person).stream()
        .anyMatch(mention -> mention.form() == Mention.Form.NAME);
  }

  /** « ministre » beside « ministre de la Défense » of the same state. */
  private static boolean toldMoreExactly(Office office, List<Office> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.person().equals(office.person())
                    && other.of().equals(office.of())
                    && other.status() == office.status()
                    && other.title().startsWith(office.title() + " "));
  }

  private static List<Office> of(
      Reading reading,
      Mention mention,
      Mention.RoleOf role,
      HeldOffice held,
      Set<List<Object>> seen) {
    List<Office> offices = new ArrayList<>();
    Sentence sentence = reading.sentences().get(mention.sentence()).sentence();
    List<Entity> holders = reading.entities().of(mention);
    boolean said = role.holder().isPresent() || definite(sentence, mention);
    if (!sentence.part().statesEvents() || !said || holders.size() != held.of().size()) {
      return offices;
    }
    for (int i = 0; i < holders.size(); i++) {
      Entity person = holders.get(i);
      Optional<EntityId> of = held.of().get(i);
      if (person.kind() == Kind.PERSON
          && of.isPresent()
          && (named(reading, person.id()) || tellsOfOne(sentence, mention, role))
          && isNew(List.of(person.id(), of, role.status()), held, seen)) {
        Span words = words(reading, sentence, mention, role);
        offices.add(
            new Office(
                person.id(),
                held.title(),
                of,
                role.status(),
                new Evidence(words, mention.span(), sentence.span(), "role-" + role.role())));
      }
    }
    return offices;
  }

  /**
   * Whether words that name nobody still tell of one holder: not « les dirigeants des deux camps »,
   * « le leader » of nothing that is said, nor « le prochain président », whoever that will be.
   */
  private static boolean tellsOfOne(Sentence sentence, Mention mention, Mention.RoleOf role) {
    boolean vague = GENERAL.contains(role.role()) || mention.number() == Number.PLURAL;
    return !(vague && role.of().isEmpty())
        && !(mention.number() == Number.PLURAL && role.role().equals("leader"))
        && sentence.tokens().subList(mention.first(), mention.head()).stream()
            .noneMatch(token -> COMING.contains(token.lemma()));
  }

  /** Whether an office says more of a holding than was said of it before. */
  private static boolean isNew(List<Object> holding, HeldOffice held, Set<List<Object>> seen) {
    boolean first = seen.add(holding);
    String what = held.role().equals("minister") ? held.title() : held.role();
    return seen.add(List.of(holding, what)) && (first || !GENERAL.contains(held.role()));
  }

  /** « un ministre russe » is nobody in particular. */
  private static boolean definite(Sentence sentence, Mention mention) {
    return !INDEFINITE.contains(sentence.token(mention.first()).lower());
  }

  private static Span words(
      Reading reading, Sentence sentence, Mention mention, Mention.RoleOf role) {
    Span words = sentence.span(mention.first(), mention.end());
    if (role.holder().isPresent()) {
      Optional<Mention> name = reading.mentions().headedAt(mention.sentence(), role.holder().get());
      if (name.isPresent()) {
        words = Span.covering(words, name.get().span());
      }
    }
    return Span.covering(words, mention.span());
  }
}
