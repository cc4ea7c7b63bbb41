package org.depeche.text;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units in the original text of an article.
 *
 * @param begin the first unit, at least 0
 * @param end one past the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + "): expected 0 <= begin <= end");
    }
  }

  /** The smallest span that covers both. */
  public static Span covering(Span first, Span second) {
    return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span (equal spans contain each other). */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit; empty spans overlap nothing. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * The characters of this span in {@code text}.
   *
   * @throws IndexOutOfBoundsException if the span ends past the text
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin; of two that begin together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
