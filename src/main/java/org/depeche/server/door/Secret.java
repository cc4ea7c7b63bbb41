package org.depeche.server.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A token or password that was handed over. Only its digest is kept, and comparing takes the same
 * time whatever is compared, so that nothing can be guessed character by character.
 */
public final class Secret {
  private final byte[] digest;

  private Secret(byte[] digest) {
    this.digest = digest;
  }

  /**
   * One that must be long enough not to be guessed.
   *
   * @param origin file or variable, for messages
   * @param least characters
   * @throws IllegalArgumentException if it is shorter
   */
  public static Secret of(String origin, String text, int least) {
    if (text.length() < least) {
      throw new IllegalArgumentException(
          origin
              + ": a secret of "
              + text.length()
              + " characters: expected at least "
              + least
              + ", for instance from openssl rand -hex 24");
    }
    return new Secret(digest(text));
  }

  /** Whether this is it. */
  boolean is(String said) {
    return MessageDigest.isEqual(digest, digest(said));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
