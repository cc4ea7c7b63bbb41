package org.depeche.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of two things with one name is meant where nothing else tells: states and bodies before
 * people, states and bodies of which more offices are known before others (« Corée »), people with
 * more and later top offices before others, in the order of the tables where both weigh the same.
 */
final class Renown {
  private final Map<KnownId, Integer> weights = new HashMap<>();
  private final Map<KnownId, LocalDate> lastDays = new HashMap<>();

  private Renown() {}

  /** The renown that offices give. */
  static Renown of(List<Tenure> tenures) {
    Renown renown = new Renown();
    for (Tenure tenure : tenures) {
      renown.weights.merge(tenure.person(), weight(tenure.role()), Integer::sum);
      renown.weights.merge(tenure.of(), 1, Integer::sum);
      renown.lastDays.merge(
          tenure.person(), tenure.until().orElse(LocalDate.MAX), (a, b) -> a.isAfter(b) ? a : b);
    }
    return renown;
  }

  /** The same things, best known first. */
  List<Known> rank(List<Known> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((Known k) -> k.kind() == Kind.PERSON ? 1 : 0)
                .thenComparingInt(k -> -weights.getOrDefault(k.id(), 0))
                .thenComparing(
                    k -> lastDays.getOrDefault(k.id(), LocalDate.MIN), Comparator.reverseOrder()))
        .toList();
  }

  private static int weight(String role) {
    return switch (role) {
      case "head-of-state", "head-of-government" -> 3;
      case "secretary-general", "chair" -> 2;
      default -> 1;
    };
  }
}
