package org.depeche.server.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.depeche.graph.GraphWriter;
import org.depeche.server.http.RefusingServlet;

/** The prefixes of the graph's vocabularies as a JSON object, for editors. */
public final class PrefixesServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  public PrefixesServlet() {
    super("GET", "HEAD");
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json =
        new ObjectMapper().writeValueAsBytes(new TreeMap<>(GraphWriter.PREFIXES.getNsPrefixMap()));
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
