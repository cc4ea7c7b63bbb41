package org.depeche.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param index its place among the sentences of the article, from 0
 * @param part what kind of part it stands in
 * @param span from its first to its last token, in the original text
 * @param tokens at least one, in order
 */
public record Sentence(int index, Part.Kind part, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException(
          "sentence " + index + " has no tokens: expected at least one");
    }
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code index}, from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * The span from token {@code first} to the one before {@code end}.
   *
   * @throws IllegalArgumentException if the range is empty
   */
  public Span span(int first, int end) {
    if (first >= end) {
      throw new IllegalArgumentException("empty token range [" + first + ", " + end + ")");
    }
    return new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
  }
}
