package org.depeche.server.sparql.guard;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.depeche.store.EmptyInputExecutor;

/**
 * Ends a query that holds too many rows in memory at once: to sort or to join them, to tell which
 * it had, or as its groups. ARQ holds any number, unless told to write them to files, of any size
 * too. ORDER BY with a LIMIT of up to a thousand holds no more than these.
 */
public final class BoundedExecutor extends EmptyInputExecutor {
  /** Groups without an aggregate: ARQ keeps something for each row of theirs. */
  private static final List<ExprAggregator> NONE =
      List.of(new ExprAggregator(Var.alloc(".held"), new AggNull()));

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

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    List<ExprAggregator> plain = group.getAggregators().isEmpty() ? NONE : group.getAggregators();
    List<ExprAggregator> telling =
        plain.stream()
            .map(each -> new ExprAggregator(each.getVar(), telling(each.getAggregator())))
            .toList();
    return super.execute(OpGroup.create(group.getSubOp(), group.getGroupVars(), telling), input);
  }

  private Aggregator telling(Aggregator plain) {
    return new HeldAggregator(plain, this::oneMore);
  }

  /** As in ARQ, which holds the rows of the left. */
  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = counted(exec(join.getLeft(), input));
    return Join.join(left, exec(join.getRight(), root()), execCxt);
  }

  /** As in ARQ, which holds the rows of the right. */
  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = counted(exec(join.getRight(), root()));
    return Join.leftJoin(left, right, join.getExprs(), execCxt);
  }

  /** As in ARQ, which holds the rows of the right. */
  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right = counted(exec(minus.getRight(), root()));
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    return QueryIterMinus.create(left, right, common, execCxt);
  }

  private QueryIterator counted(QueryIterator rows) {
    return new QueryIterConvert(rows, this::count, execCxt);
  }

  private Binding count(Binding row) {
    oneMore();
    return row;
  }

  private void oneMore() {
    Sizes.checkHeld(held.incrementAndGet());
  }
}
