package org.depeche.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known before any article is read. Immutable; safe for many threads. */
public final class KnowledgeBase {

  private KnowledgeBase() {}

  /** The knowledge shipped with the program. */
  public static KnowledgeBase bundled() {
    return new KnowledgeBase();
  }

  /**
   * A name found in running text.
   *
   * @param end one past the last token of the name
   * @param known what it may name; several where the name is ambiguous, best known first
   */
  public record NameMatch(int end, Known.Form form, List<Known> known) {}

  /**
   * Names of known things that begin at token {@code at}, longest first. Case, accents on capitals,
   * ligatures and the shape of apostrophes and hyphens do not matter; whether a word must be
   * capitalised is for the caller to decide.
   *
   * @param forms the tokens of a sentence, as {@code Token.form}
   */
  public List<NameMatch> namesFrom(List<String> forms, int at) {
    return List.of();
  }

  /** Everything known, ordered by id. */
  public List<Known> all() {
    return List.of();
  }

  /** The thing with this id. */
  public Optional<Known> get(KnownId id) {
    return all().stream().filter(k -> k.id().equals(id)).findFirst();
  }

  /** The state with this ISO 3166 alpha-3 code. */
  public Optional<Known> state(String code) {
    return all().stream()
        .filter(k -> k.kind() == Kind.STATE && k.country().equals(Optional.of(code)))
        .findFirst();
  }

  /**
   * The states and territories whose adjective this is, any gender and number (« russes »); several
   * for « coréen ».
   */
  public List<Known> byAdjective(String form) {
    return List.of();
  }

  /** The state that a capital or seat of government may stand for (« Moscou » → Russie). */
  public Optional<Known> stateOfSeat(Known place) {
    return Optional.empty();
  }

  /** The offices that a person held, earliest first. */
  public List<Tenure> tenuresOf(KnownId person) {
    return List.of();
  }

  /** Who held a role of a state or body on a day; several if the sources overlap. */
  public List<Tenure> holders(String role, KnownId of, LocalDate day) {
    return List.of();
  }
}
