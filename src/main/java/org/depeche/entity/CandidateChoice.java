package org.depeche.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.Tenure;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Named;
import org.depeche.mention.Mention.RoleOf;

/** Chooses one of the known things that a name may name, or none where nothing decides. */
final class CandidateChoice {
  /** How long before or after an office its holder is still in the news. */
  private static final int YEARS_AROUND = 6;

  private final Cast cast;

  private final DoubtfulPlaces doubtful;

  CandidateChoice(Cast cast, DoubtfulPlaces doubtful) {
    this.cast = cast;
    this.doubtful = doubtful;
  }

  /** The thing meant, by fuller names in the article, dates, role, then countries spoken of. */
  Optional<Known> among(Mention mention, Named named, PersonNames people) {
    List<Known> candidates = named.candidates().stream().filter(this::exists).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (candidates.get(0).kind() == Kind.PERSON) {
      return person(mention, named, people, candidates);
    }
    if (candidates.size() == 1) {
      if (doubtful.contains(candidates.get(0), named.name())) {
        return Optional.of(candidates.get(0))
            .filter(place -> doubtful.meant(place, countriesOfAnything()));
      }
      return Optional.of(candidates.get(0));
    }
    Kind first = candidates.get(0).kind();
    List<Known> alike = candidates.stream().filter(k -> k.kind() == first).toList();
    if (alike.size() == 1) {
      return Optional.of(alike.get(0));
    }
    List<Known> spokenOf = ofCountries(alike);
    return only(spokenOf.isEmpty() ? of(alike, countriesOfAnything()) : spokenOf);
  }

  private boolean exists(Known known) {
    Optional<LocalDate> day = cast.published();
    return day.isEmpty() || known.from().map(d -> !d.isAfter(day.get())).orElse(true);
  }

  private Optional<Known> person(
      Mention mention, Named named, PersonNames people, List<Known> candidates) {
    List<Draft> fuller =
        people.called(named.name()).stream()
            .filter(d -> d.gender().agrees(mention.gender()))
            .toList();
    if (!fuller.isEmpty()) {
      return only(candidates.stream().filter(k -> isOneOf(k, fuller)).toList());
    }
    List<Known> agreeing =
        candidates.stream()
            .filter(k -> k.kind() == Kind.PERSON && k.gender().agrees(mention.gender()))
            .toList();
    List<Known> inOffice = agreeing.stream().filter(k -> holds(mention, k)).toList();
    if (inOffice.size() == 1) {
      return only(inOffice);
    }
    boolean whole = NameForm.words(NameForm.key(named.name())) > 1;
    List<Known> current = agreeing.stream().filter(this::inTheNews).toList();
    List<Known> near = ofCountries(current);
    if (near.size() == 1) {
      return only(near);
    }
    List<Known> holders = near.stream().filter(this::inOffice).toList();
    if (holders.size() == 1) {
      return only(holders);
    }
    if (whole && cast.published().isEmpty()) {
      return current.stream().findFirst(); // without a date, the one in office last
    }
    return whole && current.size() == 1 ? only(current) : Optional.empty();
  }

  private static boolean isOneOf(Known known, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(d -> d.known().filter(k -> k.id().equals(known.id())).isPresent());
  }

  /** Whether the role that the sentence gives to this name is one that the person held. */
  private boolean holds(Mention name, Known known) {
    for (Mention other : cast.mentionsIn(name.sentence())) {
      if (other.sense() instanceof RoleOf role
          && role.holder().filter(h -> h == name.head()).isPresent()
          && cast.knowledge().tenuresOf(known.id()).stream().anyMatch(t -> fits(t, other, role))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Tenure tenure, Mention mention, RoleOf role) {
    boolean same = TenureCodes.of(role.role()).contains(tenure.role());
    boolean dated =
        role.status() != Mention.Status.CURRENT
            || cast.published().map(tenure::holdsOn).orElse(true);
    boolean there =
        role.of().stream()
            .flatMap(head -> cast.headedAt(mention.sentence(), head).stream())
            .flatMap(of -> cast.referents(of).stream())
            .allMatch(d -> d.known().filter(k -> k.id().equals(tenure.of())).isPresent());
    return same && dated && there;
  }

  private boolean inTheNews(Known person) {
    Optional<LocalDate> day = cast.published();
    List<Tenure> tenures = cast.knowledge().tenuresOf(person.id());
    if (day.isEmpty() || tenures.isEmpty()) {
      return true;
    }
    return tenures.stream()
        .anyMatch(
            t ->
                t.from().map(d -> d.minusYears(YEARS_AROUND).isBefore(day.get())).orElse(true)
                    && t.until()
                        .map(d -> d.plusYears(YEARS_AROUND).isAfter(day.get()))
                        .orElse(true));
  }

  private boolean inOffice(Known person) {
    return cast.published()
        .filter(
            day -> cast.knowledge().tenuresOf(person.id()).stream().anyMatch(t -> t.holdsOn(day)))
        .isPresent();
  }

  private List<Known> ofCountries(List<Known> candidates) {
    return of(candidates, cast.countries());
  }

  /** Those of the known people, places and bodies that the article names, not of states alone. */
  private Set<String> countriesOfAnything() {
    return cast.mentions().stream()
        .flatMap(mention -> cast.referents(mention).stream())
        .flatMap(draft -> draft.known().stream())
        .flatMap(known -> known.country().stream())
        .collect(Collectors.toSet());
  }

  private static List<Known> of(List<Known> candidates, Set<String> countries) {
    return candidates.stream()
        .filter(k -> k.country().filter(countries::contains).isPresent())
        .toList();
  }

  private static Optional<Known> only(List<Known> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
