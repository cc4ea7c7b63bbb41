package org.depeche.search;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index over the statements and articles of a store, kept in step with it. It lives in
 * a temporary folder and is made anew at every start: so it cannot disagree with a store that was
 * restored or written to meanwhile, and the store's folder holds nothing that need be backed up.
 * When the store has moved on, the next question has the index renewed by a thread of its own,
 * waits a moment, and is answered from what is there: whole articles always, perhaps not the last
 * ones. Many threads may ask.
 */
public final class SearchIndex implements AutoCloseable {
  /** Milliseconds that a question waits for what was just stored. */
  private static final long PATIENCE = 700;

  /** Nanoseconds for which an index is new enough not to wait. */
  private static final long FRESH = TimeUnit.SECONDS.toNanos(3);

  private final GraphStore store;
  private final IndexFolder folder = IndexFolder.create();
  private final IndexWriting writing;
  private final AtomicReference<Optional<Snapshot>> current =
      new AtomicReference<>(Optional.empty());
  private final ExecutorService renewing =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("search index").factory());
  private @Nullable Future<?> running;
  private volatile boolean closed;

  private SearchIndex(GraphStore store, Iris iris) {
    this.store = store;
    this.writing = new IndexWriting(store, iris, folder);
  }

  /** An index of the store's articles; makes itself in the background from now on. */
  public static SearchIndex over(GraphStore store, Iris iris) {
    SearchIndex index = new SearchIndex(store, iris);
    Future<?> unused = index.renew(); // a question finds out whether it failed
    return index;
  }

  /**
   * How far the index is.
   *
   * @param behind whether the store has something that the index does not
   * @param done number of articles looked at while it is being renewed
   * @param all of how many
   */
  public record State(boolean behind, int done, int all) {}

  /** How far the index is now. */
  public State state() {
    IndexWriting.Progress progress = writing.progress();
    boolean behind = current.get().map(s -> s.version() != store.version()).orElse(true);
    return new State(behind, progress.done(), progress.all());
  }

  /**
   * Answers from the index.
   *
   * @return empty while the first index is being made
   */
  <T> Optional<T> ask(Function<Snapshot, T> question) {
    catchUp();
    for (int attempt = 0; attempt < 3; attempt++) {
      Optional<Snapshot> snapshot = current.get();
      if (snapshot.isEmpty()) {
        return Optional.empty();
      }
      Optional<T> answer = snapshot.get().use(question);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private void catchUp() {
    Optional<Snapshot> snapshot = current.get();
    if (snapshot.filter(s -> s.version() == store.version()).isPresent()) {
      return;
    }
    Future<?> renewal = renew();
    boolean fresh = snapshot.filter(s -> System.nanoTime() - s.made() < FRESH).isPresent();
    try {
      if (!fresh) {
        renewal.get(PATIENCE, TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException e) {
      return; // answered from what is there
    } catch (ExecutionException e) {
      throw new IllegalStateException("the search index cannot be renewed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the index has everything that the store has now. */
  public void awaitStep() {
    try {
      while (state().behind()) {
        renew().get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the search index cannot be renewed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Future<?> renew() {
    Future<?> now = running;
    if (now == null || now.isDone()) {
      now = renewing.submit(this::update);
      running = now;
    }
    return now;
  }

  private void update() {
    if (closed) {
      return;
    }
    Snapshot snapshot = writing.update(() -> closed);
    if (closed) {
      snapshot.release();
      return;
    }
    current.getAndSet(Optional.of(snapshot)).ifPresent(Snapshot::release);
  }

  /** Stops, and takes its files away. The store may be closed after this. */
  @Override
  public void close() {
    closed = true;
    renewing.close();
    current.getAndSet(Optional.empty()).ifPresent(Snapshot::release);
    writing.close();
    folder.close();
  }
}
