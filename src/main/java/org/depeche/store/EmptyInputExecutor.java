package org.depeche.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, made to answer nothing when a step before found nothing. That of Jena 6.0.0
 * fails then with "Peek iterator is already empty": when a property path gives no binding and two
 * or more triple patterns follow (apache/jena issue 3763). To be removed with the release that
 * mends it.
 */
public class EmptyInputExecutor extends OpExecutorTDB2 {

  /** One for the steps of a query. */
  protected EmptyInputExecutor(ExecutionContext context) {
    super(context);
  }

  /** Makes every query over {@code data} use it. */
  static void useFor(DatasetGraph data) {
    QC.setFactory(data.getContext(), EmptyInputExecutor::new);
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return input.hasNext() ? super.execute(filter, input) : input;
  }
}
