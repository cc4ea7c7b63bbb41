package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.door.Access;
import org.depeche.server.door.Hosts;
import org.depeche.server.door.Secret;
import org.depeche.server.ingest.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
  private static final String TOKEN = "0123456789abcdef-token";

  private static final Access ASKED =
      new Access(
          Optional.of(Secret.of("test", TOKEN, 16)),
          Map.of("anne", Secret.of("test", "un:mot de passe", 8)),
          Access.Reading.WITH_CREDENTIALS);

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws UnknownHostException {
    ServerSettings open =
        new ServerSettings(0, Iris.DEFAULT)
            .withAddress(InetAddress.getByName("0.0.0.0"), ASKED)
            .withHosts(new Hosts(Set.of("Graph.Example.org", "proxy.example.org:8443")));
    served = Served.in(folder, open);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> as(String authorization, String path) {
    return served.send(
        HttpRequest.newBuilder(served.at(path)).header("Authorization", authorization));
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whoShowsNothingIsAskedOnEveryPath() {
    for (String path :
        new String[] {
          "health", "metrics", "sparql?query=ASK%7B%7D", "reconcile", "assets/app.css"
        }) {
      HttpResponse<String> refused = served.get(path);
      assertEquals(401, refused.statusCode(), path);
      String asked = refused.headers().firstValue("WWW-Authenticate").orElse("none");
      assertTrue(asked.startsWith("Basic "), asked);
    }
  }

  @Test
  void theTokenOrAPasswordLetsOneRead() {
    assertEquals(200, as("Bearer " + TOKEN, "health").statusCode());
    assertEquals(200, as("bearer  " + TOKEN, "health").statusCode());
    assertEquals(200, as(basic("anne:un:mot de passe"), "health").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer 0123456789abcdef-toke",
    "Bearer 0123456789abcdef-token2",
    "Bearer",
    "Basic %%%",
    "Digest x",
    "anne",
  })
  void nothingElseDoes(String authorization) {
    assertEquals(401, as(authorization, "health").statusCode());
    for (String pair :
        new String[] {"anne:", "anne", "anne:un:mot de pass", ":un:mot de passe", "x:" + TOKEN}) {
      assertEquals(401, as(basic(pair), "health").statusCode(), pair);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "graph.example.org, 200",
    "graph.example.org:443, 200",
    "GRAPH.example.ORG, 200",
    "proxy.example.org:8443, 200",
    "proxy.example.org, 421",
    "evil.example, 421",
    "0.0.0.0, 421",
  })
  void onlyItsGivenNamesReachIt(String host, int status) throws Exception {
    String answer =
        served.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + TOKEN);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
  }

  @Test
  void anAddressForOtherMachinesDemandsASecret() throws UnknownHostException {
    ServerSettings local = new ServerSettings(0, Iris.DEFAULT);
    InetAddress all = InetAddress.getByName("0.0.0.0");
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> local.withAddress(all, Access.LOCAL))
                .getMessage());
    assertTrue(said.contains("--token-file") && said.contains("--password-file"), said);
  }

  @Test
  void articlesDemandAToken() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Intake.Reading reading =
        new Intake.Reading(() -> new Extractor(knowledge), new RdfMapper(Iris.DEFAULT, knowledge));
    ServerSettings local = new ServerSettings(0, Iris.DEFAULT);
    Access passwords = new Access(Optional.empty(), ASKED.passwords(), ASKED.reading());
    for (Access access : new Access[] {Access.LOCAL, passwords}) {
      String said =
          String.valueOf(
              assertThrows(IllegalArgumentException.class, () -> local.withIngest(reading, access))
                  .getMessage());
      assertTrue(said.contains("--token-file"), said);
    }
  }

  @Test
  void aSecretThatCanBeGuessedIsRefused() {
    String said =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class, () -> Secret.of("--token-file t", "abc", 16))
                .getMessage());
    assertTrue(said.startsWith("--token-file t: ") && said.contains("at least 16"), said);
    assertTrue(!said.contains("abc"), said);
  }
}
