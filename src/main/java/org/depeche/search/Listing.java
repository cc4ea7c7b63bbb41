package org.depeche.search;

/**
 * What part of the found is shown, in which order.
 *
 * @param page from 1
 * @param size of a page
 */
public record Listing(Kind kind, Order order, int page, int size) {
  /** The last hit that can be shown; deeper pages are no way to read. */
  public static final int DEEPEST = 10_000;

  /** What is listed. */
  public enum Kind {
    STATEMENTS,
    ARTICLES
  }

  /** What comes first. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public Listing {
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException(
          "page " + page + " of " + size + ": expected both to be at least 1");
    }
  }

  /** Of so many hits, those that end the page; they begin at {@link #begin()}. */
  int end() {
    return (int) Math.min((long) page * size, DEEPEST);
  }

  int begin() {
    return (int) Math.min((long) (page - 1) * size, DEEPEST);
  }

  /** The last page of so many hits, at least 1. */
  public int lastPage(long hits) {
    return (int) Math.max(1, (Math.min(hits, DEEPEST) + size - 1) / size);
  }
}
