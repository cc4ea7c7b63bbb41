package org.depeche.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.Part;
import org.depeche.text.Span;

/** Tells the parts of an article by the form of its lines. */
final class Layout {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r]*\\S[^\\n\\r]*");
  private static final Pattern RELATED =
      Pattern.compile(
          "\\s*(>>|»\\s*Lire|→|(à )?lire (aussi|également)\\b|voir aussi\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\s*(©|\\(c\\)|(photos?|crédits?|image|source|illustration)\\s*:).{0,80}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BYLINE =
      Pattern.compile("\\s*Par (\\p{Lu}[\\p{L}’'-]+ ){1,3}(\\p{Lu}[\\p{L}’'-]+)?.{0,30}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}\\p{L}’' -]{1,40}(, [^—–.-]{3,30})?( \\([A-Z][\\p{L}/ ]{1,20}\\))?"
              + " [-–—] ");

  private Layout() {}

  /**
   * The parts, in order.
   *
   * @param bodyFrom where the text begins behind a title of its own; 0 if it has none
   */
  static List<Part> of(String text, int bodyFrom) {
    List<Part> parts = new ArrayList<>();
    if (bodyFrom > 1) {
      parts.add(new Part(Part.Kind.TITLE, new Span(0, bodyFrom - 1)));
    }
    Matcher lines = LINE.matcher(text);
    boolean bodyBegun = false;
    for (int at = bodyFrom; lines.find(at); at = lines.end()) {
      Span line = new Span(lines.start(), lines.end());
      Part.Kind kind = kindOf(line.of(text), bodyBegun);
      Matcher dateline = DATELINE.matcher(line.of(text));
      if (kind == Part.Kind.BODY && !bodyBegun && dateline.lookingAt() && upper(dateline.group())) {
        int split = line.begin() + dateline.end();
        parts.add(new Part(Part.Kind.DATELINE, new Span(line.begin(), split)));
        line = new Span(split, line.end());
      }
      bodyBegun |= kind == Part.Kind.BODY;
      add(parts, new Part(kind, line), text);
    }
    return parts;
  }

  /** Running text that goes on in lower case on the next line is one part. */
  private static void add(List<Part> parts, Part part, String text) {
    Part last = parts.isEmpty() ? part : parts.getLast();
    if (last.kind() == Part.Kind.BODY
        && part.kind() == Part.Kind.BODY
        && Character.isLowerCase(part.span().of(text).strip().codePointAt(0))) {
      parts.removeLast();
      parts.add(new Part(Part.Kind.BODY, Span.covering(last.span(), part.span())));
    } else {
      parts.add(part);
    }
  }

  private static Part.Kind kindOf(String line, boolean bodyBegun) {
    if (RELATED.matcher(line).matches()) {
      return Part.Kind.RELATED;
    }
    if (CREDIT.matcher(line).matches()) {
      return Part.Kind.CREDIT;
    }
    if (line.stripTrailing().endsWith("|")) {
      return Part.Kind.CAPTION;
    }
    if (!bodyBegun && BYLINE.matcher(line).matches() && !line.contains(". ")) {
      return Part.Kind.BYLINE;
    }
    return Part.Kind.BODY;
  }

  /** Whether its first word is in capitals, as that of a dateline is. */
  private static boolean upper(String words) {
    String first = words.strip().split("[ ,]", 2)[0];
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.FRENCH));
  }
}
