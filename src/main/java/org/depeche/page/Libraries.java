package org.depeche.page;

import java.util.Map;
import java.util.Optional;

/** What the pages take from libraries, which come as WebJars. */
public final class Libraries {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> FILES =
      Map.of(
          "lib/cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
          "lib/yasqe.js", "zazuko__yasqe/4.5.0/build/yasqe.min.js",
          "lib/yasqe.css", "zazuko__yasqe/4.5.0/build/yasqe.min.css");

  private Libraries() {}

  /** Where a file is on the class path, by its name under {@code /assets/}. */
  public static Optional<String> resource(String name) {
    return Optional.ofNullable(FILES.get(name)).map(file -> WEBJARS + file);
  }
}
