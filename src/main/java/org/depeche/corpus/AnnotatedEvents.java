package org.depeche.corpus;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.corpus.Finding.Post;
import org.depeche.event.Extraction;
import org.depeche.text.Article;

/** An article whose entities, events and offices were annotated. */
record AnnotatedEvents(Article article, ScoredArticle gold) implements Annotation {
  private static final Set<String> ASSERTED_OR_FUTURE = Set.of("asserted", "future");

  @Override
  public Scored score(Extraction extraction) {
    return score(ScoredArticle.of(extraction));
  }

  Scored score(ScoredArticle system) {
    EventMatcher events = new EventMatcher(gold, system);
    Map<Measure, Matching<?>> matchings = new EnumMap<>(Measure.class);
    matchings.put(Measure.WHAT, events.what());
    matchings.put(Measure.WHO, events.who());
    matchings.put(Measure.WHO_WHOM, events.whoWhom());
    matchings.put(
        Measure.OFFICES,
        Matching.firstFit(gold.offices(), system.offices(), (g, s) -> same(g, system, s)));
    return Scored.of(matchings, shares(events.who(), system));
  }

  private boolean same(Post annotated, ScoredArticle system, Post extracted) {
    return gold.same(annotated.person(), system, extracted.person())
        && (annotated.of().isEmpty()
            || (extracted.of().isPresent()
                && gold.same(annotated.of().get(), system, extracted.of().get())));
  }

  private Map<Aspect, Share> shares(Matching<Interaction> found, ScoredArticle system) {
    Map<Aspect, Share> shares = new EnumMap<>(Aspect.class);
    Set<String> taking = new LinkedHashSet<>();
    for (Interaction event : gold.events()) {
      taking.addAll(event.actors());
      taking.addAll(event.recipients());
    }
    List<String> extracted = List.copyOf(system.things().keySet());
    for (String id : taking) {
      add(shares, Aspect.ACTORS, gold.share(List.of(id), system, extracted));
    }
    found.pairs().forEach(pair -> compare(shares, pair.gold(), system, pair.system()));
    return shares;
  }

  private void compare(
      Map<Aspect, Share> shares,
      Interaction annotated,
      ScoredArticle system,
      Interaction extracted) {
    add(shares, Aspect.STATUS, sameStatus(annotated, extracted));
    if (annotated.date().isPresent()) {
      add(shares, Aspect.DATE, annotated.date().equals(extracted.date()));
    }
    if (!annotated.sources().isEmpty()) {
      boolean same = gold.share(annotated.sources(), system, extracted.sources());
      add(shares, Aspect.SOURCE, same);
    }
  }

  private static boolean sameStatus(Interaction annotated, Interaction extracted) {
    return annotated.status().equals(extracted.status())
        || (annotated.type().equals("AGREE")
            && ASSERTED_OR_FUTURE.contains(annotated.status())
            && ASSERTED_OR_FUTURE.contains(extracted.status()));
  }

  private static void add(Map<Aspect, Share> shares, Aspect aspect, boolean right) {
    shares.merge(aspect, new Share(right ? 1 : 0, 1), Share::plus);
  }
}
