package org.depeche.server;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The filter functions of ARQ and no others. Jena's own registry takes {@code java:} IRIs as names
 * of classes to load; this one knows what is registered.
 */
final class ClosedFunctions extends FunctionRegistry {

  ClosedFunctions() {
    FunctionRegistry all = FunctionRegistry.get();
    all.keys().forEachRemaining(name -> put(name, all.getFunctionFactory(name)));
  }

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String name) {
    return isRegistered(name) ? super.getFunctionFactory(name) : null;
  }
}
