package org.depeche.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.depeche.graph.Iris;
import org.depeche.page.PastePage;
import org.depeche.server.http.TimeLimit;
import org.junit.jupiter.api.Test;

/** Articles that take longer to read than a reader waits, pasted into the form. */
class PasteTimeTest {
  private static final String SENTENCE = "La Suède a condamné la Norvège. ";

  @Test
  void aTextThatTakesTooLongIsRefusedAndKeptInTheForm() throws Exception {
    PasteServlet hasty = new PasteServlet(Iris.DEFAULT, new TimeLimit(Duration.ofSeconds(1)));
    FusekiServer server =
        FusekiServer.create().loopback(true).port(0).addServlet("/paste", hasty).build();
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI paste = URI.create("http://localhost:" + server.getPort() + "/paste");
      String text = SENTENCE.repeat(PastePage.LONGEST / SENTENCE.length());
      HttpResponse<String> refused = post(client, paste, text);
      assertEquals(413, refused.statusCode());
      assertTrue(refused.body().contains("role=\"alert\""), "says so");
      assertTrue(refused.body().contains(text.strip()), "keeps it");
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> post(HttpClient client, URI paste, String text)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(paste)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("text=" + text))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
