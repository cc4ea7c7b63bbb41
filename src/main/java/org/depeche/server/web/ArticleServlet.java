package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.graph.NamedGraph;
import org.depeche.page.ArticlePage;
import org.depeche.page.Messages;
import org.depeche.text.ArticleId;
import org.depeche.view.article.ArticleView;
import org.depeche.view.article.ArticleViewReader;

/** {@code /page/article/ID}: an article of the store. */
final class ArticleServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private final transient StoreReading store;

  ArticleServlet(StoreReading store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Messages messages = messages(request, response);
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<ArticleView> view =
        id.isBlank() ? Optional.empty() : ArticleViewReader.read(stored(id), messages.language());
    if (view.isEmpty()) {
      notFound(request, response);
      return;
    }
    ArticlePage page = ArticlePage.of(messages, view.get(), address(request));
    send(response, messages, HttpServletResponse.SC_OK, page.html());
  }

  /** The graph of an article as it is now; an empty one if there is none. */
  private NamedGraph stored(String id) {
    Node name = store.addresses().iris().article(new ArticleId(id));
    return store.read(() -> NamedGraph.of(name, store.data().getGraph(name)));
  }
}
