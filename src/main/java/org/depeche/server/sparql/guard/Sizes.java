package org.depeche.server.sparql.guard;

import java.math.BigDecimal;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large a value may grow. Without it 40 doublings fill any memory. */
final class Sizes {
  /** UTF-16 units of a string that is made. */
  static final int STRING = 1 << 20;

  /** UTF-16 units of all strings that GROUP_CONCAT makes for one query. */
  static final int GATHERED = 1 << 24;

  /** Rows that a query holds at once, of a few hundred bytes each. */
  static final int HELD = 250_000;

  /** Bits of a number that is made. */
  private static final int NUMBER = 1 << 16;

  private Sizes() {}

  /** Checks the length of a string before it is made; an error of the expression if it is more. */
  static void checkString(long length) {
    if (length > STRING) {
      throw new ExprEvalException("a string of more than " + STRING + " characters");
    }
  }

  /** Ends a query that gathers more than it may. */
  static void checkGathered(long length) {
    if (length > GATHERED) {
      throw new QueryExecException(
          "GROUP_CONCAT gives more than "
              + GATHERED
              + " characters: expected fewer or shorter rows");
    }
  }

  /** Ends a query that holds more rows than it may. */
  static void checkHeld(long rows) {
    if (rows > HELD) {
      throw new QueryExecException(
          "more than "
              + HELD
              + " rows to sort, group, join or tell apart: expected fewer; bind more of them, or"
              + " sort with a LIMIT of at most 1000");
    }
  }

  /**
   * Checks the product of two numbers before it is made; an error of the expression if it is more.
   */
  static void checkProduct(NodeValue left, NodeValue right) {
    if (bits(left) + bits(right) > NUMBER) {
      throw new ExprEvalException("a number of more than " + NUMBER + " bits");
    }
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    if (value.isDecimal()) {
      BigDecimal decimal = value.getDecimal();
      return decimal.unscaledValue().bitLength() + 4L * Math.abs((long) decimal.scale());
    }
    return 0;
  }
}
