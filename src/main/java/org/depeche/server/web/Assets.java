package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.page.Libraries;
import org.depeche.server.http.RefusingServlet;

/** Style sheets, scripts and pictures of the pages; those of libraries from their WebJars. */
final class Assets extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml");

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");

  Assets() {
    super("GET", "HEAD");
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<InputStream> resource = resource(name).map(Assets.class::getResourceAsStream);
    if (resource.isEmpty()) {
      NowhereServlet.answer(request, response);
      return;
    }
    try (InputStream in = resource.get()) {
      response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }

  private static Optional<String> resource(String name) {
    return Libraries.resource(name)
        .or(() -> Optional.of("/web/assets/" + name).filter(own -> NAME.matcher(name).matches()));
  }
}
