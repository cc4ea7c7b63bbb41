package org.depeche.server.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request says: its parameters, of the URL or of a form, or its body.
 *
 * @param parameters by name, each once
 * @param body empty if it is a form
 */
record RequestText(Map<String, String> parameters, String body) {

  /** Bytes of a body. */
  private static final int MAXIMUM = 256 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * Reads a request.
   *
   * @throws Refusal if it is too long, not UTF-8 or says a parameter twice
   */
  static RequestText of(HttpServletRequest request) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    String query = request.getQueryString();
    decode(query == null ? "" : query, parameters);
    String type = request.getContentType();
    String body = body(request);
    if (type != null && type.startsWith(FORM)) {
      decode(body, parameters);
      return new RequestText(parameters, "");
    }
    return new RequestText(parameters, body);
  }

  private static String body(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(MAXIMUM + 1);
    if (bytes.length > MAXIMUM) {
      throw new Refusal(413, "the request is longer than " + MAXIMUM + " bytes: send less at once");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void decode(String form, Map<String, String> into) {
    for (String pair : form.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (into.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
        throw new Refusal("parameter \"" + name + "\" is given twice: expected it once");
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal("\"" + text + "\" is not percent-encoded as a form is");
    }
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** A whole number of at least this. */
  Optional<Integer> number(String name, int least) {
    return parameter(name)
        .map(
            text -> {
              if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least) {
                return Integer.parseInt(text);
              }
              throw new Refusal(
                  "parameter \""
                      + name
                      + "\" is \""
                      + text
                      + "\": expected a whole number of at least "
                      + least);
            });
  }
}
