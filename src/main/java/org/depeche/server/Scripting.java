package org.depeche.server;

import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/** Functions in JavaScript, which ARQ can be told to run: any query could run any code. */
final class Scripting {
  private Scripting() {}

  /**
   * Refuses to serve where they are asked for.
   *
   * @throws ServerException if a system property or ARQ's own context asks for them
   */
  static void refuse(Context context) {
    Optional<String> asked = asked(context);
    if (asked.isPresent()) {
      throw new ServerException(
          asked.get()
              + " lets queries run scripts: expected it not to be set; start the server without"
              + " it");
    }
  }

  private static Optional<String> asked(Context context) {
    if (System.getProperty(ARQ.systemPropertyScripting) != null) {
      return Optional.of("system property " + ARQ.systemPropertyScripting);
    }
    if (context.isDefined(ARQ.symJavaScriptFunctions)) {
      return Optional.of(ARQ.symJavaScriptFunctions.getSymbol());
    }
    if (context.isDefined(ARQ.symJavaScriptLibFile)) {
      return Optional.of(ARQ.symJavaScriptLibFile.getSymbol());
    }
    if (context.isDefined(ARQ.symCustomFunctionScriptAllowList)) {
      return Optional.of(ARQ.symCustomFunctionScriptAllowList.getSymbol());
    }
    return Optional.empty();
  }
}
