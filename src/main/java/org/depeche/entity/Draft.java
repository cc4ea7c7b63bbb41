package org.depeche.entity;

import java.util.Optional;
import org.depeche.entity.Entity.CountrySource;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.text.ArticleId;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;

/** What has been learnt so far of one entity while an article is resolved; compared by identity. */
final class Draft {
  private final Kind kind;
  private final Optional<Known> known;
  private final Optional<ArticleId> describedIn;
  private final Number number;
  private String reason;
  private String name;
  private Gender gender;
  private Optional<String> country;
  private boolean inferred;

  private Draft(
      Kind kind,
      Optional<Known> known,
      Optional<ArticleId> describedIn,
      String name,
      Gender gender,
      Number number,
      Optional<String> country,
      String reason) {
    this.kind = kind;
    this.known = known;
    this.describedIn = describedIn;
    this.name = name;
    this.gender = gender;
    this.number = number;
    this.country = country;
    this.reason = reason;
  }

  /** A known thing. */
  static Draft of(Known known, String reason) {
    return new Draft(
        known.kind(),
        Optional.of(known),
        Optional.empty(),
        known.name(),
        known.gender(),
        known.number(),
        known.country(),
        reason);
  }

  /** A thing with a name that is not known. */
  static Draft named(Kind kind, String name, Gender gender, Number number, String reason) {
    return new Draft(
        kind, Optional.empty(), Optional.empty(), name, gender, number, Optional.empty(), reason);
  }

  /** A thing that the article only describes. */
  static Draft described(
      Kind kind,
      String name,
      ArticleId article,
      Gender gender,
      Number number,
      Optional<String> country,
      String reason) {
    return new Draft(
        kind, Optional.empty(), Optional.of(article), name, gender, number, country, reason);
  }

  Kind kind() {
    return kind;
  }

  Optional<Known> known() {
    return known;
  }

  Gender gender() {
    return gender;
  }

  Number number() {
    return number;
  }

  String name() {
    return name;
  }

  Optional<String> country() {
    return country;
  }

  boolean isNamed() {
    return describedIn.isEmpty();
  }

  /** The fuller of two names of a local thing stays. */
  void alsoNamed(String other) {
    if (known.isEmpty() && other.length() > name.length()) {
      name = other;
    }
  }

  /** Sets the gender where it is not known. */
  void learn(Gender found) {
    if (gender == Gender.ANY) {
      gender = found;
    }
  }

  /** Sets the country where it is not known. */
  void learnCountry(Optional<String> found) {
    if (country.isEmpty()) {
      country = found;
    }
  }

  /** Sets the country where it is not known, from what the article is about rather than says. */
  void inferCountry(String found, String why) {
    if (country.isEmpty()) {
      country = Optional.of(found);
      inferred = true;
      reason = reason + "; " + why;
    }
  }

  /** The entity, as far as known now; an inferred country is no part of its id. */
  Entity entity() {
    String stated = inferred ? "" : country.orElse("");
    EntityId id =
        known
            .map(k -> new EntityId(k.id().value()))
            .orElseGet(
                () ->
                    describedIn
                        .map(article -> LocalId.described(kind, name + stated, article))
                        .orElseGet(() -> LocalId.named(kind, name)));
    return new Entity(id, kind, name, known, country, source(), gender, number, reason);
  }

  private Optional<CountrySource> source() {
    return known.isPresent() || country.isEmpty()
        ? Optional.empty()
        : Optional.of(inferred ? CountrySource.INFERRED : CountrySource.TEXT);
  }
}
