package org.depeche.server.sparql.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that makes no endless string. */
final class BoundedConcat extends E_StrConcat {

  BoundedConcat(ExprList arguments) {
    super(arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    long length = 0;
    for (NodeValue argument : arguments) {
      length += argument.asString().length();
    }
    Sizes.checkString(length);
    return super.eval(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
