package org.depeche.link;

import java.time.Duration;

/**
 * How a service is asked without being a burden.
 *
 * @param interval between the beginnings of two requests, at least
 * @param attempts how often a request is made until it is given up, at least 1
 * @param firstWait before the second attempt; each further wait is twice as long
 * @param longestWait that a service may ask for ({@code Retry-After})
 * @param timeout for one attempt, the whole answer included
 */
public record Pace(
    Duration interval, int attempts, Duration firstWait, Duration longestWait, Duration timeout) {

  /** Four requests a second at most, four attempts, half a minute each. */
  public static final Pace USUAL =
      new Pace(
          Duration.ofMillis(250),
          4,
          Duration.ofMillis(500),
          Duration.ofMinutes(2),
          Duration.ofSeconds(30));

  public Pace {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts " + attempts + ": expected 1 or more");
    }
  }

  /** The wait after this many attempts. */
  Duration waitAfter(int attempt) {
    return firstWait.multipliedBy(1L << Math.min(attempt - 1, 16));
  }
}
