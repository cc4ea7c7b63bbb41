package org.depeche.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that clauses and events are read with. Immutable; safe for many threads. */
public final class Lexicon {
  private final FrameTable frames;
  private final Map<String, Operator> operators = new HashMap<>();
  private final Map<String, SupportVerb> support = new HashMap<>();
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> attributing = new HashSet<>();
  private final Prepositions prepositions;
  private final Appraisals appraisals;

  private Lexicon() {
    this.frames = new FrameTable(Table.bundled("/data/lexicon/frames.tsv"));
    for (Table.Row row : Table.bundled("/data/lexicon/operators.tsv").rows()) {
      operators.put(key(row.require("lemma")), Operator.of(row));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/support.tsv").rows()) {
      support.put(key(row.require("verb")), SupportVerb.of(row));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/reporting.tsv").rows()) {
      if (row.require("pos").equals("verb")) {
        reporting.add(row.require("lemma"));
      } else {
        attributing.add(row.require("lemma"));
      }
    }
    this.prepositions = new Prepositions(Table.bundled("/data/lexicon/prepositions.tsv"));
    this.appraisals = new Appraisals(Table.bundled("/data/lexicon/appraisals.tsv"));
  }

  /** A verb with fixed words, as it is looked up: without articles and the « de » before a noun. */
  private static String key(String expression) {
    return expression.replaceAll(" (le|la|l'|les|un|une|du|de|d')(?= )", "");
  }

  /** The tables shipped with the program. */
  public static Lexicon bundled() {
    return Shipped.LEXICON;
  }

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon();
  }

  /**
   * What a verb does to the infinitive or clause below it.
   *
   * @param takes the infinitive's slot, or {@link Slot#QUE}
   * @param will whether its subject says what he wants: denied, it is a refusal
   */
  public record Operator(Slot takes, Frame.Embedding effect, boolean will) {
    static Operator of(Table.Row row) {
      String code = row.require("effect");
      Frame.Embedding effect =
          switch (code) {
            case "future", "intend" -> Frame.Embedding.FUTURE;
            case "assert" -> Frame.Embedding.ASSERT;
            case "negate" -> Frame.Embedding.NEGATE;
            case "hypothetical", "wish" -> Frame.Embedding.HYPOTHETICAL;
            case "drop" -> Frame.Embedding.DROP;
            default ->
                throw row.bad(
                    "effect", "future, intend, assert, negate, hypothetical, wish or drop");
          };
      return new Operator(slot(row), effect, code.equals("intend") || code.equals("wish"));
    }

    private static Slot slot(Table.Row row) {
      String code = row.require("takes");
      return code.endsWith("-INF")
          ? Slot.of(code.substring(0, code.length() - "-INF".length())).infinitive()
          : Slot.of(code);
    }
  }

  /**
   * A verb that carries a nominal predicate.
   *
   * @param slot where the noun stands beside it in the active voice
   */
  public record SupportVerb(Direction direction, Slot slot) {
    static SupportVerb of(Table.Row row) {
      Direction direction =
          switch (row.require("direction")) {
            case "active" -> Direction.ACTIVE;
            case "passive" -> Direction.PASSIVE;
            case "neutral" -> Direction.NEUTRAL;
            case "void" -> Direction.VOID;
            default -> throw row.bad("direction", "active, passive, neutral or void");
          };
      try {
        return new SupportVerb(direction, Slot.of(row.require("nouns-slot")));
      } catch (IllegalArgumentException e) {
        throw row.bad("nouns-slot", "a slot of the frame table");
      }
    }
  }

  /** Whose part in a nominal predicate the subject of a support verb has. */
  public enum Direction {
    ACTIVE,
    PASSIVE,
    NEUTRAL,
    /** The verb says that what the noun names does not take place (« annuler une visite »). */
    VOID
  }

  /** The predicates. */
  public FrameTable frames() {
    return frames;
  }

  /**
   * What a verb does to an infinitive after it.
   *
   * @param names what the verb may be called, most telling first: « avoir intention », « avoir »
   */
  public Optional<Operator> operator(List<String> names) {
    return first(operators, names);
  }

  /**
   * How a verb supports a nominal predicate.
   *
   * @param names what the verb may be called, most telling first: « avoir lieu », « avoir »
   */
  public Optional<SupportVerb> support(List<String> names) {
    return first(support, names);
  }

  private static <T> Optional<T> first(Map<String, T> table, List<String> names) {
    for (String name : names) {
      T found = table.get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether the words before a noun phrase say whose words are told (« à en croire »). */
  public boolean attributes(String words) {
    return attributing.contains(words);
  }

  /** Whether the verb reports speech. */
  public boolean reports(String lemma) {
    return reporting.contains(lemma);
  }

  /** Whether the noun belongs to a class of {@code classes.tsv}. */
  public boolean isA(String noun, String nounClass) {
    return NounClasses.bundled().isA(noun, nounClass);
  }

  /** Words that blame or praise. */
  public Appraisals appraisals() {
    return appraisals;
  }

  /** Simple and complex prepositions. */
  public Prepositions prepositions() {
    return prepositions;
  }
}
