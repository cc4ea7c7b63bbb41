package org.depeche.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depeche.view.ReaderLanguage;

/**
 * What pages say, in one language. The texts are in {@code web/messages/SCREEN_fr.properties} and
 * {@code …_en.properties}, each key begins with its screen.
 */
public final class Messages {
  /** One pair of files each. */
  private static final List<String> SCREENS =
      List.of(
          "frame",
          "article",
          "entity",
          "explore",
          "network",
          "ontology",
          "query",
          "paste",
          "error",
          "statement");

  private static final Messages FRENCH = new Messages(ReaderLanguage.FRENCH);
  private static final Messages ENGLISH = new Messages(ReaderLanguage.ENGLISH);

  private final ReaderLanguage language;
  private final SortedMap<String, String> patterns = new TreeMap<>();

  private Messages(ReaderLanguage language) {
    this.language = language;
    SCREENS.forEach(this::load);
  }

  /** What pages say in a language. */
  public static Messages in(ReaderLanguage language) {
    return switch (language) {
      case FRENCH -> FRENCH;
      case ENGLISH -> ENGLISH;
    };
  }

  /** The language of the texts. */
  public ReaderLanguage language() {
    return language;
  }

  /** Every key there is. */
  public Set<String> keys() {
    return new TreeSet<>(patterns.keySet());
  }

  /**
   * A text, with its {@code {0}}, {@code {1}} … filled in as {@link MessageFormat} does.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("message \"" + key + "\": expected one of " + keys());
    }
    return new MessageFormat(pattern, language.locale()).format(values);
  }

  /** A day, a month or a year of ISO 8601, as the reader writes it. */
  public String date(String iso) {
    return ReadableDate.of(iso, language);
  }

  private void load(String screen) {
    String file = "/web/messages/" + screen + "_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": expected on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach((key, text) -> patterns.put((String) key, (String) text));
  }
}
