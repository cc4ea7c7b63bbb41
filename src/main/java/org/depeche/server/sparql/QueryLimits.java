package org.depeche.server.sparql;

import java.time.Duration;

/**
 * How much a query may take and give.
 *
 * @param text bytes of its text
 * @param firstRow until there is an answer, or none is left to look for
 * @param whole until the answer is complete
 * @param rows rows or triples of an answer; what is beyond is left out, and said so
 * @param bytes of an answer as it is sent; likewise
 * @param atOnce queries that run at the same time
 * @param waiting how long one more waits for its turn
 */
public record QueryLimits(
    int text,
    Duration firstRow,
    Duration whole,
    int rows,
    int bytes,
    int atOnce,
    Duration waiting) {

  /** What a server keeps to unless its user says otherwise: two queries a processor. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(
          256 * 1024,
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          100_000,
          32 * 1024 * 1024,
          2 * Runtime.getRuntime().availableProcessors(),
          Duration.ofSeconds(5));

  public QueryLimits {
    if (text < 1 || rows < 1 || bytes < 1 || atOnce < 1) {
      throw new IllegalArgumentException(
          "limits of a query: expected 1 or more, not %d, %d, %d, %d"
              .formatted(text, rows, bytes, atOnce));
    }
    if (firstRow.isNegative() || firstRow.isZero() || whole.compareTo(firstRow) < 0) {
      throw new IllegalArgumentException(
          "time of a query: expected more for all of it (" + whole + ") than " + firstRow);
    }
  }

  /**
   * What is said of an answer that ends after so many rows or triples though there are more.
   *
   * @param what they are called
   */
  String omission(long given, String what) {
    String limit = given == rows ? rows + " " + what : bytes + " bytes of answer";
    return "only the first " + given + " " + what + ", for the limit is " + limit;
  }

  /** The same with other times. */
  public QueryLimits within(Duration first, Duration all) {
    return new QueryLimits(text, first, all, rows, bytes, atOnce, waiting);
  }

  /** The same with other sizes of answers. */
  public QueryLimits giving(int mostRows, int mostBytes) {
    return new QueryLimits(text, firstRow, whole, mostRows, mostBytes, atOnce, waiting);
  }

  /** The same with this many queries at once, each further one waiting so long. */
  public QueryLimits running(int queries, Duration patience) {
    return new QueryLimits(text, firstRow, whole, rows, bytes, queries, patience);
  }
}
