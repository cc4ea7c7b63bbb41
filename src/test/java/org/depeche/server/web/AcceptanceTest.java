package org.depeche.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
  private static final List<Representation> ALL = List.of(Representation.values());

  private static Optional<Representation> best(String... headers) {
    return Acceptance.parse(List.of(headers)).best(ALL);
  }

  @Test
  void noHeaderAllowsEverything() {
    assertEquals(Optional.of(Representation.HTML), best());
  }

  @Test
  void severalHeadersAreOne() {
    assertEquals(
        Optional.of(Representation.N_TRIPLES),
        best("text/turtle;q=0.5", "application/n-triples;q=0.6"));
  }

  @Test
  void theMostSpecificRangeDecides() {
    Acceptance accepted = Acceptance.parse(List.of("text/*;q=0.2, text/turtle;q=0.9, */*;q=0.5"));
    assertEquals(900, accepted.quality("text/turtle"));
    assertEquals(200, accepted.quality("text/html"));
    assertEquals(500, accepted.quality("application/ld+json"));
  }

  @Test
  void zeroForbids() {
    assertEquals(Optional.empty(), best("text/turtle;q=0"));
    assertEquals(
        Optional.of(Representation.TURTLE),
        best("text/html;q=0, */*;q=0.1, application/xhtml+xml;q=0"));
  }

  @Test
  void caseAndOtherParametersDoNotMatter() {
    assertEquals(
        Optional.of(Representation.JSON_LD), best("APPLICATION/LD+JSON;profile=\"x\"; Q=0.3"));
  }

  @Test
  void nonsenseAsksForNothing() {
    assertEquals(Optional.empty(), best("turtle please"));
    assertEquals(Optional.of(Representation.TURTLE), best(",,;q=1, text/turtle;q=7"));
  }
}
