package org.depeche.server.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Article;

/**
 * Reads articles for those who ask over HTTP, a few at a time, each with an extractor of its own
 * which waits for the next article afterwards. What they are read with is loaded at the first.
 */
final class Readings {
  /** Readings at once: more would only make each of them slower. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** Seconds that a request waits for its turn. */
  private static final int PATIENCE = 10;

  private final Iris iris;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final ConcurrentLinkedQueue<Extractor> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param iris what the graphs' things are to be called
   */
  Readings(Iris iris) {
    this.iris = iris;
  }

  /** The graph of an article; empty if too many others are being read. */
  Optional<NamedGraph> read(Article article) {
    try {
      if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      KnowledgeBase knowledge = KnowledgeBase.bundled();
      Extractor free = idle.poll();
      Extractor extractor = free == null ? new Extractor(knowledge) : free;
      NamedGraph graph = new RdfMapper(iris, knowledge).map(extractor.extract(article));
      idle.add(extractor); // one that failed is not used again
      return Optional.of(graph);
    } finally {
      turns.release();
    }
  }
}
