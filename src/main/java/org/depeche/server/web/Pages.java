package org.depeche.server.web;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.depeche.search.SearchIndex;
import org.depeche.server.ServerSettings;
import org.depeche.store.GraphStore;

/** The pages of a server. */
public final class Pages {
  private Pages() {}

  /** Every servlet of the pages, by the paths that it answers. */
  public static Map<String, HttpServlet> over(GraphStore store, ServerSettings settings) {
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    SearchIndex index = SearchIndex.over(store, settings.iris());
    pages.put("", new ExploreServlet(store, settings.iris(), index));
    pages.put("/network", new NetworkServlet(store, settings.iris(), index));
    pages.put("/assets/*", new Assets());
    return pages;
  }
}
