package org.depeche.server.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.TimeLimit;
import org.depeche.server.http.Turns;
import org.depeche.text.Article;

/**
 * Reads articles for those who ask over HTTP, a few at a time, each with an extractor of its own
 * which waits for the next article afterwards. What they are read with is loaded at the first.
 */
final class Readings {
  /** Readings at once: more would only make each of them slower. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** A request waits so long for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Iris iris;
  private final TimeLimit limit;
  private final Turns turns = new Turns("articles", AT_ONCE, PATIENCE);
  private final ConcurrentLinkedQueue<Extractor> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param iris what the graphs' things are to be called
   * @param limit how long one may take
   */
  Readings(Iris iris, TimeLimit limit) {
    this.iris = iris;
    this.limit = limit;
  }

  /**
   * The graph of an article; empty if it takes too long.
   *
   * @throws Refusal 429 if too many others are being read
   */
  Optional<NamedGraph> read(Article article) {
    return turns.during(
        () -> {
          KnowledgeBase knowledge = KnowledgeBase.bundled();
          Extractor free = idle.poll();
          Extractor extractor = free == null ? new Extractor(knowledge) : free;
          RdfMapper mapper = new RdfMapper(iris, knowledge);
          Optional<NamedGraph> graph = limit.during(() -> mapper.map(extractor.extract(article)));
          if (graph.isPresent()) {
            idle.add(extractor); // one that failed is not used again
          }
          return graph;
        });
  }
}
