package org.depeche.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of the frame table: a predicate, the positions around it, and the event that it states.
 *
 * @param id the row's id, which evidence cites as its rule
 * @param lemma the predicate's first word, without « se »
 * @param reflexive whether it is said with « se »
 * @param fixed words that must follow it (« mettre <i>en garde</i> »), as lemmas
 * @param type PLOVER's type by name, or empty for a row that only keeps another sense from being an
 *     event
 * @param className class of the event below its type; empty if the type's own
 * @param mode PLOVER's mode; empty if none
 * @param stance {@code favours}, {@code opposes}, {@code calls-for}; empty if it takes no side
 * @param bare whether the noun alone states an event
 * @param nouns nouns that share the row
 */
public record Frame(
    String id,
    String lemma,
    boolean reflexive,
    List<String> fixed,
    Category category,
    List<Position> positions,
    Optional<String> type,
    String className,
    String mode,
    String stance,
    Embedding embedding,
    boolean bare,
    List<String> nouns) {

  public Frame {
    fixed = List.copyOf(fixed);
    positions = List.copyOf(positions);
    nouns = List.copyOf(nouns);
  }

  /** Part of speech of the predicate. */
  public enum Category {
    VERB,
    NOUN,
    ADJ
  }

  /** What a filler is in the event. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    TARGET,
    ABOUT,
    COACTOR,
    DEMAND,
    PLACE,
    NONE
  }

  /** What an infinitive or clause under the predicate means. */
  public enum Embedding {
    DROP,
    FUTURE,
    ASSERT,
    NEGATE,
    /** It is not done; where this is denied it may be (« n'exclut pas de suspendre »). */
    EXCLUDE,
    HYPOTHETICAL,
    REPORT
  }

  /**
   * One position of the pattern.
   *
   * @param restriction class of nouns that may fill it; empty for any
   */
  public record Position(Slot slot, boolean required, String restriction, Role role) {}

  /** The position for a slot, if the pattern has one. */
  public Optional<Position> at(Slot slot) {
    for (Position position : positions) {
      if (position.slot() == slot) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  static Frame of(Table.Row row) {
    String[] words = row.require("lemma").split(" ");
    boolean reflexive = words[0].equals("se") || words[0].equals("s'");
    int head = reflexive ? 1 : 0;
    if (head >= words.length) {
      throw row.bad("lemma", "a word after « se »");
    }
    String type = row.require("type");
    return new Frame(
        row.require("id"),
        words[head],
        reflexive,
        List.of(words).subList(head + 1, words.length),
        category(row),
        positions(row),
        type.equals("-") ? Optional.empty() : Optional.of(type),
        row.get("class"),
        row.get("mode"),
        row.get("stance"),
        embedding(row),
        row.get("bare").equals("yes"),
        row.list("nouns"));
  }

  private static Category category(Table.Row row) {
    return switch (row.require("pos")) {
      case "verb" -> Category.VERB;
      case "noun" -> Category.NOUN;
      case "adj" -> Category.ADJ;
      default -> throw row.bad("pos", "verb, noun or adj");
    };
  }

  private static Embedding embedding(Table.Row row) {
    String cell = row.get("embed");
    try {
      return cell.isEmpty() ? Embedding.DROP : Embedding.valueOf(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("embed", "drop, future, assert, negate, hypothetical or report");
    }
  }

  private static List<Position> positions(Table.Row row) {
    return row.get("pattern").isEmpty()
        ? List.of()
        : List.of(row.get("pattern").split(" +")).stream().map(p -> position(row, p)).toList();
  }

  private static Position position(Table.Row row, String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw row.bad("pattern", "SLOT=role in \"" + text + "\"");
    }
    String left = text.substring(0, equals);
    boolean required = left.contains("!");
    left = left.replace("!", "");
    int bracket = left.indexOf('[');
    String restriction = bracket < 0 ? "" : left.substring(bracket + 1, left.length() - 1);
    try {
      Slot slot = Slot.of(bracket < 0 ? left : left.substring(0, bracket));
      Role role = Role.valueOf(text.substring(equals + 1).toUpperCase(Locale.ROOT));
      return new Position(slot, required, restriction, role);
    } catch (IllegalArgumentException e) {
      throw row.bad("pattern", "a known slot and role in \"" + text + "\"");
    }
  }
}
