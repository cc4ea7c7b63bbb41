package org.depeche.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.Part;
import org.depeche.text.Span;

/**
 * Types the lines of an article by their layout: title, related headlines, captions, credits,
 * datelines, bylines, body.
 */
final class PartFinder {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern CREDIT =
      Pattern.compile(
          "^\\s*(?:\\()?(?:photos?|crédits?(?:"
              + " photos?)?|images?|vidéo|source|copyright)\\s*[:©/-].*|^\\s*(?:©|\\(c\\)).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CAPTION =
      Pattern.compile(
          ".*\\((?:à )?(?:la )?(?:gauche|droite|centre|au centre|g\\.|d\\.|archives?|photo"
              + " [^)]*)\\).*|.*\\|\\s*$",
          Pattern.UNICODE_CASE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:Par|De notre (?:envoyé|correspondant)[^,]*,?) \\p{Lu}[\\p{L}'’.-]+(?:"
              + " [\\p{L}'’.-]+){1,5}$");
  private static final String MONTHS =
      "(?:janv(?:ier|\\.)?|févr?(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|déc(?:embre|\\.)?)";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}' -]{1,40}(?:, \\p{Lu}[\\p{L}' -]{1,30})?,? )?(?:\\(?(?:le"
              + " )?\\d{1,2}(?:er)? "
              + MONTHS
              + "(?: \\d{4})?\\)?,?(?: \\d{1,2}h\\d{0,2})?[ .]*)?(?:\\([A-Z][\\p{L} /-]{1,30}\\)"
              + " ?)?\\.? ?[–—-]+ ",
          Pattern.UNICODE_CASE);

  private PartFinder() {}

  /** The parts of an article in order, and its title where it has one. */
  record Layout(List<Part> parts, Optional<String> title) {}

  static Layout layout(String text, Optional<String> title) {
    List<Part> parts = new ArrayList<>();
    Optional<String> found = title;
    boolean first = true;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      Optional<Span> trimmed = trim(text, line, end);
      if (trimmed.isPresent()) {
        String words = trimmed.get().of(text);
        boolean isTitle =
            first
                && !words.startsWith(">>")
                && (title.isPresent() ? words.equals(title.get()) : titles(words, text, end));
        if (isTitle) {
          parts.add(new Part(Part.Kind.TITLE, trimmed.get()));
          found = Optional.of(words);
        } else {
          addLine(trimmed.get(), words, parts);
        }
        first = false;
      }
      line = end + 1;
    }
    return new Layout(parts, found);
  }

  private static void addLine(Span span, String words, List<Part> parts) {
    Part.Kind kind = kind(words);
    if (kind != Part.Kind.BODY) {
      parts.add(new Part(kind, span));
      return;
    }
    Matcher dateline = DATELINE.matcher(words.substring(0, Math.min(120, words.length())));
    if (dateline.lookingAt() && dateline.end() > 3 && dateline.end() < words.length()) {
      int cut = span.begin() + dateline.end();
      parts.add(new Part(Part.Kind.DATELINE, new Span(span.begin(), cut)));
      parts.add(new Part(Part.Kind.BODY, new Span(cut, span.end())));
    } else {
      parts.add(new Part(Part.Kind.BODY, span));
    }
  }

  private static Part.Kind kind(String words) {
    if (words.startsWith(">>") || words.toLowerCase(Locale.FRENCH).startsWith("lire aussi")) {
      return Part.Kind.RELATED;
    }
    if (words.length() < 200 && CREDIT.matcher(words).matches()) {
      return Part.Kind.CREDIT;
    }
    if (words.length() < 80 && BYLINE.matcher(words).matches()) {
      return Part.Kind.BYLINE;
    }
    return words.length() < 400 && CAPTION.matcher(words).matches()
        ? Part.Kind.CAPTION
        : Part.Kind.BODY;
  }

  /** A short first line without a full stop, with a longer text behind it. */
  private static boolean titles(String words, String text, int end) {
    char last = words.charAt(words.length() - 1);
    return words.length() <= LONGEST_TITLE
        && text.length() - end > words.length()
        && ".:;,!|»\"".indexOf(last) < 0
        && kind(words) == Part.Kind.BODY
        && !DATELINE.matcher(words).lookingAt();
  }

  private static Optional<Span> trim(String text, int from, int end) {
    int begin = from;
    int last = end;
    while (begin < last && blank(text.charAt(begin))) {
      begin++;
    }
    while (last > begin && blank(text.charAt(last - 1))) {
      last--;
    }
    return begin < last ? Optional.of(new Span(begin, last)) : Optional.empty();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
