package org.depeche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.StatedOffices.Stated;
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

  private static final Set<String> JOINTS = Set.of("et", ",");

  private final Cast cast;
  private final OfficeWords words;
  private final StatedOffices stated;
  private final OfficeBodies bodies;
  private final OfficeMeant office;
  private Optional<String> lastRole = Optional.empty();
  private List<Draft> lastBody = List.of();
  private String lastTitle = "";

  RoleResolver(Cast cast, History history) {
    this.cast = cast;
    this.words = new OfficeWords(cast);
    this.office = new OfficeMeant(cast);
    this.stated = new StatedOffices(cast, history, words, office);
    this.bodies = new OfficeBodies(cast, history);
  }

  /** Decides a mention of a role. */
  void resolve(Mention mention, RoleOf role) {
    boolean next =
        SUCCESSION.contains(role.role()) && role.of().isEmpty() && role.holder().isPresent();
    List<Draft> of = next ? lastBody : words.of(mention, role);
    boolean homologue = role.role().equals("homologue");
    Optional<RoleOf> ahead = homologue ? words.ahead(mention) : Optional.empty();
    boolean counterpart = ahead.isPresent() || ((next || homologue) && lastRole.isPresent());
    Optional<Stated> meant =
        next || counterpart ? Optional.empty() : stated.meant(mention, role, of);
    String code =
        counterpart
            ? ahead.map(RoleOf::role).or(() -> lastRole).orElseThrow()
            : meant.map(Stated::role).orElse(role.role());
    if (next) {
      stated.forget(code);
    }
    List<Draft> found =
        mention.number() == Number.PLURAL
            ? several(mention, role, code, of)
            : List.of(one(mention, role, code, of, meant.map(Stated::holder)));
    lastRole = Optional.of(code);
    lastTitle =
        counterpart
            ? titleOf(found, code).or(() -> ahead.map(RoleOf::title)).orElse(lastTitle)
            : meant.map(Stated::title).orElse(role.title());
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

  private Draft one(
      Mention mention, RoleOf role, String code, List<Draft> of, Optional<Draft> meant) {
    Draft draft =
        words
            .holder(mention, role)
            .or(() -> meant)
            .orElseGet(() -> unnamed(mention, role, code, of));
    if (draft.kind() == Kind.PERSON) {
      of.stream().findFirst().ifPresent(o -> draft.learnCountry(o.country()));
      draft.learn(mention.gender());
      if (meant.isEmpty()) {
        String body = OfficeWords.key(of).or(draft::country).orElse("");
        stated.add(new Stated(code, role.status(), role.title(), body, !of.isEmpty(), draft));
      }
    }
    return draft;
  }

  private Draft unnamed(Mention mention, RoleOf role, String code, List<Draft> of) {
    if (office.definite(mention) && !office.first(mention, code)) {
      boolean current = role.status() == Status.CURRENT;
      Optional<Draft> known =
          stated
              .holder(mention, code, role, of)
              .filter(holder -> !words.replaced(mention, code))
              .or(() -> current ? namedInArticle(mention, code, of) : Optional.empty());
      if (known.isPresent()
          && office.fits(known.get(), role, code)
          && (!of.isEmpty() || !office.elsewhere(mention, known.get()))) {
        return known.get();
      }
      Optional<Draft> inOffice = current ? inOffice(code, of) : Optional.empty();
      if (inOffice.isPresent()) {
        return inOffice.get();
      }
    }
    return described(mention, role, code, of);
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
            ? "role "
                + code
                + " "
                + role.status()
                + " "
                + NameForm.key(role.title())
                + OfficeWords.key(of)
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
    Optional<Draft> holder = words.holder(mention, role);
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
