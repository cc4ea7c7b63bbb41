package org.depeche.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is not answered as it is. The message says what was found, what is expected and
 * what to do; it is sent as plain text, so that nothing in it can be markup.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /**
   * One with a status of HTTP.
   *
   * @param status 400 to 599
   */
  public Refusal(int status, String message) {
    super(message, null, false, false); // expected, often of a stranger's making: no stack trace
    this.status = status;
  }

  /**
   * The same with a header that goes with the status, such as {@code Allow} or {@code Retry-After}.
   */
  public Refusal with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** Answers with it. */
  public void send(HttpServletResponse response) throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    byte[] text = (getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }
}
