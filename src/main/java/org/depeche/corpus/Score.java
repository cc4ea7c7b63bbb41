package org.depeche.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well extractions agree with annotations.
 *
 * @param articles how many were scored
 * @param measures those that the annotations allow, in the order of {@link Measure}
 * @param shares those of which there is any, in the order of {@link Aspect}
 */
public record Score(int articles, Map<Measure, Tallies> measures, Map<Aspect, Share> shares) {

  /** Nothing scored yet. */
  static final Score NONE = new Score(0, Map.of(), Map.of());

  public Score {
    Map<Measure, Tallies> orderedMeasures = new EnumMap<>(Measure.class);
    orderedMeasures.putAll(measures);
    measures = Collections.unmodifiableMap(orderedMeasures);
    Map<Aspect, Share> orderedShares = new EnumMap<>(Aspect.class);
    orderedShares.putAll(shares);
    shares = Collections.unmodifiableMap(orderedShares);
  }

  /** Both together. */
  public Score plus(Score other) {
    Map<Measure, Tallies> allMeasures = new EnumMap<>(Measure.class);
    allMeasures.putAll(measures);
    other.measures.forEach((measure, t) -> allMeasures.merge(measure, t, Tallies::plus));
    Map<Aspect, Share> allShares = new EnumMap<>(Aspect.class);
    allShares.putAll(shares);
    other.shares.forEach((aspect, share) -> allShares.merge(aspect, share, Share::plus));
    return new Score(articles + other.articles, allMeasures, allShares);
  }

  /** The tallies of a measure; none where it was not scored. */
  public Tallies at(Measure measure) {
    return measures.getOrDefault(measure, Tallies.NONE);
  }

  /** All types of a measure together. */
  public Tally total(Measure measure) {
    return at(measure).total();
  }
}
