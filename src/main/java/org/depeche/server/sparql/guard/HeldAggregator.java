package org.depeche.server.sparql.guard;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate that tells of each group, and of each value that it keeps to tell it apart. */
final class HeldAggregator extends AggregatorBase {
  private final Aggregator plain;
  private final Runnable oneMore;

  /**
   * @param oneMore is told, and may end the query
   */
  HeldAggregator(Aggregator plain, Runnable oneMore) {
    super(plain.getName(), false, plain.getExprList());
    this.plain = plain;
    this.oneMore = oneMore;
  }

  @Override
  public Accumulator createAccumulator() {
    oneMore.run();
    Accumulator values = plain.createAccumulator();
    return switch (plain) {
      case AggCountDistinct rows -> new Apart(values, (row, env) -> new BindingProjectNamed(row));
      case AggCountVarDistinct count -> apart(values);
      case AggSumDistinct sum -> apart(values);
      case AggAvgDistinct average -> apart(values);
      case AggGroupConcatDistinct text -> apart(values);
      default -> values;
    };
  }

  private Accumulator apart(Accumulator values) {
    return new Apart(values, (row, env) -> ExprLib.evalOrNull(getExpr(), row, env));
  }

  private interface Told {
    @Nullable Object apart(Binding row, FunctionEnv environment);
  }

  /** Hands on the rows that are not told apart from earlier ones by nothing. */
  private final class Apart implements Accumulator {
    private final Set<@Nullable Object> seen = new HashSet<>();
    private final Accumulator values;
    private final Told told;

    Apart(Accumulator values, Told told) {
      this.values = values;
      this.told = told;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      if (seen.add(told.apart(row, environment))) {
        oneMore.run();
        values.accumulate(row, environment);
      }
    }

    @Override
    public NodeValue getValue() {
      return values.getValue();
    }
  }

  @Override
  public Node getValueEmpty() {
    return plain.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new HeldAggregator(plain.copy(expressions), oneMore);
  }

  @Override
  public int hashCode() {
    return plain.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof HeldAggregator held && plain.equals(held.plain, bySyntax);
  }
}
