package org.depeche.server.sparql.guard;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.depeche.server.http.Refusal;

/**
 * ARQ's optimiser with guards around what does not end by itself. Expressions are guarded before
 * it, for it evaluates constant ones; paths after it, for it takes simple ones apart.
 */
public final class GuardedAlgebra {
  private GuardedAlgebra() {}

  /**
   * To be set as {@code ARQConstants.sysOptimizerFactory} of a query.
   *
   * @param functions the IRIs of functions that may be called
   */
  public static RewriteFactory optimiser(Predicate<String> functions) {
    return context -> {
      Watch watch = Watch.of(context);
      return op -> {
        Op bounded =
            Transformer.transform(
                new Groups(new GatheredText()), new GuardedExpressions(watch, functions), op);
        Op optimised = Optimize.getFactory().create(context).rewrite(bounded);
        return Transformer.transform(new Paths(watch), new ExprTransformCopy(), optimised);
      };
    };
  }

  /** Patterns of a group; to find their best order takes time that grows with their square. */
  private static final int PATTERNS = 256;

  private static final class Groups extends TransformCopy {
    private final GatheredText gathered;

    Groups(GatheredText gathered) {
      this.gathered = gathered;
    }

    @Override
    public Op transform(OpBGP patterns) {
      if (patterns.getPattern().size() > PATTERNS) {
        throw new Refusal(
            422,
            "a group of "
                + patterns.getPattern().size()
                + " triple patterns: expected at most "
                + PATTERNS);
      }
      return super.transform(patterns);
    }

    @Override
    public Op transform(OpGroup group, Op below) {
      List<ExprAggregator> bounded = group.getAggregators().stream().map(this::bounded).toList();
      return OpGroup.create(below, group.getGroupVars(), bounded);
    }

    private ExprAggregator bounded(ExprAggregator one) {
      if (one.getAggregator() instanceof AggCustom custom) {
        throw new Refusal(
            400, "aggregate <" + custom.getIRI() + ">: expected one of SPARQL 1.1, such as COUNT");
      }
      return new ExprAggregator(one.getVar(), gathered.bounded(one.getAggregator()));
    }
  }

  private static final class Paths extends TransformCopy {
    private final Watch watch;

    Paths(Watch watch) {
      this.watch = watch;
    }

    @Override
    public Op transform(OpPath path) {
      return new GuardedPath(path, watch);
    }
  }
}
