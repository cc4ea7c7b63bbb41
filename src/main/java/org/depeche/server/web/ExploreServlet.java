package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.graph.Vocabulary;
import org.depeche.page.ExplorePage;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.page.SearchAddress;
import org.depeche.search.FoundArticle;
import org.depeche.search.FoundStatement;
import org.depeche.search.Listing;
import org.depeche.search.Search;
import org.depeche.search.SearchIndex;
import org.depeche.search.SearchResult;
import org.depeche.search.ThingKeys;
import org.depeche.view.StatementRowReader;
import org.depeche.view.ThingLabels;

/** The page that finds statements and articles; home when nothing is asked. */
final class ExploreServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** Hits a page. */
  private static final int SIZE = 20;

  private final transient SearchIndex index;
  private final transient Search search;
  private final transient StoreReading store;

  ExploreServlet(StoreReading store, SearchIndex index) {
    this.store = store;
    this.index = index;
    this.search = new Search(index);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      notFound(request, response);
      return;
    }
    Messages messages = messages(request, response);
    SearchAddress address = SearchQuery.read(request, "/");
    Listing listing = new Listing(address.kind(), address.listed(), address.page(), SIZE);
    Optional<SearchResult> result = search.find(address.selection(), listing);
    Frame frame =
        new Frame(
            messages,
            title(messages, address),
            Frame.Section.EXPLORE,
            address(request),
            List.of(),
            List.of("statement.css", "timeline.css", "explore.css"),
            List.of("reload.js"));
    ExplorePage page =
        store.read(
            () -> {
              ThingLabels labels =
                  new ThingLabels(store.data(), store.addresses(), messages.language());
              Choices choices =
                  new Choices(labels, new ThingKeys(store.addresses().iris()), messages, address);
              return new ExplorePage(
                  frame,
                  address,
                  store.hasArticles(),
                  index.state(),
                  result,
                  result.map(r -> rows(r, labels)).orElse(List.of()),
                  result.map(r -> articles(r, labels)).orElse(List.of()),
                  choices.panel(result.map(SearchResult::facets).orElse(List.of())),
                  result.map(r -> lastPage(r, listing)).orElse(1),
                  result.map(r -> ways(r, address, choices)).orElse(List.of()));
            });
    send(response, messages, HttpServletResponse.SC_OK, page.html());
  }

  private static int lastPage(SearchResult result, Listing listing) {
    return listing.lastPage(
        listing.kind() == Listing.Kind.STATEMENTS ? result.statements() : result.articles());
  }

  private static String title(Messages messages, SearchAddress address) {
    String words = address.selection().words();
    return words.isEmpty()
        ? messages.get("explore.title")
        : messages.get("explore.title.words", words);
  }

  /** What was retracted since the index was made is left out. */
  private List<ExplorePage.Row> rows(SearchResult result, ThingLabels labels) {
    StatementRowReader reader = new StatementRowReader(labels);
    List<ExplorePage.Row> rows = new ArrayList<>();
    for (FoundStatement found : result.shownStatements()) {
      if (store.data().contains(found.article(), found.event(), Vocabulary.STATUS, Node.ANY)) {
        rows.add(new ExplorePage.Row(reader.read(found.article(), found.event()), found.clause()));
      }
    }
    return rows;
  }

  private static List<ExplorePage.ArticleRow> articles(SearchResult result, ThingLabels labels) {
    List<ExplorePage.ArticleRow> rows = new ArrayList<>();
    for (FoundArticle found : result.shownArticles()) {
      String page = labels.addresses().page(NodeFactory.createURI(found.iri())).orElse("");
      String place =
          found.excerpt().hasMark()
              ? "#char=" + found.excerpt().firstMark() + "," + found.excerpt().firstMarkEnd()
              : "";
      rows.add(new ExplorePage.ArticleRow(found, page + place));
    }
    return rows;
  }

  /** Of what is chosen, what kept everything from being found. */
  private List<ExplorePage.WayOut> ways(
      SearchResult result, SearchAddress address, Choices choices) {
    if (result.statements() > 0 || address.selection().isAll()) {
      return List.of();
    }
    List<ExplorePage.WayOut> ways = new ArrayList<>();
    for (Choices.Taken taken : choices.taken()) {
      long found = search.count(taken.without());
      if (found > 0) {
        ways.add(new ExplorePage.WayOut(taken.chip(), found));
      }
    }
    return ways;
  }

  @Override
  public void destroy() {
    index.close();
  }
}
