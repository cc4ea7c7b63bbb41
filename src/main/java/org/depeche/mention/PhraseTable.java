package org.depeche.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.IntPredicate;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Phrases of one or more words, looked up in running text by form, lemma or plural. Words that may
 * stand between the first and the second word of a phrase can be passed over (« ministre russe de
 * la Défense »).
 *
 * @param <R> what a phrase stands for
 */
final class PhraseTable<R> {

  /**
   * A phrase found.
   *
   * @param end one past its last token
   * @param passed tokens inside it that do not belong to the phrase
   */
  record Match<R>(R row, int end, List<Integer> passed) {}

  private static final class Node<R> {
    private final Map<String, Node<R>> next = new HashMap<>();
    private Optional<R> row = Optional.empty();
  }

  private final Node<R> root = new Node<>();

  /** Adds a phrase; the first row of a phrase stays. */
  void add(String phrase, R row) {
    Node<R> node = root;
    String spaced = phrase.toLowerCase(Locale.FRENCH).replace("'", "' ");
    for (StringTokenizer words = new StringTokenizer(spaced); words.hasMoreTokens(); ) {
      String word = words.nextToken();
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.row.isEmpty()) {
      node.row = Optional.of(row);
    }
  }

  /** The longest phrase that begins at a token. */
  Optional<Match<R>> longest(Sentence sentence, int at, IntPredicate passable) {
    return longest(sentence, at, sentence.size(), passable);
  }

  /** As above, of the phrases that end at or before token {@code limit}. */
  Optional<Match<R>> longest(Sentence sentence, int at, int limit, IntPredicate passable) {
    Optional<Match<R>> best = Optional.empty();
    for (String key : keys(sentence.token(at))) {
      Node<R> node = root.next.get(key);
      if (node != null) {
        best = longer(best, rest(sentence, limit, node, at + 1, List.of()));
        int next = at + 1;
        List<Integer> passed = new ArrayList<>();
        while (next < sentence.size() && passable.test(next)) {
          passed.add(next++);
        }
        if (!passed.isEmpty()) {
          best = longer(best, inside(sentence, limit, node, next, passed));
        }
      }
    }
    return best;
  }

  private static <R> Optional<Match<R>> inside(
      Sentence sentence, int limit, Node<R> node, int at, List<Integer> passed) {
    return rest(sentence, limit, node, at, passed).filter(m -> m.end() > at);
  }

  private static <R> Optional<Match<R>> rest(
      Sentence sentence, int limit, Node<R> node, int at, List<Integer> passed) {
    Optional<Match<R>> best = node.row.map(row -> new Match<>(row, at, passed));
    if (at >= limit || node.next.isEmpty()) {
      return best;
    }
    for (String key : keys(sentence.token(at))) {
      Node<R> next = node.next.get(key);
      if (next != null) {
        best = longer(best, rest(sentence, limit, next, at + 1, passed));
      }
    }
    return best;
  }

  private static <R> Optional<Match<R>> longer(Optional<Match<R>> one, Optional<Match<R>> other) {
    boolean second = other.isPresent() && (one.isEmpty() || other.get().end() > one.get().end());
    return second ? other : one;
  }

  private static Set<String> keys(Token token) {
    Set<String> keys = new LinkedHashSet<>();
    String lower = token.lower();
    keys.add(lower);
    keys.add(token.lemma().toLowerCase(Locale.FRENCH));
    if (lower.startsWith("ex-")) {
      keys.add(lower.substring(3));
    }
    if (lower.length() > 3 && (lower.endsWith("s") || lower.endsWith("x"))) {
      keys.add(lower.substring(0, lower.length() - 1));
    }
    return keys;
  }
}
