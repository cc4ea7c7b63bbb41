package org.depeche.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which the names of one article are compared with each other. */
final class NameForm {
  private static final int LONG = 6;
  private static final int VERY_LONG = 9;
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");

  private NameForm() {}

  /** Lower case, no accents, words separated by one space (hyphens and apostrophes separate). */
  static String key(String name) {
    String parts = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == 'œ') {
        key.append("oe");
      } else if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && key.length() > 0
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** The number of words of a key. */
  static int words(String key) {
    return key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
  }

  /** The key's proper endings that begin at a word (« el assad », « assad »), longest first. */
  static List<String> endings(String key) {
    List<String> endings = new ArrayList<>();
    for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      endings.add(key.substring(at + 1));
    }
    return endings;
  }

  /** Whether two keys are one long name in two spellings: one letter apart, or two of nine. */
  static boolean variants(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    if (shorter < LONG || first.charAt(0) != second.charAt(0) || otherOfLine(first, second)) {
      return false;
    }
    return distance(first, second) <= (shorter < VERY_LONG ? 1 : 2);
  }

  /** « Mohammed V » and « Mohammed VI ». */
  private static boolean otherOfLine(String first, String second) {
    String one = first.substring(first.lastIndexOf(' ') + 1);
    String other = second.substring(second.lastIndexOf(' ') + 1);
    return !one.equals(other) && ROMAN.matcher(one).matches() && ROMAN.matcher(other).matches();
  }

  private static int distance(String first, String second) {
    if (Math.abs(first.length() - second.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }
}
