package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well extractions agree with annotations. Events are matched one to one inside an article,
 * best agreement first; an extracted event can match an annotated one of the same type whose
 * trigger lies in its sentence.
 *
 * @param what events by type and sentence
 * @param who those that share an actor too (the same entity or country)
 * @param whoWhom those whose recipients agree as well
 * @param offices who holds an office of what
 */
public record Score(int articles, Tally what, Tally who, Tally whoWhom, Tally offices) {

  /** Nothing scored yet. */
  public static final Score NONE = new Score(0, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  private record Pair(int level, boolean near, int gold, int system) {}

  /** Both together. */
  public Score plus(Score other) {
    return new Score(
        articles + other.articles,
        what.plus(other.what),
        who.plus(other.who),
        whoWhom.plus(other.whoWhom),
        offices.plus(other.offices));
  }

  /** The measures by name, in the order in which they are shown. */
  public Map<String, Tally> measures() {
    Map<String, Tally> all = new LinkedHashMap<>();
    all.put("what", what);
    all.put("who", who);
    all.put("who-whom", whoWhom);
    all.put("offices", offices);
    return all;
  }

  /** A table for people. */
  public String table() {
    StringBuilder text = new StringBuilder("articles " + articles + "\n");
    measures()
        .forEach(
            (name, t) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%-9s P %.3f R %.3f F1 %.3f   (found %d, extra %d, missed %d)%n",
                        name,
                        t.precision(),
                        t.recall(),
                        t.f1(),
                        t.found(),
                        t.extra(),
                        t.missed())));
    return text.toString();
  }

  /** Scores one article. */
  static Score of(ScoredArticle gold, ScoredArticle system) {
    List<Pair> matched = match(gold, system);
    return new Score(
        1,
        tally(1, matched, gold, system),
        tally(2, matched, gold, system),
        tally(3, matched, gold, system),
        offices(gold, system));
  }

  private static Tally tally(
      int level, List<Pair> matched, ScoredArticle gold, ScoredArticle system) {
    Set<Integer> found = new HashSet<>();
    matched.stream().filter(p -> p.level() >= level).forEach(p -> found.add(p.gold()));
    int missed = 0;
    for (int i = 0; i < gold.events().size(); i++) {
      if (!found.contains(i) && gold.events().get(i).sure()) {
        missed++;
      }
    }
    return new Tally(found.size(), system.events().size() - found.size(), missed);
  }

  private static List<Pair> match(ScoredArticle gold, ScoredArticle system) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.events().size(); i++) {
      for (int j = 0; j < system.events().size(); j++) {
        int level = level(gold, gold.events().get(i), system, system.events().get(j));
        if (level > 0) {
          pairs.add(new Pair(level, near(gold.events().get(i), system.events().get(j)), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.level())
            .thenComparing(p -> !p.near())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::system));
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenSystem = new HashSet<>();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!takenGold.contains(pair.gold()) && !takenSystem.contains(pair.system())) {
        takenGold.add(pair.gold());
        takenSystem.add(pair.system());
        matched.add(pair);
      }
    }
    return matched;
  }

  private static boolean near(ScoredArticle.Interaction gold, ScoredArticle.Interaction system) {
    return gold.places().stream().anyMatch(g -> system.places().stream().anyMatch(g::overlaps));
  }

  /** 0 no match, 1 what, 2 who, 3 who to whom. */
  private static int level(
      ScoredArticle gold,
      ScoredArticle.Interaction g,
      ScoredArticle system,
      ScoredArticle.Interaction s) {
    if (!g.type().equals(s.type())
        || g.places().stream().noneMatch(place -> place.overlaps(s.sentence()))) {
      return 0;
    }
    boolean nobody = g.actors().isEmpty() && s.actors().isEmpty();
    if (!nobody && !gold.share(g.actors(), system, s.actors())) {
      return 1;
    }
    boolean toNobody =
        s.recipients().isEmpty() && (g.recipients().isEmpty() || g.recipientsOptional());
    return toNobody || gold.share(g.recipients(), system, s.recipients()) ? 3 : 2;
  }

  private static Tally offices(ScoredArticle gold, ScoredArticle system) {
    List<ScoredArticle.Post> open = new ArrayList<>(system.offices());
    int missed = 0;
    for (ScoredArticle.Post post : gold.offices()) {
      int hit = -1;
      for (int k = 0; k < open.size() && hit < 0; k++) {
        hit = samePost(gold, post, system, open.get(k)) ? k : -1;
      }
      if (hit < 0) {
        missed++;
      } else {
        open.remove(hit);
      }
    }
    return new Tally(gold.offices().size() - missed, open.size(), missed);
  }

  private static boolean samePost(
      ScoredArticle gold, ScoredArticle.Post g, ScoredArticle system, ScoredArticle.Post s) {
    return gold.same(g.person(), system, s.person())
        && (g.of().isEmpty() || gold.same(g.of(), system, s.of()));
  }
}
