package org.depeche.server.sparql.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** What all groups of a query's GROUP_CONCATs have so far; together they make no endless string. */
final class GatheredText {
  private final AtomicLong units = new AtomicLong();

  /** The same aggregate, which ends the query when too much is gathered. */
  Aggregator bounded(Aggregator plain) {
    return switch (plain) {
      case AggGroupConcat concat -> new All(concat.getExprList().get(0), concat.getSeparator());
      case AggGroupConcatDistinct distinct ->
          new Distinct(distinct.getExprList().get(0), distinct.getSeparator());
      default -> plain;
    };
  }

  private final class All extends AggGroupConcat {
    All(Expr expression, String separator) {
      super(expression, separator);
    }

    @Override
    public Aggregator copy(ExprList expressions) {
      return new All(expressions.get(0), getSeparator());
    }

    @Override
    public Accumulator createAccumulator() {
      return new Counting(super.createAccumulator(), getExprList().get(0), length(getSeparator()));
    }
  }

  private final class Distinct extends AggGroupConcatDistinct {
    Distinct(Expr expression, String separator) {
      super(expression, separator);
    }

    @Override
    public Aggregator copy(ExprList expressions) {
      return new Distinct(expressions.get(0), getSeparator());
    }

    @Override
    public Accumulator createAccumulator() {
      return new Counting(super.createAccumulator(), getExprList().get(0), length(getSeparator()));
    }
  }

  private static int length(String separator) {
    return separator == null ? 1 : separator.length();
  }

  private final class Counting implements Accumulator {
    private final Accumulator plain;
    private final Expr expression;
    private final int separator;

    Counting(Accumulator plain, Expr expression, int separator) {
      this.plain = plain;
      this.expression = expression;
      this.separator = separator;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      Sizes.checkGathered(units.addAndGet(separator + length(row, environment)));
      plain.accumulate(row, environment);
    }

    /** That of a row's value; an error adds nothing, as in ARQ. */
    private int length(Binding row, FunctionEnv environment) {
      try {
        return expression.eval(row, environment).asString().length();
      } catch (ExprEvalException e) {
        return 0;
      }
    }

    @Override
    public NodeValue getValue() {
      return plain.getValue();
    }
  }
}
