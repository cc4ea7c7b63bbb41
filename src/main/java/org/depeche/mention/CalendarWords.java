package org.depeche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.Table;
import org.depeche.text.Sentence;

/** The words of calendar.tsv by class; a word of several classes has a value in each. */
final class CalendarWords {
  /** What a word of dates is for. */
  enum Use {
    WEEKDAY,
    ABBREVIATION,
    MONTH,
    DAYPART,
    UNIT,
    NUMBER,
    SEASON,
    DEICTIC,
    NEXT,
    LAST,
    REFERENCE,
    SET
  }

  private static final int LONGEST_PHRASE = 4;
  private final Map<Use, Map<String, String>> values = new HashMap<>();

  CalendarWords(Table table) {
    List<String> names = java.util.Arrays.stream(Use.values()).map(CalendarWords::code).toList();
    for (Table.Row row : table.rows()) {
      int use = names.indexOf(row.require("class"));
      if (use < 0) {
        throw row.bad("class", "one of " + names);
      }
      values
          .computeIfAbsent(Use.values()[use], u -> new HashMap<>())
          .put(row.require("word"), row.require("value"));
    }
  }

  private static String code(Use use) {
    return use.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The value of the token at {@code at} in a class; none past the end of the sentence. */
  Optional<String> value(Use use, Sentence sentence, int at) {
    return at < sentence.size() ? value(use, sentence.token(at).lower()) : Optional.empty();
  }

  /** The value of a lower-case word in a class. */
  Optional<String> value(Use use, String word) {
    return Optional.ofNullable(values.getOrDefault(use, Map.of()).get(word));
  }

  /** Whether the token at {@code at} is of the class. */
  boolean is(Use use, Sentence sentence, int at) {
    return value(use, sentence, at).isPresent();
  }

  /** A number in digits or words; -1 for an untold one (« quelques »). */
  Optional<Integer> number(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String form = sentence.token(at).lower();
    if (digits(form) && form.length() <= 4) {
      return Optional.of(Integer.parseInt(form));
    }
    return value(Use.NUMBER, sentence, at).map(v -> v.equals("X") ? -1 : Integer.parseInt(v));
  }

  /** Whether a word is made of ASCII digits only. */
  static boolean digits(String form) {
    return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The end of the longest phrase of a class that begins at {@code at}; {@code at} if none. */
  int phraseEnd(Use use, Sentence sentence, int at) {
    StringBuilder words = new StringBuilder();
    int end = at;
    for (int i = at; i < Math.min(sentence.size(), at + LONGEST_PHRASE); i++) {
      boolean glued = words.length() == 0 || words.charAt(words.length() - 1) == '\'';
      words.append(glued ? "" : " ").append(sentence.token(i).lower());
      if (value(use, words.toString()).isPresent()) {
        end = i + 1;
      }
    }
    return end;
  }

  /** The words from {@code first} to before {@code end} as the table writes a phrase. */
  static String phrase(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = words.length() == 0 || words.charAt(words.length() - 1) == '\'';
      words.append(glued ? "" : " ").append(sentence.token(i).lower());
    }
    return words.toString();
  }
}
