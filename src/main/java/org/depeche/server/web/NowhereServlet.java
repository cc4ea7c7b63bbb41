package org.depeche.server.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Refusal;

/**
 * Every path that is nobody's: 404 as a page for who wants one, as a problem (RFC 9457) for who
 * wants JSON, else in plain words.
 */
final class NowhereServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String PAGE = "text/html";
  private static final String PROBLEM = "application/problem+json";

  private static final List<String> FORMS =
      List.of("text/plain", PAGE, PROBLEM, "application/json", "application/xhtml+xml");

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  /** Says that there is nothing at the address of a request. */
  static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept");
    String detail =
        request.getRequestURI()
            + ": there is nothing here; expected a page, /sparql, /graph, /data or another address"
            + " that the page at / leads to";
    switch (Accept.of(request).best(FORMS).orElse("text/plain")) {
      case PAGE, "application/xhtml+xml" -> PageServlet.notFound(request, response);
      case PROBLEM, "application/json" -> problem(response, detail);
      default -> new Refusal(HttpServletResponse.SC_NOT_FOUND, detail).send(response);
    }
  }

  private static void problem(HttpServletResponse response, String detail) throws IOException {
    ObjectMapper json = new ObjectMapper();
    byte[] said =
        json.writeValueAsBytes(
            json.createObjectNode()
                .put("title", "Not Found")
                .put("status", HttpServletResponse.SC_NOT_FOUND)
                .put("detail", detail));
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType(PROBLEM);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(said);
  }
}
