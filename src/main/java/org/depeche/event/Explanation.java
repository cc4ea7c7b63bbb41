package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.clause.ParsedSentence;
import org.depeche.mention.Mentions;

/**
 * An extraction and what led to it, heard while it was made: for people who write rows and want to
 * know what a sentence was taken for.
 *
 * @param sentences the sentences with their phrases and clauses, in the order of the text
 * @param attempts every predicate that rows were looked up for, by sentence, then token
 * @param standings what each clause's place in its sentence makes of it, by sentence, then clause
 */
public record Explanation(
    Extraction extraction,
    Mentions mentions,
    List<ParsedSentence> sentences,
    List<Attempt> attempts,
    List<Standing> standings) {

  public Explanation {
    sentences = List.copyOf(sentences);
    attempts = List.copyOf(attempts);
    standings = List.copyOf(standings);
  }

  /**
   * What a clause's own form and what it depends on make of it.
   *
   * @param sentence index of its sentence
   * @param clause its index there
   * @param status of an event that it would state; empty if it states none
   * @param silence why it states none
   */
  public record Standing(
      int sentence, int clause, Optional<Status> status, Optional<Verdict> silence) {}

  /** What was tried in one sentence, by its index. */
  public List<Attempt> attempts(int sentence) {
    return attempts.stream().filter(a -> a.sentence() == sentence).toList();
  }

  /** What a clause's place makes of it; empty in a part of the article that states no events. */
  public Optional<Standing> standing(int sentence, int clause) {
    return standings.stream()
        .filter(s -> s.sentence() == sentence && s.clause() == clause)
        .findFirst();
  }

  /** Whether a row was tried in a sentence. */
  public boolean tried(String rule, int sentence) {
    return attempts(sentence).stream()
        .flatMap(a -> a.trials().stream())
        .anyMatch(t -> t.row().id().equals(rule));
  }
}
