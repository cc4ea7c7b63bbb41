package org.depeche.server.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * No property functions: a property is what the graph has. Jena's own registry takes {@code java:}
 * IRIs as names of classes to load.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

  @Override
  public @Nullable PropertyFunctionFactory get(String name) {
    return null;
  }

  @Override
  public boolean isRegistered(String name) {
    return false;
  }

  @Override
  public boolean manages(String name) {
    return false;
  }
}
