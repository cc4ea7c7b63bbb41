package org.depeche.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depeche.text.Morphology;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Morphology.Person;
import org.depeche.text.Morphology.Tense;

/**
 * The Morfologik dictionary of French: for a form, its possible lemmas with category and
 * inflection. Not thread-safe.
 *
 * <p>Source: LanguageTool's {@code french-pos-dict}.
 */
final class Dictionary {
  private static final String ROOT = "/org/languagetool/resource/fr/french";

  private final DictionaryLookup lookup;
  private final Map<String, List<Entry>> known = new HashMap<>();

  Dictionary() {
    this.lookup = new DictionaryLookup(Shipped.DICTIONARY);
  }

  private static final class Shipped {
    static final morfologik.stemming.Dictionary DICTIONARY = read();

    private static morfologik.stemming.Dictionary read() {
      try (InputStream fsa = resource(".dict");
          InputStream info = resource(".info")) {
        return morfologik.stemming.Dictionary.read(fsa, info);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream resource(String ending) {
      InputStream in = Dictionary.class.getResourceAsStream(ROOT + ending);
      if (in == null) {
        throw new IllegalStateException(
            ROOT + ending + " is not on the class path; expected french-pos-dict");
      }
      return in;
    }
  }

  /**
   * One reading of a form.
   *
   * @param category the tag's first letter: {@code V} verb, {@code N} noun, {@code J} adjective,
   *     {@code Z} proper noun, …
   */
  record Entry(String lemma, String category, Morphology morphology) {}

  /** The readings of a lower-case form; none if it is unknown. */
  List<Entry> entries(String lower) {
    return known.computeIfAbsent(lower, this::read);
  }

  private List<Entry> read(String lower) {
    List<Entry> found = look(lower);
    if (found.isEmpty() && lower.contains("oe")) {
      found = look(lower.replace("oe", "œ"));
    }
    if (found.isEmpty() && lower.contains("œ")) {
      found = look(lower.replace("œ", "oe"));
    }
    return List.copyOf(found);
  }

  private List<Entry> look(String form) {
    List<Entry> found = new ArrayList<>();
    for (WordData data : lookup.lookup(form)) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      if (stem != null && tag != null) {
        String[] features = tag.subSequence(0, tag.length() - 1).toString().split(" ");
        found.add(
            new Entry(
                stem.toString().toLowerCase(Locale.FRENCH), features[0], morphology(features)));
      }
    }
    return found;
  }

  /** Reads a tag's features; its last letter, a frequency class, is already gone. */
  private static Morphology morphology(String[] features) {
    Gender gender = Gender.ANY;
    Number number = Number.ANY;
    Person person = Person.NONE;
    Mood mood = Mood.NONE;
    Tense tense = Tense.NONE;
    for (int i = 1; i < features.length; i++) {
      switch (features[i]) {
        case "m" -> gender = Gender.MASCULINE;
        case "f" -> gender = Gender.FEMININE;
        case "s" -> number = Number.SINGULAR;
        case "p" -> number = Number.PLURAL;
        case "1" -> person = Person.FIRST;
        case "2" -> person = Person.SECOND;
        case "3" -> person = Person.THIRD;
        case "ind" -> mood = Mood.INDICATIVE;
        case "sub" -> mood = Mood.SUBJUNCTIVE;
        case "con" -> mood = Mood.CONDITIONAL;
        case "imp" -> mood = Mood.IMPERATIVE;
        case "inf" -> mood = Mood.INFINITIVE;
        case "ppa" -> mood = Mood.PAST_PARTICIPLE;
        case "ppr" -> mood = Mood.PRESENT_PARTICIPLE;
        case "pres" -> tense = Tense.PRESENT;
        case "impa" -> tense = Tense.IMPERFECT;
        case "psim" -> tense = Tense.PAST;
        case "futu" -> tense = Tense.FUTURE;
        default -> {}
      }
    }
    return new Morphology(gender, number, person, mood, tense);
  }
}
