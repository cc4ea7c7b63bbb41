package org.depeche.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form in which names are compared: lower case, accents and ligatures folded, one kind of
 * apostrophe and hyphen, « St » for « Saint ».
 */
public final class NameKey {

  /** Base letters of the Latin blocks: French text asks for them all the time. */
  private static final String[] LATIN = new String[0x180];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = c < 0xc0 ? String.valueOf(c) : base(c);
    }
  }

  private NameKey() {}

  /** The key of a whole name: two names with one key are one name. Empty for spaces alone. */
  public static String ofName(String name) {
    return String.join(" ", tokens(name));
  }

  /** The key of one token. */
  public static String of(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      append(key, lower.charAt(i));
    }
    String folded = key.toString();
    if (folded.startsWith("saint-") || folded.startsWith("sainte-")) {
      return "st" + folded.substring(5);
    }
    return switch (folded) {
      case "saint" -> "st";
      case "sainte" -> "ste";
      default -> folded;
    };
  }

  /** The keys of the tokens of a name, cut as the tokenizer cuts: at spaces, after apostrophes. */
  public static List<String> tokens(String name) {
    List<String> keys = new ArrayList<>(4);
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (space || isApostrophe(c)) {
        int end = space ? i : i + 1;
        if (end > from) {
          keys.add(of(name.substring(from, end)));
        }
        from = i + 1;
      }
    }
    return keys;
  }

  private static void append(StringBuilder key, char c) {
    if (c < 0x80) {
      key.append(c);
    } else if (isApostrophe(c)) {
      key.append('\'');
    } else if (c == '\u2010' || c == '\u2011' || c == '\u2013') {
      key.append('-');
    } else {
      switch (c) {
        case 'œ' -> key.append("oe");
        case 'æ' -> key.append("ae");
        case 'ø' -> key.append('o');
        case 'ł' -> key.append('l');
        case 'ı' -> key.append('i');
        case 'đ' -> key.append('d');
        case 'ß' -> key.append("ss");
        default -> appendBase(key, c);
      }
    }
  }

  private static void appendBase(StringBuilder key, char c) {
    if (c < LATIN.length) {
      key.append(LATIN[c]);
    } else {
      key.append(base(c));
    }
  }

  /** The letter without its diacritics. */
  private static String base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder base = new StringBuilder(1);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        base.append(parts.charAt(i));
      }
    }
    return base.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u02bb' || c == '\u2018';
  }
}
