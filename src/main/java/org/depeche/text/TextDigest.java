package org.depeche.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of text, in hexadecimal: the same text, the same digest, on every machine. */
public final class TextDigest {
  private TextDigest() {}

  /** SHA-256 of the text in UTF-8: 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The first digits of the SHA-256 of the text.
   *
   * @param digits at most 64
   */
  public static String sha256(String text, int digits) {
    return sha256(text).substring(0, digits);
  }
}
