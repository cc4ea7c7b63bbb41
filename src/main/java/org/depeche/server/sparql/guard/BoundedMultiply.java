package org.depeche.server.sparql.guard;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** A product that is no endless number. */
final class BoundedMultiply extends E_Multiply {

  BoundedMultiply(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    Sizes.checkProduct(left, right);
    return super.eval(left, right);
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedMultiply(left, right);
  }
}
