package org.depeche.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to characters: UTF-8, or UTF-16 that says so; anything else is named, not guessed. */
final class Encoding {
  private Encoding() {}

  /**
   * The characters, without a byte order mark.
   *
   * @param name of the input, for messages
   * @throws UnreadableException if the bytes are not text in a known encoding
   */
  static String decode(String name, byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF)) {
      return decoded(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decoded(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException(
            name + ": contains null bytes, is it binary? expected text in UTF-8");
      }
    }
    return decoded(name, bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(String name, byte[] bytes, int from, Charset charset) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return charset.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          name
              + ": not "
              + charset
              + " from byte "
              + rest.position()
              + " on: expected UTF-8; if it is Latin-1 or Windows-1252, convert it with: iconv -f"
              + " WINDOWS-1252 -t UTF-8",
          e);
    }
  }
}
