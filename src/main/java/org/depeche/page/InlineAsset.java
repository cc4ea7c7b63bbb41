package org.depeche.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A style sheet or script of the program, to be written into a page. It never holds anything that a
 * reader or an article wrote.
 */
public record InlineAsset(String content) {
  private static final String FOLDER = "/web/assets/";

  public InlineAsset {
    if (content.contains("</script") || content.contains("</style") || content.contains("<!--")) {
      throw new IllegalArgumentException("an asset that would end the element that it stands in");
    }
  }

  /** One of our own, by its name. */
  static InlineAsset of(String name) {
    return at(FOLDER + name);
  }

  /** Several of our own, one after the other. */
  static InlineAsset joined(List<String> names) {
    return new InlineAsset(
        names.stream().map(name -> read(FOLDER + name)).collect(Collectors.joining("\n")));
  }

  /** A resource on the class path. */
  static InlineAsset at(String resource) {
    return new InlineAsset(read(resource));
  }

  private static String read(String resource) {
    try (InputStream in = InlineAsset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": expected on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a Content-Security-Policy names it: by its digest. */
  public String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
