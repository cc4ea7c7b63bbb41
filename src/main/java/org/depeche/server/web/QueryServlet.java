package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.page.QueryPage;
import org.depeche.page.QueryPage.Filled;
import org.depeche.page.QueryPage.Shown;
import org.depeche.page.QueryPage.Start;
import org.depeche.page.TermsJson;
import org.depeche.store.ShippedQuery;
import org.depeche.store.StoreException;
import org.depeche.view.QueryTerms;
import org.depeche.view.ReaderLanguage;

/**
 * The SPARQL editor at {@code /query}: {@code ?query=} has a query in it, {@code ?ask=} a shipped
 * one, its parameters given beside it. {@code /query/terms} is what the editor completes.
 */
final class QueryServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** What the editor has in it when the reader asks for nothing. */
  private static final String FIRST = "meetings";

  private final transient StoreReading store;
  private final transient Map<ReaderLanguage, String> terms = new ConcurrentHashMap<>();

  QueryServlet(StoreReading store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    switch (path) {
      case "", "/" -> page(request, response);
      case "/terms" -> terms(messages(request, response), response);
      default -> notFound(request, response);
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Messages messages = messages(request, response);
    Optional<Shown> shown = shown(request);
    if (shown.isEmpty()) {
      notFound(request, response);
      return;
    }
    Frame frame =
        new Frame(
            messages,
            messages.get("query.title"),
            Frame.Section.QUERY,
            address(request),
            List.of(),
            List.of("lib/yasqe.css", "query.css"),
            List.of("lib/yasqe.js", "query.js"));
    send(
        response,
        messages,
        HttpServletResponse.SC_OK,
        new QueryPage(frame, store.addresses().iris().base(), store.hasArticles(), shown.get())
            .html());
  }

  /** Empty for a shipped query that there is not, or values that it does not take. */
  private static Optional<Shown> shown(HttpServletRequest request) {
    Optional<String> text = parameter(request, "query");
    if (text.isPresent()) {
      return text.map(query -> new Shown(query, Start.AT_ONCE, Optional.empty()));
    }
    Optional<String> name = parameter(request, "ask");
    Start start = name.isPresent() ? Start.AT_ONCE : Start.ON_REQUEST;
    return ShippedQuery.named(name.orElse(FIRST)).flatMap(query -> filled(query, request, start));
  }

  private static Optional<Shown> filled(
      ShippedQuery query, HttpServletRequest request, Start start) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ShippedQuery.Parameter parameter : query.parameters()) {
      parameter(request, parameter.name()).ifPresent(value -> values.put(parameter.name(), value));
    }
    try {
      return Optional.of(
          new Shown(query.filled(values), start, Optional.of(new Filled(query, values))));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  private void terms(Messages messages, HttpServletResponse response) throws IOException {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "max-age=3600");
    String json =
        terms.computeIfAbsent(
            messages.language(), language -> TermsJson.of(QueryTerms.in(language)));
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }
}
