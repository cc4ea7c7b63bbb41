package org.depeche.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.depeche.text.Span;

/**
 * Finds sentences with OpenNLP's French model, corrected where news misleads it: abbreviations,
 * initials, quotation marks. A line end always ends a sentence. Not thread-safe.
 */
final class SentenceSplitter {
  private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";
  private static final int LONGEST_LINE = 20_000;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "mgr", "st", "ste", "art", "av", "gén",
          "col", "lt", "janv", "févr", "juil", "sept", "oct", "nov", "déc", "cf");

  /** « mer. 31 oct. », where « la mer. 31 hommes … » would be two sentences. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:lun|mar|mer|jeu|ven|sam|dim)\\.[ \\u00a0]\\d{1,2}(?:er)?[ \\u00a0]"
              + "(?:janv|févr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|déc).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final SentenceDetectorME detector = new SentenceDetectorME(Shipped.MODEL);

  private static final class Shipped {
    static final SentenceModel MODEL = read();

    private static SentenceModel read() {
      try (InputStream in = SentenceSplitter.class.getResourceAsStream(SentenceSplitter.MODEL)) {
        if (in == null) {
          throw new IllegalStateException(SentenceSplitter.MODEL + " is not on the class path");
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The sentences of {@code text} inside {@code part}, as spans of the text without white space
   * around.
   */
  List<Span> sentences(String text, Span part) {
    List<Span> found = new ArrayList<>();
    int line = part.begin();
    while (line < part.end()) {
      int end = text.indexOf('\n', line);
      end = end < 0 || end > part.end() ? part.end() : end;
      for (int from = line; from < end; from += LONGEST_LINE) {
        ofLine(text, from, Math.min(end, from + LONGEST_LINE), found);
      }
      line = end + 1;
    }
    return found;
  }

  private void ofLine(String text, int from, int end, List<Span> found) {
    String line = text.substring(from, end);
    int start = 0;
    opennlp.tools.util.Span[] spans = detector.sentPosDetect(line);
    for (int i = 0; i < spans.length; i++) {
      int cut = closing(line, spans[i].getEnd());
      boolean last = i + 1 == spans.length;
      if (last || (cut > start && ends(line, cut))) {
        add(text, from + start, from + (last ? line.length() : cut), found);
        start = cut;
      }
    }
    if (spans.length == 0) {
      add(text, from, end, found);
    }
  }

  /** A closing mark right behind the full stop belongs to the sentence. */
  private static int closing(String line, int end) {
    int at = end;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0')) {
      at++;
    }
    return at < line.length() && (line.charAt(at) == '»' || line.charAt(at) == '”') ? at + 1 : end;
  }

  private static boolean ends(String line, int cut) {
    int at = cut - 1;
    char last = line.charAt(at);
    int next = cut;
    while (next < line.length() && !Character.isLetterOrDigit(line.charAt(next))) {
      if (line.charAt(next) == ',') {
        return false;
      }
      next++;
    }
    boolean lowerNext = next < line.length() && Character.isLowerCase(line.charAt(next));
    if (last != '.') {
      return !lowerNext;
    }
    int word = at;
    while (word > 0 && Character.isLetter(line.charAt(word - 1))) {
      word--;
    }
    String before = line.substring(word, at).toLowerCase(Locale.FRENCH);
    boolean initial = before.length() == 1 && Character.isUpperCase(line.charAt(word));
    boolean day = before.length() == 3 && DAY.matcher(line).region(word, line.length()).matches();
    return !ABBREVIATIONS.contains(before) && !initial && !lowerNext && !day;
  }

  private static void add(String text, int from, int end, List<Span> found) {
    int begin = from;
    int last = end;
    while (begin < last && blank(text.charAt(begin))) {
      begin++;
    }
    while (last > begin && blank(text.charAt(last - 1))) {
      last--;
    }
    if (begin < last) {
      found.add(new Span(begin, last));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }
}
