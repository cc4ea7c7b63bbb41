package org.depeche.server.sparql.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The regular expressions of a function, the last one kept. Not thread-safe, as a query is not. */
final class Patterns {
  private record Compiled(String expression, String flags, Pattern pattern) {}

  private final String function;
  private Optional<Compiled> last = Optional.empty();

  Patterns(String function) {
    this.function = function;
  }

  /**
   * A regular expression.
   *
   * @param flags none or one
   * @throws ExprEvalException if it is none
   */
  Pattern of(NodeValue expression, List<NodeValue> flags) {
    String text = string(function, expression);
    String said = flags.isEmpty() ? "" : string(function, flags.getFirst());
    Optional<Compiled> same =
        last.filter(c -> c.expression().equals(text) && c.flags().equals(said));
    if (same.isPresent()) {
      return same.get().pattern();
    }
    Pattern pattern = guarded(() -> RegexEngine.makePattern(function, text, said));
    last = Optional.of(new Compiled(text, said, pattern));
    return pattern;
  }

  /** The characters of a string. */
  static String string(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /** What a matcher gives; one that goes too deep for the stack is an error of the expression. */
  static <T> T guarded(Supplier<T> matching) {
    try {
      return matching.get();
    } catch (StackOverflowError e) {
      throw new ExprEvalException("a regular expression that nests too deep for its text");
    }
  }
}
