package org.depeche.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Fields;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.RefusingServlet;

/**
 * One graph as it is, by the reading half of the SPARQL 1.1 Graph Store Protocol: {@code ?graph=}
 * an IRI, or {@code ?default} for the union of all.
 */
public final class GraphServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private static final Set<String> EXPECTED =
      new LinkedHashSet<>(List.of("graph", "default", "format"));

  private final transient Queries queries;

  public GraphServlet(Queries queries) {
    super("GET", "HEAD");
    this.queries = queries;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Fields fields = Fields.ofAddress(request);
    fields.expect(EXPECTED);
    Optional<String> name = fields.one("graph");
    if (name.isPresent() == fields.one("default").isPresent()) {
      throw new Refusal(400, "expected either \"graph\" with the IRI of a graph, or \"default\"");
    }
    QueryRun run = new QueryRun(queries.limits(), fields.one("format"), Accept.of(request));
    queries.graph(name, run).sendTo(response);
  }
}
