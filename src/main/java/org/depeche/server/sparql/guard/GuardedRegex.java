package org.depeche.server.sparql.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REGEX that ends when the time is up; else as {@link E_Regex} with Java's expressions. */
final class GuardedRegex extends ExprFunctionN {
  private final Watch watch;
  private final Patterns patterns = new Patterns("REGEX");

  GuardedRegex(ExprList arguments, Watch watch) {
    super(Tags.tagRegex, arguments);
    this.watch = watch;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = Patterns.string("REGEX", arguments.getFirst());
    Pattern pattern = patterns.of(arguments.get(1), arguments.subList(2, arguments.size()));
    return NodeValue.booleanReturn(
        Patterns.guarded(() -> pattern.matcher(new WatchedText(text, watch)).find()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedRegex(arguments, watch);
  }
}
