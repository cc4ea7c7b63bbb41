package org.depeche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.Tenure;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Named;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.mention.Mention.Status;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;

/** Decides who the holder of a role is. */
final class RoleResolver {
  /** « le Premier ministre et son successeur, Jean Roy »: the office spoken of last. */
  private static final Set<String> SUCCESSION = Set.of("successor", "predecessor");

  /** What is one of many in a country, each with offices of its own. */
  private static final Set<Kind> PART =
      Set.of(Kind.PLACE, Kind.TERRITORY, Kind.PARTY, Kind.ORGANISATION);

  private static final Set<String> JOINTS = Set.of("et", ",");

  private final Cast cast;
  private final Map<Office, Draft> stated = new LinkedHashMap<>();
  private final Possessors possessors;
  private final OfficeBodies bodies;
  private final OfficeMeant office;
  private Optional<String> lastRole = Optional.empty();
  private List<Draft> lastBody = List.of();
  private String lastTitle = "";

  /** A role of a state or body, by country code, or by the name of a body without one. */
  private record Office(String role, String of) {}

  RoleResolver(Cast cast, History history) {
    this.cast = cast;
    this.possessors = new Possessors(cast);
    this.bodies = new OfficeBodies(cast, history);
    this.office = new OfficeMeant(cast);
  }

  /** Decides a mention of a role. */
  void resolve(Mention mention, RoleOf role) {
    boolean next =
        SUCCESSION.contains(role.role()) && role.of().isEmpty() && role.holder().isPresent();
    List<Draft> of = next ? lastBody : of(mention, role);
    boolean counterpart = (next || role.role().equals("homologue")) && lastRole.isPresent();
    String code = counterpart ? lastRole.get() : role.role();
    if (next) {
      stated.keySet().removeIf(office -> office.role().equals(code));
    }
    List<Draft> found =
        mention.number() == Number.PLURAL
            ? several(mention, role, code, of)
            : List.of(one(mention, role, code, of));
    lastRole = Optional.of(code);
    lastTitle = counterpart ? titleOf(found, code).orElse(lastTitle) : role.title();
    cast.refer(mention, found);
    List<Optional<Draft>> offices = bodies.of(mention, role, code, of, found);
    lastBody = offices.stream().flatMap(Optional::stream).limit(1).toList();
    cast.hold(mention, lastTitle, code, offices);
  }

  /**
   * Completes what offices are of, once the countries of all are settled.
   *
   * @param sole the one country that anything in the article is of
   */
  void settle(Optional<String> sole) {
    bodies.settle(sole);
  }

  /**
   * The title that a known holder of an office is known by: a queen's counterpart may be a king.
   */
  private Optional<String> titleOf(List<Draft> holders, String code) {
    return holders.stream()
        .flatMap(d -> d.known().stream())
        .flatMap(k -> cast.knowledge().tenuresOf(k.id()).stream())
        .filter(t -> TenureCodes.of(code).contains(t.role()) && !t.title().isBlank())
        .map(Tenure::title)
        .findFirst();
  }

  private List<Draft> of(Mention mention, RoleOf role) {
    List<Draft> found = new ArrayList<>();
    for (int head : role.of()) {
      cast.headedAt(mention.sentence(), head).ifPresent(m -> found.addAll(cast.referents(m)));
    }
    if (role.of().isEmpty()) {
      possessors.before(mention).ifPresent(found::add);
    }
    return found;
  }

  private Draft one(Mention mention, RoleOf role, String code, List<Draft> of) {
    Optional<Draft> holder = holder(mention, role);
    Draft draft = holder.orElseGet(() -> unnamed(mention, role, code, of));
    if (draft.kind() == Kind.PERSON) {
      of.stream().findFirst().ifPresent(o -> draft.learnCountry(o.country()));
      draft.learn(mention.gender());
      if (role.status() == Status.CURRENT || role.status() == Status.INTERIM) {
        stated.put(new Office(code, key(of).or(draft::country).orElse("")), draft);
      }
    }
    return draft;
  }

  private Optional<Draft> holder(Mention mention, RoleOf role) {
    return role.holder()
        .flatMap(head -> cast.headedAt(mention.sentence(), head))
        .flatMap(name -> cast.referents(name).stream().findFirst())
        .filter(draft -> draft.kind() == Kind.PERSON);
  }

  private static Optional<String> key(List<Draft> of) {
    return of.stream()
        .findFirst()
        .map(d -> PART.contains(d.kind()) ? d.name() : d.country().orElse(d.name()));
  }

  private Draft unnamed(Mention mention, RoleOf role, String code, List<Draft> of) {
    boolean current =
        role.status() == Status.CURRENT && office.definite(mention) && !office.first(mention, code);
    if (current) {
      Optional<Draft> known = statedBefore(code, of).or(() -> namedInArticle(mention, code, of));
      if (known.isPresent()
          && office.fits(known.get(), role, code)
          && (!of.isEmpty() || !office.elsewhere(mention, known.get()))) {
        return known.get();
      }
      Optional<Draft> inOffice = inOffice(code, of);
      if (inOffice.isPresent()) {
        return inOffice.get();
      }
    }
    return described(mention, role, code, of);
  }

