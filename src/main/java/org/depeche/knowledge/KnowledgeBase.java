package org.depeche.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known before any article is read. Immutable; safe for many threads. */
public final class KnowledgeBase {
  private final List<Known> all;
  private final Map<KnownId, Known> byId = new HashMap<>();
  private final Map<String, Known> states = new HashMap<>();
  private final NameIndex names = new NameIndex();
  private final Map<String, List<Known>> byAdjective = new HashMap<>();
  private final Map<KnownId, KnownId> stateOfSeat;
  private final Map<KnownId, List<Tenure>> byPerson = new HashMap<>();
  private final Map<Office, List<Tenure>> byOffice = new HashMap<>();
  private final List<Tenure> tenures;
  private final List<KnownTopic> topics;
  private final LocalDate latest;

  private record Office(String role, KnownId of) {}

  /**
   * @param ranked everything known, best known first
   */
  KnowledgeBase(
      List<Known> ranked,
      Map<KnownId, KnownId> stateOfSeat,
      List<Tenure> tenures,
      List<KnownTopic> topics) {
    this.tenures = List.copyOf(tenures);
    this.topics = List.copyOf(topics);
    this.stateOfSeat = Map.copyOf(stateOfSeat);
    for (Known known : ranked) {
      byId.put(known.id(), known);
      known.names().forEach(name -> index(name, known));
      if (known.kind() == Kind.STATE) {
        known.country().ifPresent(code -> states.putIfAbsent(code, known));
      }
    }
    names.complete();
    for (Tenure tenure : tenures) {
      byPerson.computeIfAbsent(tenure.person(), p -> new ArrayList<>()).add(tenure);
      byOffice
          .computeIfAbsent(new Office(tenure.role(), tenure.of()), o -> new ArrayList<>())
          .add(tenure);
    }
    this.latest =
        tenures.stream()
            .flatMap(tenure -> Stream.concat(tenure.from().stream(), tenure.until().stream()))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    this.all = ranked.stream().sorted(Comparator.comparing((Known k) -> k.id().value())).toList();
  }

  /** The knowledge shipped with the program. */
  public static KnowledgeBase bundled() {
    return KnowledgeReader.bundled().build();
  }

  /**
   * The knowledge shipped with the program and the tables of a folder, which may hold any of those
   * in {@code data/knowledge}, with the same columns; a row whose id is shipped replaces that row.
   *
   * @throws org.depeche.lexicon.Table.TableException if a row is malformed
   */
  public static KnowledgeBase bundledWith(Path folder) {
    return KnowledgeReader.bundled().add(folder).build();
  }

  /**
   * A name found in running text.
   *
   * @param end one past the last token of the name
   * @param known what it may name; several where the name is ambiguous, best known first
   */
  public record NameMatch(int end, Known.Form form, List<Known> known) {
    public NameMatch {
      known = List.copyOf(known);
    }
  }

  /**
   * Names of known things that begin at token {@code at}, longest first; a run of words that names
   * in several ways (« russe », « Russe ») gives a match for each. Case, accents, ligatures and the
   * shape of apostrophes and hyphens do not matter; whether a word must be capitalised is for the
   * caller to decide.
   *
   * @param forms the tokens of a sentence, as {@code Token.form}
   */
  public List<NameMatch> namesFrom(List<String> forms, int at) {
    return names.from(forms, at);
  }

  /** Everything known, ordered by id. */
  public List<Known> all() {
    return all;
  }

  /** The thing with this id. */
  public Optional<Known> get(KnownId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state with this ISO 3166 alpha-3 code. */
  public Optional<Known> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /**
   * The states, territories and bodies whose adjective this is, any gender and number (« russes »);
   * several for « coréen ».
   */
  public List<Known> byAdjective(String form) {
    return List.copyOf(byAdjective.getOrDefault(NameKey.of(form), List.of()));
  }

  /**
   * What a capital or seat of government may stand for: its state (« Moscou » → Russie); the
   * European Union for « Bruxelles ».
   */
  public Optional<Known> stateOfSeat(Known place) {
    return Optional.ofNullable(stateOfSeat.get(place.id())).flatMap(this::get);
  }

  /** The subjects of political news, ordered by id. */
  public List<KnownTopic> topics() {
    return topics;
  }

  /** All offices that anybody is known to have held, earliest first. */
  public List<Tenure> tenures() {
    return tenures;
  }

  /** The offices that a person held, earliest first. */
  public List<Tenure> tenuresOf(KnownId person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }

  /**
   * Who held a role of a state or body on a day; several if the sources overlap, the one who took
   * it last first.
   */
  public List<Tenure> holders(String role, KnownId of, LocalDate day) {
    return byOffice.getOrDefault(new Office(role, of), List.of()).stream()
        .filter(tenure -> tenure.holdsOn(day))
        .sorted(Comparator.comparing(KnowledgeBase::began).reversed())
        .toList();
  }

  /** The last day on which anybody is known to have begun or ended an office. */
  public LocalDate latest() {
    return latest;
  }

  /** The roles of which somebody is known to have held one, such as {@code head-of-state}. */
  public Set<String> roles() {
    Set<String> roles = new LinkedHashSet<>();
    byOffice.keySet().stream().map(Office::role).sorted().forEach(roles::add);
    return roles;
  }

  private static LocalDate began(Tenure tenure) {
    return tenure.from().orElse(LocalDate.MIN);
  }

  private void index(Known.Name name, Known known) {
    names.add(name, known);
    if (name.form() == Known.Form.ADJECTIVE) {
      List<Known> same =
          byAdjective.computeIfAbsent(NameKey.of(name.text()), a -> new ArrayList<>(1));
      if (same.stream().noneMatch(k -> k.id().equals(known.id()))) {
        same.add(known);
      }
    }
  }
}
