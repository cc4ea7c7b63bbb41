package org.depeche.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.depeche.server.door.Door;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What Jetty answers by itself, to requests that reach no servlet or make one fail: plain words, as
 * closed as every other answer, that say nothing of what runs here.
 */
final class PlainErrors extends ErrorHandler {
  private PlainErrors() {}

  /** For a server that is not started yet. */
  static void answerFor(Server server) {
    PlainErrors errors = new PlainErrors();
    server.setErrorHandler(errors);
    server
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(errors));
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    String standard = HttpStatus.getMessage(code);
    boolean ours = message == null || message.equals(standard) || code >= 500;
    String text = code + " " + standard + (ours ? "" : ": " + message) + "\n";
    Door.forEachHeader((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
