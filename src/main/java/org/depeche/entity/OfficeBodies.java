package org.depeche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.KnownId;
import org.depeche.knowledge.Tenure;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.mention.Mention.Status;
import org.depeche.text.Sentence;

/**
 * Decides what state or body an office is of where the words do not say it (« le président Paul
 * Kagame »): the one of which the holder is known to have held it, the one that the article gave
 * before, the holder's country, else the state that the article is about.
 */
final class OfficeBodies {
  /** Offices that only states have. */
  private static final Set<String> NATIONAL =
      Set.of(
          "head-of-state",
          "head-of-government",
          "deputy-head-of-government",
          "vice-president",
          "foreign-minister",
          "defence-minister",
          "interior-minister",
          "finance-minister",
          "justice-minister",
          "minister",
          "parliament-speaker",
          "legislator",
          "intelligence-chief",
          "candidate",
          "leader");

  /** Those that one has at a time, so that the former and the future ones are somebody too. */
  private static final Set<String> SINGLE =
      Set.of("head-of-state", "head-of-government", "vice-president");

  private static final Set<String> WHERE = Set.of("à", "au", "aux", "en");

  private final Cast cast;
  private final History history;
  private final Possessors possessors;
  private final Map<Held, Draft> before = new HashMap<>();

  private final List<Unsaid> unsaid = new ArrayList<>();

  /** A mention of a role of which nothing has told yet whose office it is. */
  private record Unsaid(Mention mention, String code, List<Draft> holders) {}

  /** That somebody holds a role. */
  private record Held(Draft holder, String role) {}

  OfficeBodies(Cast cast, History history) {
    this.cast = cast;
    this.history = history;
    this.possessors = new Possessors(cast);
  }