  private Optional<Draft> statedBefore(String code, List<Draft> of) {
    if (!of.isEmpty()) {
      return Optional.ofNullable(stated.get(new Office(code, key(of).orElse(""))));
    }
    List<Draft> same = new ArrayList<>();
    stated.forEach(
        (office, draft) -> {
          if (office.role().equals(code)) {
            same.remove(draft);
            same.add(draft);
          }
        });
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The one known person whom the article names that holds the role; before others the nearest. */
  private Optional<Draft> namedInArticle(Mention mention, String code, List<Draft> of) {
    List<Draft> found = new ArrayList<>();
    for (Mention other : cast.mentions()) {
      if (other.sense() instanceof Named) {
        for (Draft draft : cast.referents(other)) {
          if (holds(draft, code, of)
              && draft.gender().agrees(mention.gender())
              && !found.contains(draft)) {
            found.add(draft);
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean holds(Draft draft, String code, List<Draft> of) {
    return draft.kind() == Kind.PERSON
        && draft.known().map(k -> cast.knowledge().tenuresOf(k.id())).orElse(List.of()).stream()
            .anyMatch(t -> holds(t, code, of));
  }

  private boolean holds(Tenure tenure, String code, List<Draft> of) {
    boolean there =
        of.stream().allMatch(d -> d.known().filter(k -> k.id().equals(tenure.of())).isPresent());
    return TenureCodes.of(code).contains(tenure.role())
        && there
        && cast.published().map(tenure::holdsOn).orElse(true);
  }

  private Optional<Draft> inOffice(String code, List<Draft> of) {
    Optional<Known> body = of.stream().findFirst().flatMap(Draft::known);
    Optional<LocalDate> day = cast.published();
    if (of.size() != 1 || body.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    List<Known> holders =
        TenureCodes.of(code).stream()
            .flatMap(c -> cast.knowledge().holders(c, body.get().id(), day.get()).stream())
            .flatMap(t -> cast.knowledge().get(t.person()).stream())
            .distinct()
            .toList();
    return holders.size() == 1
        ? Optional.of(cast.draftOf(holders.get(0), "known to hold the office on " + day.get()))
        : Optional.empty();
  }

  private Draft described(Mention mention, RoleOf role, String code, List<Draft> of) {
    Optional<String> country = of.stream().findFirst().flatMap(Draft::country);
    String key =
        office.definite(mention)
            ? "role " + code + " " + role.status() + " " + NameForm.key(role.title()) + key(of)
            : "role at " + mention.span();
    return cast.describedAs(
        key,
        () ->
            Draft.described(
                Kind.PERSON,
                cast.words(mention),
                cast.text().article().id(),
                mention.gender(),
                Number.SINGULAR,
                country,
                "the article does not name who holds this role"));
  }

  private List<Draft> several(Mention mention, RoleOf role, String code, List<Draft> of) {
    List<Draft> found = new ArrayList<>();
    Optional<Draft> holder = holder(mention, role);
    if (holder.isPresent()) {
      found.add(holder.get());
      role.holder()
          .ifPresent(head -> found.addAll(coordinated(mention.sentence(), head, role.of())));
      return found;
    }
    if (of.size() > 1) {
      for (Draft each : of) {
        found.add(unnamed(mention, role, code, List.of(each)));
      }
      return found;
    }
    Optional<String> country = of.stream().findFirst().flatMap(Draft::country);
    found.add(
        cast.describedAs(
            "roles " + NameForm.key(cast.words(mention)),
            () ->
                Draft.described(
                    Kind.GROUP,
                    cast.words(mention),
                    cast.text().article().id(),
                    mention.gender(),
                    Number.PLURAL,
                    country,
                    "several people of one role")));
    return found;
  }

  /** « les présidents Poutine et Diaz-Canel »: the names coordinated with the first. */
  private List<Draft> coordinated(int sentence, int head, List<Integer> nationalities) {
    List<Draft> found = new ArrayList<>();
    Optional<Mention> name = cast.headedAt(sentence, head);
    while (name.isPresent()) {
      name = next(sentence, name.get(), nationalities);
      name = name.filter(m -> m.sense() instanceof Named n && n.kind() == Kind.PERSON);
      name.ifPresent(m -> found.addAll(cast.referents(m)));
    }
    return found;
  }

  /** What follows a name after « et » or « , », an adjective of nationality passed. */
  private Optional<Mention> next(int sentence, Mention name, List<Integer> nationalities) {
    Sentence in = cast.sentenceOf(name);
    int at = name.end();
    int joint = passed(in, at);
    boolean elsewhere = nationalities.contains(joint);
    int start = elsewhere ? passed(in, joint + 1) : at + 1;
    boolean joined = elsewhere || (start < in.size() && JOINTS.contains(in.token(at).lower()));
    return joined
        ? cast.mentionsIn(sentence).stream().filter(m -> m.first() == start).findFirst()
        : Optional.empty();
  }

  private static int passed(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && JOINTS.contains(sentence.token(at).lower())) {
      at++;
    }
    return at;
  }
}
