package org.depeche.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The body of a request, read no further than it may be long. */
public final class RequestBody {
  private RequestBody() {}

  /**
   * All of it.
   *
   * @param longest bytes
   * @throws Refusal 413 if it is longer, 415 if it is compressed
   */
  public static byte[] bytes(HttpServletRequest request, int longest) throws IOException {
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new Refusal(415, "Content-Encoding " + encoding + ": expected a body as it is");
    }
    if (request.getContentLengthLong() > longest) {
      throw tooLong(longest);
    }
    byte[] bytes = request.getInputStream().readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw tooLong(longest);
    }
    return bytes;
  }

  /**
   * All of it as text.
   *
   * @param longest bytes
   * @throws Refusal 413 if it is longer, 415 if its type says another charset, 400 if it is not
   *     UTF-8
   */
  public static String utf8(HttpServletRequest request, int longest) throws IOException {
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new Refusal(415, "charset " + charset + ": expected UTF-8");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes(request, longest)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "the body is not UTF-8: expected UTF-8");
    }
  }

  /** The media type without its parameters, in lower case; empty if none is said. */
  public static Optional<String> type(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty());
  }

  private static Refusal tooLong(int longest) {
    return new Refusal(413, "the body is longer than " + longest + " bytes: expected less")
        .with("Connection", "close");
  }
}
