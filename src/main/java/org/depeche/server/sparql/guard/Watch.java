package org.depeche.server.sparql.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;

/**
 * Whether a query's time is up: ARQ's own signal, which its alarm sets.
 *
 * @param signal true once the query is to end
 */
public record Watch(AtomicBoolean signal) {

  /** The one of a query that runs in this context. */
  public static Watch of(Context context) {
    return new Watch(Context.getOrSetCancelSignal(context));
  }

  /**
   * Goes on if it may.
   *
   * @throws QueryCancelledException if the time is up
   */
  public void check() {
    if (signal.get()) {
      throw new QueryCancelledException();
    }
  }
}
