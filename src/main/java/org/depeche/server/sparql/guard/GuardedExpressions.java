package org.depeche.server.sparql.guard;

import java.util.function.Predicate;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.depeche.server.http.Refusal;

/** Puts functions that end in place of those that may not, and refuses those that do not exist. */
final class GuardedExpressions extends ExprTransformCopy {
  private final Watch watch;
  private final Predicate<String> functions;

  /**
   * @param functions the IRIs of functions that may be called
   */
  GuardedExpressions(Watch watch, Predicate<String> functions) {
    this.watch = watch;
    this.functions = functions;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new GuardedRegex(arguments, watch);
      case E_StrReplace replace -> new GuardedReplace(arguments, watch);
      case E_StrConcat concat -> new BoundedConcat(arguments);
      case E_Function named when !functions.test(named.getFunctionIRI()) ->
          throw new Refusal(
              400,
              "function <"
                  + named.getFunctionIRI()
                  + ">: expected one of SPARQL 1.1, XPath (fn:, math:) or a type of XSD");
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return function instanceof E_Multiply
        ? new BoundedMultiply(left, right)
        : super.transform(function, left, right);
  }
}
