package org.depeche.server.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.depeche.Extractor;
import org.depeche.event.Extraction;
import org.depeche.graph.Accepted;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.server.http.Refusal;
import org.depeche.store.GraphStore;
import org.depeche.text.Article;

/**
 * Reads an article and stores what it says: whole, in one transaction, after the shapes were
 * checked. One article at a time, for a store has one writer; those who read the store go on. Safe
 * for many threads.
 */
public final class Intake {
  /** An article waits so long for those before it. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final GraphStore store;
  private final RdfMapper mapper;
  private final ShapesGate gate = new ShapesGate();
  private final Extractor extractor;
  private final ReentrantLock turn = new ReentrantLock(true);

  private Intake(GraphStore store, RdfMapper mapper, Extractor extractor) {
    this.store = store;
    this.mapper = mapper;
    this.extractor = extractor;
  }

  /**
   * Makes one for a store.
   *
   * @param extractor what articles are read with
   * @param mapper the IRIs that their things get
   */
  public record Reading(Supplier<Extractor> extractor, RdfMapper mapper) {
    /** One that fills this store. */
    public Intake into(GraphStore store) {
      return new Intake(store, mapper, extractor.get());
    }
  }

  /** What became of an article. */
  enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /**
   * An article that is in the store.
   *
   * @param iri its own, which names its graph too
   */
  record Stored(Outcome outcome, String iri, Extraction extraction) {}

  /**
   * Reads and stores it.
   *
   * @throws Refusal 422 if what it says breaks a shape, 503 if others take too long
   */
  Stored take(Article article) {
    try {
      if (!turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(503, "other articles are being read: expected you to try again")
            .with("Retry-After", "30");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server stops").with("Retry-After", "30");
    }
    try {
      Extraction extraction = extractor.extract(article);
      NamedGraph graph = mapper.map(extraction);
      return switch (gate.check(graph)) {
        case Accepted accepted ->
            new Stored(outcome(store.put(List.of(accepted))), graph.iri(), extraction);
        case Rejected rejected -> throw new Refusal(422, "breaks a shape: " + rejected);
      };
    } finally {
      turn.unlock();
    }
  }

  private static Outcome outcome(GraphStore.Replaced replaced) {
    if (replaced.added() > 0) {
      return Outcome.ADDED;
    }
    return replaced.changed() > 0 ? Outcome.CHANGED : Outcome.UNCHANGED;
  }
}
