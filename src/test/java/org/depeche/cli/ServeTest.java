package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private Process serve(Path kg, String... options) throws IOException {
    GraphStore.openOrCreate(kg).close();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                kg.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static int health(HttpClient client, Matcher said, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(said.group(1) + "health"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Test
  void itServesUntilItIsToldToEndAndLetsTheStoreGo() throws Exception {
    Path kg = folder.resolve("kg");
    Process server = serve(kg);
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher said = SERVING.matcher(url(server));
      assertTrue(said.matches());
      assertEquals(200, health(client, said));
      server.toHandle().destroy(); // unlike destroy() of Process this leaves what it says readable
      assertTrue(server.waitFor(20, TimeUnit.SECONDS));
      assertEquals("", String.join("\n", server.errorReader().lines().toList()));
      GraphStore.open(kg).close();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void aServerForOtherMachinesSaysThatItIsOneAndAsksWhoComes() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), "0123456789abcdef\n");
    Process server =
        serve(folder.resolve("kg"), "--bind", "0.0.0.0", "--token-file", token.toString());
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher said = SERVING.matcher(url(server));
      assertTrue(said.matches());
      String warned = String.valueOf(server.errorReader().readLine());
      assertTrue(warned.startsWith("depeche: open to other machines at 0.0.0.0"), warned);
      assertEquals(401, health(client, said));
      assertEquals(200, health(client, said, "Authorization", "Bearer 0123456789abcdef"));
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void aServerForOtherMachinesIsNotStartedWithoutASecret() throws IOException {
    String kg = folder.resolve("none").toString();
    Run open = Run.of("serve", "--port", "0", "--bind", "0.0.0.0", "--store", kg);
    assertEquals(ExitCode.USAGE, open.code());
    assertTrue(open.err().contains("--token-file") && open.err().contains("--password-file"));
    Path guessed = Files.writeString(folder.resolve("token"), "abc");
    Run weak =
        Run.of("serve", "--bind", "0.0.0.0", "--token-file", guessed.toString(), "--store", kg);
    assertEquals(ExitCode.USAGE, weak.code());
    assertTrue(weak.err().contains("expected at least 16"), weak.err());
    Run ingest = Run.of("serve", "--port", "0", "--allow-ingest", "--store", kg);
    assertEquals(ExitCode.USAGE, ingest.code());
    assertTrue(ingest.err().contains("expected a token"), ingest.err());
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
