package org.depeche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;

/**
 * How far a thing of an outside dataset is like a subject, from 0 to 1. The name gives most:
 * {@value #LABEL} if the subject's name is the dataset's label of it, {@value #ALIAS} if it is
 * another name there or only another name of the subject is the label, {@value #WEAK} if only other
 * names or initials meet. What else is known of both speaks for it, {@value #KIND} for the same
 * kind and {@value #COUNTRY} for the same state, or against it, {@value #CONTRADICTION} each.
 *
 * <p>After {@link NamesakeRanking} has looked at its rivals, a score of at least 0.9 says: known
 * under this very name, of the same kind, nothing speaks against it, and no other thing is as like.
 */
final class Resemblance {
  static final double LABEL = 0.8;
  static final double ALIAS = 0.7;
  static final double WEAK = 0.5;
  static final double KIND = 0.15;
  static final double COUNTRY = 0.05;
  static final double CONTRADICTION = -0.4;

  /** Kinds that datasets do not tell apart as we do: neither for nor against. */
  private static final List<Set<Kind>> NEAR =
      List.of(
          Set.of(Kind.STATE, Kind.TERRITORY, Kind.PLACE),
          Set.of(Kind.STATE, Kind.GOVERNMENT),
          Set.of(
              Kind.IGO,
              Kind.ORGANISATION,
              Kind.PARTY,
              Kind.ARMED_GROUP,
              Kind.GROUP,
              Kind.GOVERNMENT),
          Set.of(Kind.INSTRUMENT, Kind.TOPIC));

  private Resemblance() {}

  /** What a name that the dataset has in this form is worth. */
  static double ofName(OutsideName.Form form, NameOf name) {
    return switch (form) {
      case LABEL -> name == NameOf.USUAL ? LABEL : ALIAS;
      case ALIAS -> name == NameOf.USUAL ? ALIAS : WEAK;
      case ACRONYM -> WEAK;
    };
  }

  /** Which name of the subject it is. */
  enum NameOf {
    USUAL,
    OTHER
  }

  /** The whole, before namesakes are looked at. */
  static double of(double name, Subject subject, Optional<Kind> kind, List<String> countries) {
    double sum = name;
    if (kind.isPresent()) {
      sum += kind(subject.kind(), kind.get());
    }
    if (subject.country().isPresent() && !countries.isEmpty()) {
      sum += countries.contains(subject.country().get()) ? COUNTRY : CONTRADICTION;
    }
    return Math.clamp(sum, 0, 1);
  }

  private static double kind(Kind ours, Kind theirs) {
    if (ours == theirs) {
      return KIND;
    }
    return NEAR.stream().anyMatch(set -> set.contains(ours) && set.contains(theirs))
        ? 0
        : CONTRADICTION;
  }
}
