package org.depeche.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers the methods that it has, or says why not. */
public abstract class RefusingServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient List<String> methods;

  /**
   * @param methods what it answers besides OPTIONS
   */
  protected RefusingServlet(String... methods) {
    this.methods = List.of(methods);
  }

  /**
   * Answers a request of one of the methods.
   *
   * @throws Refusal if it cannot be answered as it is
   */
  protected abstract void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getMethod().equals("OPTIONS")) {
        response.setHeader("Allow", allowed());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else if (methods.contains(request.getMethod())) {
        answer(request, response);
      } else {
        throw new Refusal(405, request.getMethod() + ": expected " + allowed())
            .with("Allow", allowed());
      }
    } catch (Refusal e) {
      e.send(response);
    } catch (RuntimeException e) {
      failed(request, response, e);
    }
  }

  /** Tells the client that the program failed; unless overridden, that is left to the server. */
  protected void failed(
      HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
      throws IOException {
    throw failure;
  }

  private String allowed() {
    return String.join(", ", methods) + ", OPTIONS";
  }
}
