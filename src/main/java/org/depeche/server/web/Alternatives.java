package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.view.LocalAddresses;

/** The forms of a thing and where they are. */
record Alternatives(LocalAddresses addresses, Node thing) {

  /** Where a form of it is. */
  Optional<String> address(Representation form) {
    return form == Representation.HTML
        ? addresses.page(thing)
        : addresses.data(thing, form.suffix());
  }

  /** Names them in {@code Link} headers (RFC 8288). */
  void announce(HttpServletResponse response) {
    for (Representation form : Representation.values()) {
      address(form)
          .ifPresent(
              href ->
                  response.addHeader(
                      "Link",
                      "<" + href + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\""));
    }
  }

  /** Says that none of the forms is what a request asks for, and which there are. */
  void refuse(
      HttpServletRequest request, HttpServletResponse response, List<Representation> offered)
      throws IOException {
    String format = request.getParameter("format");
    StringBuilder text = new StringBuilder();
    text.append(format == null ? "Accept: " + request.getHeader("Accept") : "format=" + format)
        .append(": expected one of these\n");
    for (Representation form : offered) {
      text.append(form.mediaType())
          .append("  ?format=")
          .append(form.suffix())
          .append("  ")
          .append(address(form).orElse(""))
          .append('\n');
    }
    announce(response);
    plain(response, HttpServletResponse.SC_NOT_ACCEPTABLE, text.toString());
  }

  /** Answers in plain text. */
  static void plain(HttpServletResponse response, int status, String text) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
