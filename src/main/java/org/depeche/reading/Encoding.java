package org.depeche.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to characters: UTF-8 with or without a byte order mark, UTF-16 with or without one,
 * Windows-1252 where it reads as French.
 */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String FRENCH = "éèêàùçîôûâëïœ’«»ÉÀ €–";

  private Encoding() {}

  /** The text of {@code bytes}; empty if they are no text in a known encoding. */
  static Optional<String> decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 1) && !zeros(bytes, 0)) {
      return strict(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0) && !zeros(bytes, 1)) {
      return strict(bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (binary(bytes)) {
      return Optional.empty();
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8 : strict(bytes, 0, WINDOWS).filter(Encoding::readsAsFrench);
  }

  /** Whether most of every second byte is zero, as in UTF-16 without a mark. */
  private static boolean zeros(byte[] bytes, int first) {
    int zeros = 0;
    for (int i = first; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return bytes.length > 3 && bytes.length % 2 == 0 && zeros * 10 > bytes.length / 2 * 8;
  }

  /** Whether the bytes have what no text has: a NUL, or many control characters. */
  static boolean binary(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        control++;
      }
    }
    return control * 100 > bytes.length;
  }

  /** The offset of the first byte that is not UTF-8, or −1. */
  static int firstNotUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    boolean error =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    return error ? in.position() : -1;
  }

  private static boolean readsAsFrench(String text) {
    int high = 0;
    int french = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        high++;
        french += FRENCH.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return high > 0 && french * 10 >= high * 9;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
