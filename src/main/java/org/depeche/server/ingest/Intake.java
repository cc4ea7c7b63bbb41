package org.depeche.server.ingest;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.depeche.Extractor;
import org.depeche.event.Extraction;
import org.depeche.graph.Accepted;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.TimeLimit;
import org.depeche.server.http.Turns;
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

  /** And may take so long to read, which is ten times what a hundred pages take. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final GraphStore store;
  private final RdfMapper mapper;
  private final ShapesGate gate = new ShapesGate();
  private final Extractor extractor;
  private final Turns turns = new Turns("articles", 1, PATIENCE);
  private final TimeLimit limit = new TimeLimit(LONGEST);

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
   * @throws Refusal 413 if it takes too long, 422 if what it says breaks a shape, 429 if others do
   */
  Stored take(Article article) {
    return turns.during(() -> stored(article));
  }

  private Stored stored(Article article) {
    Read read =
        limit
            .during(() -> read(extractor.extract(article)))
            .orElseThrow(
                () ->
                    new Refusal(
                        413,
                        "the article took longer to read than "
                            + LONGEST.toSeconds()
                            + " s: expected a shorter one; send it in parts"));
    return switch (gate.check(read.graph())) {
      case Accepted accepted ->
          new Stored(outcome(store.put(List.of(accepted))), read.graph().iri(), read.extraction());
      case Rejected rejected -> throw new Refusal(422, "breaks a shape: " + rejected);
    };
  }

  private record Read(Extraction extraction, NamedGraph graph) {}

  private Read read(Extraction extraction) {
    return new Read(extraction, mapper.map(extraction));
  }

  private static Outcome outcome(GraphStore.Replaced replaced) {
    if (replaced.added() > 0) {
      return Outcome.ADDED;
    }
    return replaced.changed() > 0 ? Outcome.CHANGED : Outcome.UNCHANGED;
  }
}
