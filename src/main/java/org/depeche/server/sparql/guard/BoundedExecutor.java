package org.depeche.server.sparql.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.depeche.store.EmptyInputExecutor;

/**
 * Ends a query that holds too many rows in memory at once, to sort them or to tell which it had.
 * ARQ holds any number, unless told to write them to files, of any size too. ORDER BY with a LIMIT
 * of up to a thousand holds no more than these.
 */
public final class BoundedExecutor extends EmptyInputExecutor {
  private final AtomicLong held;

  private BoundedExecutor(ExecutionContext context, AtomicLong held) {
    super(context);
    this.held = held;
  }

  /** One for a query, all parts of which share what it may hold. */
  public static OpExecutorFactory factory() {
    AtomicLong held = new AtomicLong();
    return context -> new BoundedExecutor(context, held);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    QueryIterator rows = counted(exec(order.getSubOp(), input));
    return new QueryIterSort(rows, order.getConditions(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return counted(super.execute(distinct, input));
  }

  private QueryIterator counted(QueryIterator rows) {
    return new QueryIterConvert(rows, this::count, execCxt);
  }

  private Binding count(Binding row) {
    Sizes.checkHeld(held.incrementAndGet());
    return row;
  }
}
