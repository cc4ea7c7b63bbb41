package org.depeche.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.depeche.server.http.Accept;
import org.depeche.server.http.RefusingServlet;

/** The SPARQL 1.1 query endpoint. It has no other operation: no parameter or media type updates. */
public final class SparqlServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private final transient Queries queries;

  public SparqlServlet(Queries queries) {
    super("GET", "HEAD", "POST");
    this.queries = queries;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    QueryRequest asked = QueryRequest.of(request, queries.limits().text());
    QueryRun run = new QueryRun(queries.limits(), asked.format(), Accept.of(request));
    queries.answer(asked, run).sendTo(response);
  }
}
