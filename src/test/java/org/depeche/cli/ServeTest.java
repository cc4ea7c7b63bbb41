package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  private static final Pattern SERVING =
      Pattern.compile("depeche: serving store .*/kg at (http://localhost:\\d+/)");

  @TempDir Path folder;

  @Test
  void itServesUntilItIsToldToEndAndLetsTheStoreGo() throws Exception {
    Path kg = folder.resolve("kg");
    GraphStore.openOrCreate(kg).close();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                kg.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher said = SERVING.matcher(url(server));
      assertTrue(said.matches());
      URI health = URI.create(said.group(1) + "health");
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      server.toHandle().destroy(); // unlike destroy() of Process this leaves what it says readable
      assertTrue(server.waitFor(20, TimeUnit.SECONDS));
      assertEquals("", String.join("\n", server.errorReader().lines().toList()));
      GraphStore.open(kg).close();
    } finally {
      server.destroyForcibly();
    }
  }

  /** The line with the URL; a JVM may say something of its own before. */
  private static String url(Process server) throws Exception {
    String line = server.errorReader().readLine();
    while (line != null && !line.startsWith("depeche: ")) {
      line = server.errorReader().readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void whatCannotBeServedIsSaid() {
    String kg = folder.resolve("none").toString();
    Run absent = Run.of("serve", "--port", "0", "--store", kg);
    assertEquals(ExitCode.USAGE, absent.code());
    assertTrue(absent.err().contains("depeche ingest"), absent.err());
    Run port = Run.of("serve", "--port", "70000", "--store", kg);
    assertEquals(ExitCode.USAGE, port.code());
    assertEquals("depeche: port 70000: expected 0 to 65535\n", port.err());
    Run base = Run.of("serve", "--base", "nothing", "--store", kg);
    assertEquals(ExitCode.USAGE, base.code());
  }
}
