package org.depeche.server;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The property functions of ARQ and no others, for the reason of {@link ClosedFunctions}. */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

  ClosedPropertyFunctions() {
    PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
    all.keys().forEachRemaining(name -> put(name, all.get(name)));
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String name) {
    return isRegistered(name) ? super.get(name) : null;
  }

  @Override
  public boolean manages(String name) {
    return isRegistered(name);
  }
}
