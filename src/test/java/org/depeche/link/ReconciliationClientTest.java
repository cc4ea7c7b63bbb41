package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.knowledge.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a service that misbehaves. */
class ReconciliationClientTest {
  /** Tries again at once; how long an answer may take is no matter but where a test says so. */
  private static final Pace QUICK = waiting(Duration.ofSeconds(20));

  private final StubService stub = new StubService();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    stub.close();
  }

  private static Pace waiting(Duration most) {
    return new Pace(Duration.ZERO, 3, Duration.ofMillis(5), Duration.ofSeconds(5), most);
  }

  private ServiceSettings settings() {
    return ServiceSettings.of(stub.url()).at(QUICK);
  }

  private static ReconciliationClient client(ServiceSettings settings) {
    return new ReconciliationClient(Online.allowed(), settings);
  }

  private List<List<Candidate>> ask(Subject... subjects) {
    return client(settings()).candidates(List.of(subjects));
  }

  private static Subject person(String name, String... others) {
    return new Subject(
        "https://w3id.org/depeche/id/x", Kind.PERSON, name, List.of(others), Optional.of("SWE"));
  }

  private static String refusal(Runnable attempt) {
    return String.valueOf(assertThrows(ServiceException.class, attempt::run).getMessage());
  }

  @Test
  void candidatesHaveTheIriOfTheServiceAndAScoreFromZeroToOne() {
    stub.finding(
        "{\"id\":\"Q1\",\"name\":\"Un\",\"score\":80.5,\"description\":\"le premier\",\"type\":[]},"
            + "{\"id\":\"http://other.example/2\",\"name\":\"Deux\",\"score\":90,"
            + "\"type\":[{\"id\":\"T\",\"name\":\"chose\"},\"U\"]}");
    assertEquals(
        List.of(
            List.of(
                new Candidate(
                    "http://other.example/2",
                    "Deux",
                    "chose, U",
                    Optional.empty(),
                    Optional.empty(),
                    0.9),
                new Candidate(
                    "http://stub.example/id/Q1",
                    "Un",
                    "le premier",
                    Optional.empty(),
                    Optional.empty(),
                    0.805))),
        ask(person("Anna Lind")));
  }

  @Test
  void whereScoresHaveAScaleOfTheirOwnOnlyTheVerdictMakesOneHigh() {
    stub.finding(
        "{\"id\":\"a\",\"name\":\"A\",\"score\":400},{\"id\":\"b\",\"name\":\"B\",\"score\":200}");
    assertEquals(
        List.of(0.5, 0.25),
        ask(person("Anna Lind")).getFirst().stream().map(Candidate::score).toList());
    stub.finding("{\"id\":\"a\",\"name\":\"A\",\"score\":400,\"match\":true}");
    assertEquals(1, ask(person("Anna Lind")).getFirst().getFirst().score());
  }

  @Test
  void batchesAreAsLargeAsTheServiceTakesAndTheOrderIsKept() {
    List<List<Candidate>> found = ask(person("A"), person("B"), person("C"));
    assertEquals(3, found.size());
    assertEquals(
        List.of(
            "{\"q0\":{\"query\":\"A\",\"limit\":5},\"q1\":{\"query\":\"B\",\"limit\":5}}",
            "{\"q0\":{\"query\":\"C\",\"limit\":5}}"),
        stub.requests());
  }

  @Test
  void typesAndTheCountryAreAskedForAsTheUserMapsThem() {
    stub.finding("{\"id\":\"Q1\",\"name\":\"Un\",\"score\":80,\"type\":[{\"id\":\"Q5\"}]}");
    ServiceSettings mapped =
        settings().withTypes(Map.of(Kind.PERSON, List.of("Q5"))).withCountryProperty("P27/P298");
    Candidate candidate = client(mapped).candidates(List.of(person("Anna"))).getFirst().getFirst();
    assertEquals(Optional.of(Kind.PERSON), candidate.kind());
    assertEquals(
        List.of(
            "{\"q0\":{\"query\":\"Anna\",\"limit\":5,\"type\":\"Q5\","
                + "\"properties\":[{\"pid\":\"P27/P298\",\"v\":\"SWE\"}]}}"),
        stub.requests());
  }

  @Test
  void anotherNameIsAskedForWhereTheUsualOneIsUnknown() {
    stub.answer(200, "{\"q0\":{\"result\":[]}}");
    assertEquals(1, ask(person("Anna", "Lind")).getFirst().size());
    assertTrue(stub.requests().get(1).contains("\"Lind\""), stub.requests().toString());
  }

  @Test
  void aBusyServiceIsAskedAgainWhenItSays() {
    stub.answer(429, "", "Retry-After", "1").answer(503, "");
    Instant began = Instant.now();
    assertEquals(1, ask(person("Anna")).getFirst().size());
    assertTrue(Duration.between(began, Instant.now()).toMillis() >= 1000);
    assertEquals(3, stub.requests().size());
  }

  @Test
  void aDateSaysWhenToo() {
    String soon =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plusSeconds(3).atOffset(ZoneOffset.UTC));
    stub.answer(429, "", "Retry-After", soon);
    Instant began = Instant.now();
    assertEquals(1, ask(person("Anna")).getFirst().size());
    assertTrue(Duration.between(began, Instant.now()).toMillis() >= 1500);
  }

  @Test
  void aServiceThatWantsToRestForLongIsLeftAlone() {
    stub.answer(429, "", "Retry-After", "3600");
    assertEquals(
        stub.url() + ": busy (HTTP 429), wants to be asked again in 3600 s: try then",
        refusal(() -> ask(person("Anna"))));
    assertEquals(1, stub.requests().size());
  }

  @Test
  void aServiceThatStaysBusyIsGivenUp() {
    for (int i = 0; i < 3; i++) {
      stub.answer(503, "overloaded");
    }
    assertEquals(
        stub.url() + ": HTTP 503: expected 200: overloaded", refusal(() -> ask(person("Anna"))));
    assertEquals(3, stub.requests().size());
  }

  @Test
  void anErrorThatWillNotPassIsSaidAtOnce() {
    stub.answer(500, "<html>oops</html>");
    assertEquals(
        stub.url() + ": HTTP 500: expected 200: <html>oops</html>",
        refusal(() -> ask(person("Anna"))));
    assertEquals(1, stub.requests().size());
  }

  @Test
  void aSlowServiceIsGivenUpAfterSomeAttempts() {
    stub.slowBy(1000);
    ReconciliationClient hasty = client(settings().at(waiting(Duration.ofMillis(400))));
    assertEquals(
        stub.url() + ": no answer after 3 attempts: nothing whole in 400 ms",
        refusal(() -> hasty.candidates(List.of(person("Anna")))));
  }

  @Test
  void anAnswerWithoutEndIsGivenUp() {
    stub.answer(200, " ".repeat(17 * 1024 * 1024));
    Pace once = new Pace(Duration.ZERO, 1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(20));
    String said = refusal(() -> client(settings().at(once)).candidates(List.of(person("Anna"))));
    assertTrue(said.startsWith(stub.url() + ": no answer after 1 attempts: "), said);
    assertTrue(said.contains("more than 16777216 bytes"), said);
  }

  @Test
  void aServiceThatIsNotThereIsSaid() {
    stub.close();
    assertTrue(refusal(() -> ask(person("Anna"))).startsWith(stub.url() + ": no answer after 3"));
  }

  @Test
  void aServiceThatTakesOnlyGetIsAskedSo() {
    stub.takingOnlyGet();
    assertEquals(3, ask(person("A"), person("B"), person("C")).size());
    assertEquals(2, stub.requests().size());
  }

  @Test
  void aBatchThatIsTooLargeIsHalved() {
    stub.answer(413, "");
    assertEquals(2, ask(person("A"), person("B")).size());
    assertEquals(3, stub.requests().size());
  }

  @Test
  void aRedirectIsFollowedButNotForEverAndNotToAnotherScheme() {
    stub.manifest(302, "", "Location", "/elsewhere");
    assertEquals("Stub", client(settings()).name());
    for (int i = 0; i < 5; i++) {
      stub.manifest(302, "", "Location", "/service");
    }
    assertEquals(
        stub.url() + ": redirects more than 3 times", refusal(() -> client(settings()).name()));
    StubService other = new StubService().manifest(302, "", "Location", "file:///etc/passwd");
    try (other) {
      assertEquals(
          other.url() + ": redirects to file:///etc/passwd: expected a URL of http",
          refusal(() -> client(ServiceSettings.of(other.url()).at(QUICK)).name()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "[]",
        "{}",
        "{\"q0\":[]}",
        "{\"q0\":{\"result\":{}}}",
        "{\"q0\":{\"result\":[{\"name\":\"Un\",\"score\":1}]}}",
        "{\"q0\":{\"result\":[{\"id\":\"Q1\",\"score\":1}]}}",
        "{\"q0\":{\"result\":[{\"id\":\"Q1\",\"name\":\"Un\"}]}}",
        "{\"q0\":{\"result\":[{\"id\":\"Q1\",\"name\":\"Un\",\"score\":\"high\"}]}}",
      })
  void aMalformedAnswerIsAnErrorThatNamesTheServiceAndIsNotKept(String body) throws IOException {
    stub.answer(200, body);
    ReconciliationClient client = client(settings().cachedIn(folder));
    String said = refusal(() -> client.candidates(List.of(person("Anna"))));
    assertTrue(said.startsWith(stub.url() + ": "), said);
    assertEquals(1, client.candidates(List.of(person("Anna"))).getFirst().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "{\"name\":\"Stub\"}",
        "{\"versions\":[\"1.0-draft\"],\"name\":\"Stub\",\"identifierSpace\":\"x:\",\"schemaSpace\":\"x:\"}",
      })
  void whatIsNoManifestIsRefused(String body) {
    stub.manifest(200, body);
    assertTrue(refusal(() -> ask(person("Anna"))).startsWith(stub.url() + ": "));
  }

  @Test
  void whatWasAskedIsNotAskedAgainUntilItIsOld() throws IOException {
    ServiceSettings kept = settings().cachedIn(folder.resolve("cache"));
    List<List<Candidate>> first = client(kept).candidates(List.of(person("Anna")));
    assertEquals(first, client(kept).candidates(List.of(person("Anna"))));
    assertEquals(1, stub.requests().size());
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        assertTrue(file.toString().endsWith(".json"), file.toString());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
      }
    }
    client(kept).candidates(List.of(person("Anna")));
    assertEquals(2, stub.requests().size());
  }

  @Test
  void requestsKeepTheirDistance() {
    Pace slow =
        new Pace(Duration.ofMillis(150), 1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2));
    Instant began = Instant.now();
    client(settings().at(slow)).candidates(List.of(person("A"), person("B"), person("C")));
    assertTrue(Duration.between(began, Instant.now()).toMillis() >= 300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://stub.example/",
        "service",
        "http:///x",
        "http://a:b@x.example/"
      })
  void aServiceIsAUrlOfHttpWithoutAUser(String url) {
    assertThrows(IllegalArgumentException.class, () -> ServiceSettings.of(URI.create(url)));
  }

  @Test
  void aSubjectWithoutCandidatesHasAnEmptyList() {
    stub.answer(200, "{\"q0\":{\"result\":[]}}");
    assertEquals(List.of(List.of()), ask(person("Personne")));
    assertFalse(stub.requests().isEmpty());
  }
}
