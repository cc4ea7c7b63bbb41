package org.depeche.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.TextDigest;

/**
 * Reads articles: a plain text is one, a file of JSON Lines ({@code
 * {"id","title","text","published","url","source"}}) has one a line. What cannot be read is handed
 * on as a {@link Refused}; nothing is lost in silence. Stateless.
 */
public final class ArticleReader {
  /** Hexadecimal digits of an id: 64 bits. */
  private static final int DIGITS = 16;

  /** The longest plain text that is one article, in bytes: a hundred times a long article. */
  public static final int LONGEST = 10_000_000;

  static final String TOO_LONG =
      "more than "
          + LONGEST / 1_000_000
          + " MB of text, expected one article; give many as JSON Lines, one a line";

  private static final int PEEK = 1000;

  /** White space and the bytes of a UTF-8 byte order mark. */
  private static final String WHITE = " \n\r\t\u00EF\u00BB\u00BF";

  private ArticleReader() {}

  /**
   * Reads a file and hands each article on as it is read.
   *
   * @param details what is known of the article; of JSON Lines, which say it themselves, only the
   *     source is used
   */
  public static void read(Path file, ArticleDetails details, Consumer<Read> each) {
    String place = file.toString();
    if (Files.isDirectory(file)) {
      each.accept(new Refused(place, "is a directory, expected a file; name the files in it"));
    } else if (!Files.exists(file)) {
      each.accept(new Refused(place, "no such file"));
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        read(place, in, details, each);
      } catch (IOException e) {
        each.accept(new Refused(place, "cannot be read: " + reason(e)));
      }
    }
  }

  /**
   * Reads what a file or a pipe holds: JSON Lines if its name says so or its first character is a
   * brace, else one article.
   *
   * @param place the name, for messages
   * @throws IOException if the stream cannot be read; what came before was handed on
   */
  public static void read(String place, InputStream in, ArticleDetails details, Consumer<Read> each)
      throws IOException {
    InputStream peeked = new BufferedInputStream(in);
    if (ArticleLines.named(place) || startsWithBrace(peeked)) {
      new ArticleLines(place, details).read(peeked, each);
      return;
    }
    byte[] bytes = peeked.readNBytes(LONGEST + 1);
    each.accept(
        bytes.length > LONGEST ? new Refused(place, TOO_LONG) : text(place, bytes, details));
  }

  /** The same for what was read before. */
  public static void read(String place, byte[] bytes, ArticleDetails details, Consumer<Read> each) {
    try {
      read(place, new ByteArrayInputStream(bytes), details, each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWithBrace(InputStream in) throws IOException {
    in.mark(PEEK);
    int b = in.read();
    for (int i = 1; i < PEEK && WHITE.indexOf(b) >= 0; i++) {
      b = in.read();
    }
    in.reset();
    return b == '{';
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  private static Read text(String place, byte[] bytes, ArticleDetails details) {
    if (bytes.length == 0) {
      return new Refused(place, "is empty, expected the text of an article");
    }
    Optional<String> text = Encoding.decode(bytes);
    if (text.isEmpty()) {
      return Encoding.binary(bytes)
          ? new Refused(place, "is binary, expected text in UTF-8")
          : new Refused(
              place,
              "byte "
                  + Encoding.firstNotUtf8(bytes)
                  + " is not UTF-8, expected text in UTF-8; convert it, for instance with iconv -t"
                  + " UTF-8");
    }
    if (text.get().isBlank()) {
      return new Refused(place, "has only white space, expected the text of an article");
    }
    return new Read.Whole(article(text.get(), details));
  }

  /** An article of a text and what is known of it; its parts are found in its layout. */
  public static Article article(String text, ArticleDetails details) {
    boolean titled = details.title().isPresent() && !text.startsWith(details.title().get());
    String whole = titled ? details.title().get() + "\n" + text : text;
    PartFinder.Layout layout = PartFinder.layout(whole, details.title());
    ArticleId id = new ArticleId(details.id().orElseGet(() -> TextDigest.sha256(whole, DIGITS)));
    return new Article(
        id,
        whole,
        layout.title(),
        details.published(),
        details.url(),
        details.source(),
        layout.parts());
  }
}
