package org.depeche.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the candidates of a query.
 *
 * <p>The score is the similarity of the names ({@link NameSearch}; 50 where the query has no name),
 * less 20 where a wished type is missing, less up to 30 for the share of constraints that the thing
 * contradicts, and less up to 10 for those of which the graph says nothing. A candidate is certain
 * if it alone has exactly the name sought, has the types, and contradicts nothing.
 */
record Matcher(Things things, PropertyValues values) {
  private static final double NAMELESS = 50;
  private static final double WRONG_TYPE = 20;
  private static final double CONTRADICTED = 30;
  private static final double UNTOLD = 10;

  private record Scored(NameMatch match, boolean typed, List<Boolean> told, List<Boolean> met) {
    boolean contradicts() {
      return constraints() > 0 && contradicted() > 0;
    }

    int constraints() {
      return told.size();
    }

    long contradicted() {
      long count = 0;
      for (int i = 0; i < told.size(); i++) {
        count += told.get(i) && !met.get(i) ? 1 : 0;
      }
      return count;
    }

    long untold() {
      return told.stream().filter(t -> !t).count();
    }

    long fulfilled() {
      return met.stream().filter(m -> m).count();
    }

    double score() {
      double score = match.similarity() - (typed ? 0 : WRONG_TYPE);
      if (constraints() > 0) {
        score -= CONTRADICTED * contradicted() / constraints() + UNTOLD * untold() / constraints();
      }
      return Math.max(0, score);
    }
  }

  /** The best first. */
  List<Match> candidates(Query query) {
    List<Scored> scored = new ArrayList<>();
    for (NameMatch match : likeNamed(query)) {
      if (mayBe(match.thing(), query)) {
        Scored candidate = score(match, query);
        if (meetsDemands(candidate, query)) {
          scored.add(candidate);
        }
      }
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(s -> s.match().thing(), Things.USUAL_FIRST));
    long exact = scored.stream().filter(s -> s.match().exact() && !s.contradicts()).count();
    return scored.stream().limit(query.limit()).map(s -> told(s, exact, query)).toList();
  }

  private List<NameMatch> likeNamed(Query query) {
    return query
        .name()
        .map(name -> things.names().like(name))
        .orElseGet(
            () -> things.all().stream().map(t -> new NameMatch(t, NAMELESS, false)).toList());
  }

  private static boolean mayBe(Thing thing, Query query) {
    return switch (query.typeFit()) {
      case SHOULD -> true;
      case ANY -> query.types().isEmpty() || query.types().stream().anyMatch(thing::has);
      case ALL -> query.types().stream().allMatch(thing::has);
    };
  }

  private Scored score(NameMatch match, Query query) {
    List<Boolean> told = new ArrayList<>();
    List<Boolean> met = new ArrayList<>();
    for (Constraint constraint : query.constraints()) {
      List<Value> own = values.of(match.thing(), constraint.property(), PropertySettings.USUAL);
      told.add(!own.isEmpty());
      met.add(own.stream().anyMatch(v -> constraint.values().stream().anyMatch(v::is)));
    }
    boolean typed = query.types().isEmpty() || query.types().stream().anyMatch(match.thing()::has);
    return new Scored(match, typed, told, met);
  }

  /** Without a name only what meets every constraint is a candidate. */
  private static boolean meetsDemands(Scored candidate, Query query) {
    for (int i = 0; i < query.constraints().size(); i++) {
      boolean demanded =
          query.name().isEmpty()
              || query.constraints().get(i).strength() == Constraint.Strength.DEMAND;
      if (demanded && !candidate.met().get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Match told(Scored scored, long exact, Query query) {
    Map<String, Object> features = new LinkedHashMap<>();
    if (query.name().isPresent()) {
      features.put("name_similarity", rounded(scored.match().similarity()));
      features.put("name_exact", scored.match().exact());
    }
    if (!query.types().isEmpty()) {
      features.put("type_match", scored.typed());
    }
    if (scored.constraints() > 0) {
      features.put("property_match", rounded(100.0 * scored.fulfilled() / scored.constraints()));
    }
    boolean certain =
        scored.match().exact() && exact == 1 && scored.typed() && !scored.contradicts();
    return new Match(scored.match().thing(), rounded(scored.score()), certain, features);
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }
}
