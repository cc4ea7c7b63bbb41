package org.depeche.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;

/**
 * Asks a service for many rows at once: what is known of them goes along as {@code VALUES}. ARQ by
 * itself sends one request a row, which public endpoints throttle after some dozens.
 */
public final class ServiceBatches implements ChainingServiceExecutorBulk {
  private static final int ROWS = 50;

  private ServiceBatches() {}

  /**
   * Makes this query use it.
   *
   * @param requests through which each request goes
   */
  public static void useFor(QueryExecDatasetBuilder query, ChainingServiceExecutor... requests) {
    ServiceExecutorRegistry executors = ServiceExecutorRegistry.get().copy();
    for (ChainingServiceExecutor link : requests) {
      executors.addSingleLink(link);
    }
    query.set(ARQConstants.registryServiceExecutors, executors.addBulkLink(new ServiceBatches()));
    query.set(ARQ.httpServiceSendMode, "asGetWithLimitForm");
  }

  @Override
  public QueryIterator createExecution(
      OpService service, QueryIterator rows, ExecutionContext context, ServiceExecutorBulk plain) {
    Set<Var> variables = OpVars.visibleVars(service.getSubOp());
    boolean renamed = variables.stream().anyMatch(v -> v.getName().contains("/"));
    if (!service.getService().isURI() || renamed) {
      return plain.createExecution(service, rows, context);
    }
    return QueryIterPlainWrapper.create(
        new Joined(
            rows,
            batch ->
                plain.createExecution(
                    asking(service, known(batch, variables)),
                    QueryIterRoot.create(context),
                    context)),
        context);
  }

  /** What the rows say of these variables, each combination once; blank nodes are not sent. */
  private static Set<Binding> known(List<Binding> rows, Set<Var> variables) {
    Set<Binding> known = new LinkedHashSet<>();
    for (Binding row : rows) {
      BindingBuilder part = Binding.builder();
      row.forEach(
          (variable, value) -> {
            if (variables.contains(variable) && !value.isBlank()) {
              part.add(variable, value);
            }
          });
      known.add(part.build());
    }
    return known;
  }

  private static OpService asking(OpService service, Set<Binding> known) {
    if (known.stream().anyMatch(Binding::isEmpty)) {
      return service; // one row restricts nothing
    }
    Table table = TableFactory.create();
    known.forEach(table::addBinding);
    Op restricted = OpJoin.create(OpTable.create(table), service.getSubOp());
    return new OpService(service.getService(), restricted, service.getSilent());
  }

  private interface Source {
    QueryIterator answers(List<Binding> batch);
  }

  /** The rows with what the source says of them, batch by batch. */
  private static final class Joined implements Iterator<Binding> {
    private final QueryIterator rows;
    private final Source source;
    private final Deque<Binding> ready = new ArrayDeque<>();

    Joined(QueryIterator rows, Source source) {
      this.rows = rows;
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        List<Binding> batch = new ArrayList<>();
        while (batch.size() < ROWS && rows.hasNext()) {
          batch.add(rows.next());
        }
        join(batch);
      }
      return !ready.isEmpty();
    }

    private void join(List<Binding> batch) {
      QueryIterator answers = source.answers(batch);
      try {
        while (answers.hasNext()) {
          Binding answer = answers.next();
          for (Binding row : batch) {
            Binding both = Algebra.merge(row, answer);
            if (both != null) {
              ready.add(both);
            }
          }
        }
      } finally {
        answers.close();
      }
    }

    @Override
    public Binding next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
