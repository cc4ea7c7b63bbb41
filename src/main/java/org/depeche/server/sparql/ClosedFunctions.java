package org.depeche.server.sparql;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by their IRIs: the types of XSD, and those of XPath that end
 * and make nothing large. Jena's own registry takes {@code java:} IRIs as names of classes to load
 * and has functions that wait, print, or tell of the server.
 */
final class ClosedFunctions extends FunctionRegistry {
  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;

  /** What SPARQL has a keyword for that is guarded, what calls others, and what grows. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          XPATH + "matches",
          XPATH + "replace",
          XPATH + "concat",
          XPATH + "apply",
          XPATH + "format-number",
          MATH + "pow",
          MATH + "exp10");

  ClosedFunctions() {
    FunctionRegistry all = FunctionRegistry.get();
    all.keys()
        .forEachRemaining(
            name -> {
              if (isOffered(name)) {
                put(name, all.getFunctionFactory(name));
              }
            });
  }

  private static boolean isOffered(String name) {
    boolean known =
        name.startsWith(XPATH) || name.startsWith(MATH) || name.startsWith(XSD.getURI());
    return known && !LEFT_OUT.contains(name);
  }

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String name) {
    return isRegistered(name) ? super.getFunctionFactory(name) : null;
  }
}
