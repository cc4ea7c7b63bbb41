package org.depeche.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
  private static final List<String> OFFERS =
      List.of("text/html", "text/turtle", "application/ld+json", "application/n-triples");

  private static Optional<String> best(String... lines) {
    return Accept.of(List.of(lines)).best(OFFERS);
  }

  @Test
  void noHeaderAndAnEmptyOneAllowEverything() {
    assertEquals(Optional.of("text/html"), best());
    assertEquals(Optional.of("text/html"), best(" "));
  }

  @Test
  void severalHeadersAreOne() {
    assertEquals(
        Optional.of("application/n-triples"),
        best("text/turtle;q=0.5", "application/n-triples;q=0.6"));
  }

  @ParameterizedTest
  @CsvSource({"text/turtle, 900", "text/html, 200", "application/ld+json, 500"})
  void theMostSpecificRangeDecides(String media, int weight) {
    Accept accept = Accept.of(List.of("text/*;q=0.2, text/turtle;q=0.9, */*;q=0.5"));
    assertEquals(weight, accept.weight(media));
  }

  @Test
  void zeroForbids() {
    assertEquals(Optional.empty(), best("text/turtle;q=0"));
    assertEquals(Optional.of("text/turtle"), best("text/html;q=0, */*;q=0.1"));
  }

  @Test
  void caseSpaceAndOtherParametersDoNotMatter() {
    assertEquals(
        Optional.of("application/ld+json"), best("APPLICATION/LD+JSON;profile=\"x\"; Q = 0.3"));
  }

  @Test
  void whatIsNoRangeAsksForNothing() {
    assertEquals(Optional.empty(), best("turtle please"));
    assertEquals(Optional.of("text/turtle"), best(",,;q=1, text/turtle"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1.001", "-0", "0.5000", ".5", "high", "", "0,5"})
  void aRangeWithAWeightThatIsNoneIsPassedOver(String weight) {
    assertEquals(Optional.empty(), best("text/html;q=" + weight.replace(",", ".0000")));
    assertEquals(
        Optional.of("text/turtle"),
        best("text/html;q=" + weight.replace(",", ".0000") + ", text/turtle;q=0.1"));
  }

  @Test
  void anyIsSaidWithOneStarToo() {
    assertEquals(Optional.of("text/html"), best("*"));
  }
}
