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
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Prepositions prepositions;

  private Lexicon() {
    this.frames = new FrameTable(Table.bundled("/data/lexicon/frames.tsv"));
    for (Table.Row row : Table.bundled("/data/lexicon/operators.tsv").rows()) {
      operators.put(row.require("lemma"), Operator.of(row));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/support.tsv").rows()) {
      support.put(row.require("verb"), SupportVerb.of(row));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/reporting.tsv").rows()) {
      if (row.require("pos").equals("verb")) {
        reporting.add(row.require("lemma"));
      }
    }
    for (Table.Row row : Table.bundled("/data/lexicon/classes.tsv").rows()) {
      classes.put(row.require("class"), new HashSet<>(row.list("nouns")));
    }
    this.prepositions = new Prepositions(Table.bundled("/data/lexicon/prepositions.tsv"));
  }

  /** The tables shipped with the program. */
  public static Lexicon bundled() {
    return Shipped.LEXICON;
  }

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon();
  }

  /** What a verb before an infinitive does to it. */
  public record Operator(Frame.Embedding effect) {
    static Operator of(Table.Row row) {
      return switch (row.require("effect")) {
        case "future" -> new Operator(Frame.Embedding.FUTURE);
        case "assert" -> new Operator(Frame.Embedding.ASSERT);
        case "negate" -> new Operator(Frame.Embedding.NEGATE);
        case "hypothetical" -> new Operator(Frame.Embedding.HYPOTHETICAL);
        default -> throw row.bad("effect", "future, assert, negate or hypothetical");
      };
    }
  }

  /** Whose part in a nominal predicate the subject of a support verb has. */
  public enum SupportVerb {
    ACTIVE,
    PASSIVE,
    NEUTRAL;

    static SupportVerb of(Table.Row row) {
      return switch (row.require("direction")) {
        case "active" -> ACTIVE;
        case "passive" -> PASSIVE;
        case "neutral" -> NEUTRAL;
        default -> throw row.bad("direction", "active, passive or neutral");
      };
    }
  }

  /** The predicates. */
  public FrameTable frames() {
    return frames;
  }

  /** What this verb does to an infinitive after it. */
  public Optional<Operator> operator(String lemma) {
    return Optional.ofNullable(operators.get(lemma));
  }

  /** How this verb supports a nominal predicate that is its object. */
  public Optional<SupportVerb> support(String lemma) {
    return Optional.ofNullable(support.get(lemma));
  }

  /** Whether the verb reports speech. */
  public boolean reports(String lemma) {
    return reporting.contains(lemma);
  }

  /** Whether the noun belongs to a class of {@code classes.tsv}. */
  public boolean isA(String noun, String nounClass) {
    return classes.getOrDefault(nounClass, Set.of()).contains(noun);
  }

  /** The classes known. */
  public Set<String> classNames() {
    return Set.copyOf(classes.keySet());
  }

  /** Simple and complex prepositions. */
  public Prepositions prepositions() {
    return prepositions;
  }

  /** All operators' lemmas, for tests. */
  public List<String> operatorLemmas() {
    return operators.keySet().stream().sorted().toList();
  }
}
