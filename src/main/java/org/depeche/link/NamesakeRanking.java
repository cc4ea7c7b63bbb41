package org.depeche.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.DatasetIndex.Named;

/**
 * Orders the things of a dataset that have a name of a subject: by {@link Resemblance}, then the
 * more prominent first, then by IRI. A score is divided by the number of things at least as like
 * the subject, itself included, so that of two alike neither is likely, and how prominent a thing
 * is never makes it more certain. Of many namesakes the first {@value #MOST} are told, but all
 * count.
 */
record NamesakeRanking(OutsideClasses classes, OutsideCountries countries) {
  private static final int MOST = 10;

  /** Two scores nearer than this are equal. */
  private static final double EQUAL = 1e-9;

  private record Scored(
      OutsideEntity entity, Optional<Kind> kind, List<String> countries, double score) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored scored) -> -scored.score())
          .thenComparingLong(scored -> -scored.entity().prominence())
          .thenComparing(scored -> scored.entity().iri());

  List<Candidate> rank(Subject subject, Dataset dataset, List<Named> named) {
    List<Scored> scored = new ArrayList<>(named.size());
    for (Named each : named) {
      Optional<Kind> kind = classes.kind(dataset, each.entity().classes());
      List<String> states = countries.of(each.entity().countries());
      double score = Resemblance.of(each.name(), subject, kind, states);
      scored.add(new Scored(each.entity(), kind, states, score));
    }
    scored.sort(BEST_FIRST);
    return scored.stream().limit(MOST).map(each -> candidate(each, scored)).toList();
  }

  private static Candidate candidate(Scored scored, List<Scored> all) {
    long atLeastAsLike =
        all.stream().filter(other -> other.score() > scored.score() - EQUAL).count();
    return new Candidate(
        scored.entity().iri(),
        scored.entity().label(),
        scored.entity().description(),
        scored.kind(),
        scored.countries().size() == 1
            ? Optional.of(scored.countries().getFirst())
            : Optional.empty(),
        scored.score() / atLeastAsLike);
  }
}
