package org.depeche.server.web;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.depeche.search.SearchIndex;
import org.depeche.server.ServerSettings;
import org.depeche.store.GraphStore;
import org.depeche.view.LocalAddresses;

/** The pages of a server. */
public final class Pages {
  private Pages() {}

  /** Every servlet of the pages, by the paths that it answers. */
  public static Map<String, HttpServlet> over(GraphStore store, ServerSettings settings) {
    Map<String, HttpServlet> pages = new LinkedHashMap<>();
    StoreReading reading = new StoreReading(store, settings.iris());
    LocalAddresses.kinds().forEach(kind -> pages.put("/" + kind + "/*", new ThingServlet(reading)));
    SearchIndex index = SearchIndex.over(store, settings.iris());
    pages.put("/*", new NowhereServlet());
    pages.put("", new ExploreServlet(reading, index));
    pages.put("/assets/*", new Assets());
    pages.put("/data/*", new DataServlet(reading));
    pages.put("/network", new NetworkServlet(reading, index));
    pages.put("/ontology", new OntologyServlet(settings.iris()));
    pages.put("/page/*", new EntityServlet(reading));
    pages.put("/page/article/*", new ArticleServlet(reading));
    pages.put("/paste", new PasteServlet(settings.iris()));
    pages.put("/query/*", new QueryServlet(reading));
    return pages;
  }
}
