package org.depeche.server.sparql;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.depeche.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Ends what other endpoints are asked when the time of the query is up. ARQ waits for a whole
 * answer without looking at its clock, and the time limit of an HTTP client is for each request and
 * ends with the first byte of the answer.
 */
final class ServiceDeadline implements ChainingServiceExecutor {
  private static final ExecutorService REQUESTS = Executors.newVirtualThreadPerTaskExecutor();

  private final long end;

  /**
   * @param most from now
   */
  ServiceDeadline(Duration most) {
    this.end = System.nanoTime() + most.toNanos();
  }

  @Override
  public QueryIterator createExecution(
      OpService service,
      OpService original,
      Binding row,
      ExecutionContext context,
      ServiceExecutor plain) {
    Future<QueryIterator> answer =
        REQUESTS.submit(() -> plain.createExecution(service, original, row, context));
    try {
      return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new QueryCancelledException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } catch (ExecutionException e) {
      throw failure(service, e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static RuntimeException failure(OpService service, @Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    String said = Optional.ofNullable(root(thrown)).map(String::valueOf).orElse("");
    return new Refusal(
        502,
        "endpoint " + service.getService() + " failed: " + said.lines().findFirst().orElse(""));
  }

  private static @Nullable Throwable root(@Nullable Throwable thrown) {
    Throwable root = thrown;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
