package org.depeche.server.sparql.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/**
 * REPLACE that ends when the time is up and makes no endless string; else as {@link E_StrReplace}:
 * of the matches of nothing only one that is the first is replaced.
 */
final class GuardedReplace extends ExprFunctionN {
  private final Watch watch;
  private final Patterns patterns = new Patterns("REPLACE");

  GuardedReplace(ExprList arguments, Watch watch) {
    super(Tags.tagReplace, arguments);
    this.watch = watch;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    NodeValue value = arguments.getFirst();
    Node literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", value);
    Pattern pattern = patterns.of(arguments.get(1), arguments.subList(3, arguments.size()));
    String replacement = Patterns.string("REPLACE", arguments.get(2));
    String text = literal.getLiteralLexicalForm();
    String replaced = Patterns.guarded(() -> replaced(text, pattern, replacement));
    return replaced.equals(text) ? value : NodeValue.makeNode(like(literal, replaced));
  }

  private String replaced(String text, Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(new WatchedText(text, watch));
    StringBuilder made = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        if (first || matcher.start() < matcher.end()) {
          matcher.appendReplacement(made, replacement);
          Sizes.checkString(made.length());
        }
        first = false;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: \"" + replacement + "\" names no group", e);
    }
    return matcher.appendTail(made).toString();
  }

  private static Node like(Node literal, String text) {
    return literal.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedReplace(arguments, watch);
  }
}