  /** The body of the office that a mention says {@code holders} have, for each of them. */
  List<Optional<Draft>> of(
      Mention mention, RoleOf role, String code, List<Draft> said, List<Draft> holders) {
    List<Optional<Draft>> bodies = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      boolean paired = holders.size() > 1 && said.size() == holders.size();
      List<Draft> own = paired ? List.of(said.get(i)) : said;
      bodies.add(one(mention, role, code, own, holders.get(i)));
    }
    boolean named = holders.stream().allMatch(Draft::isNamed);
    boolean possessed = !named && code.equals("head-of-state") && possessors.possessed(mention);
    boolean sure =
        !possessed && (named || SINGLE.contains(code) || role.status() == Status.CURRENT);
    if (bodies.stream().allMatch(Optional::isEmpty) && NATIONAL.contains(code) && sure) {
      unsaid.add(new Unsaid(mention, code, holders));
    }
    return bodies;
  }

  /**
   * Gives the national offices that are still of nobody to the country of their holders, which may
   * only be known once the whole article is read, else to the only state that it has.
   *
   * @param sole the one country that anything in the article is of
   */
  void settle(Optional<String> sole) {
    for (Unsaid office : unsaid) {
      List<Optional<Draft>> bodies = new ArrayList<>();
      for (Draft holder : office.holders()) {
        bodies.add(
            holder.kind() == Kind.PERSON
                ? Optional.ofNullable(before.get(new Held(holder, office.code())))
                    .or(() -> country(holder))
                    .or(() -> sole.filter(code -> holder.isNamed()).flatMap(this::state))
                : Optional.empty());
      }
      cast.holdOf(office.mention(), bodies);
    }
  }

  private Optional<Draft> one(
      Mention mention, RoleOf role, String code, List<Draft> said, Draft holder) {
    Optional<Draft> body = said.stream().filter(d -> bears(d, code)).findFirst();
    if (body.isEmpty() && holder.isNamed()) {
      body =
          byTenure(holder, role, code)
              .or(() -> Optional.ofNullable(before.get(new Held(holder, code))))
              .or(() -> possessors.of(mention, role, code));
    }
    if (body.isEmpty() && !holder.isNamed()) {
      body = possessors.of(mention, role, code);
    }
    if (body.isEmpty()
        && NATIONAL.contains(code)
        && said.stream().noneMatch(d -> misread(d, code))
        && holder.kind() == Kind.PERSON
        && holder.isNamed()) {
      body = foreignSecretary(role).or(() -> stage(mention)).or(() -> country(holder));
      body.ifPresent(of -> holder.learnCountry(of.country()));
      if (body.isEmpty()) {
        body = history.mainState(mention);
        body.flatMap(Draft::country)
            .ifPresent(
                state -> holder.inferCountry(state, "of the state spoken of most until here"));
      }
    }
    if (body.isEmpty() && code.equals("ambassador") && holder.isNamed()) {
      body = country(holder);
    }
    body.ifPresent(of -> before.put(new Held(holder, code), of));
    return body;
  }

  /** « le secrétaire d'État Jean Roy », without what he is charged with: of the United States. */
  private Optional<Draft> foreignSecretary(RoleOf role) {
    return role.title().equals("secrétaire d'État")
        ? cast.knowledge().state("USA").flatMap(cast::spokenOf)
        : Optional.empty();
  }

  /** « le candidat de l'opposition » is a candidate for an office of the state. */
  private static boolean bears(Draft said, String code) {
    return switch (code) {
      case "candidate" -> said.kind() == Kind.STATE || said.isNamed();
      case "predecessor", "successor", "homologue" -> false;
      default -> said.kind() != Kind.TOPIC && !misread(said, code);
    };
  }

  /** « le premier ministre de l'île Anne Roy »: a name that only looks as if it were the body's. */
  private static boolean misread(Draft said, String code) {
    return said.kind() == Kind.PERSON && NATIONAL.contains(code) && !code.equals("leader");
  }

  private Optional<Draft> byTenure(Draft holder, RoleOf role, String code) {
    List<Tenure> tenures =
        holder.known().map(k -> cast.knowledge().tenuresOf(k.id())).orElse(List.of()).stream()
            .filter(t -> TenureCodes.of(code).contains(t.role()))
            .toList();
    Optional<LocalDate> day = cast.published();
    boolean now = role.status() == Status.CURRENT && day.isPresent();
    List<KnownId> current =
        tenures.stream()
            .filter(t -> now && t.holdsOn(day.get()))
            .map(Tenure::of)
            .distinct()
            .toList();
    List<KnownId> ever = tenures.stream().map(Tenure::of).distinct().toList();
    List<KnownId> meant = current.isEmpty() ? ever : current;
    return meant.size() == 1
        ? cast.knowledge().get(meant.get(0)).map(this::draft)
        : Optional.empty();
  }

  /** « Aux États-Unis, le président … »: the state or capital that the sentence begins with. */
  private Optional<Draft> stage(Mention mention) {
    for (Mention other : cast.mentionsIn(mention.sentence())) {
      Sentence sentence = cast.sentenceOf(mention);
      boolean fronted =
          other.form() == Mention.Form.NAME
              && other.first() > 0
              && other.first() <= 2
              && other.end() < mention.first()
              && WHERE.contains(sentence.token(0).lower())
              && sentence.token(other.end()).form().equals(",");
      if (fronted) {
        return cast.referents(other).stream().flatMap(d -> state(d).stream()).findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> state(Draft place) {
    return place.kind() == Kind.STATE
        ? Optional.of(place)
        : place
            .known()
            .filter(k -> k.kind() == Kind.PLACE)
            .flatMap(cast.knowledge()::stateOfSeat)
            .map(this::draft);
  }

  private Optional<Draft> country(Draft holder) {
    return holder.country().flatMap(this::state);
  }

  private Optional<Draft> state(String code) {
    return cast.knowledge().state(code).map(this::draft);
  }

  private Draft draft(Known known) {
    return cast.draftOf(known, "the office of somebody whom the article names is of it");
  }
}
