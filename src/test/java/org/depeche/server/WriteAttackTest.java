package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger would write, and tricks of the address. */
class WriteAttackTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void nothingCanBeWritten() {
    String before = served.query(COUNT).body();
    for (String type :
        new String[] {
          "text/turtle",
          "application/rdf+xml",
          "application/ld+json",
          "application/n-quads",
          "application/trig",
          "application/sparql-update",
          "multipart/form-data; boundary=x"
        }) {
      for (String path :
          new String[] {
            "sparql",
            "sparql?default",
            "sparql?graph=x:g",
            "sparql?update=CLEAR%20ALL",
            "sparql/data",
            "sparql/upload",
            "sparql/update",
            "graph?default",
            "graph?graph=x:g",
            "articles",
            "upload",
            "$/datasets",
            "$/server"
          }) {
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
          assertTrue(
              refused(
                  HttpRequest.newBuilder(served.at(path))
                      .header("Content-Type", type)
                      .method(method, HttpRequest.BodyPublishers.ofString("<x:s> <x:p> 1 ."))),
              method + " " + path + " " + type);
        }
      }
    }
    assertEquals(before, served.query(COUNT).body());
  }

  /** By its status, or by the end of the connection of a body that the server does not read. */
  private boolean refused(HttpRequest.Builder request) {
    try {
      return served.send(request).statusCode() >= 400;
    } catch (UncheckedIOException ended) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEAR ALL",
        "INSERT DATA { <x:s> <x:p> 1 }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "LOAD <http://localhost:1/x>",
        "DROP ALL"
      })
  void anUpdateIsNoQuery(String update) {
    String before = served.query(COUNT).body();
    assertEquals(400, served.query(update).statusCode());
    assertEquals(400, served.postForm("sparql", "update", update).statusCode());
    assertEquals(400, served.postForm("sparql", "query", update).statusCode());
    assertEquals(400, served.post("sparql", "application/sparql-query", update).statusCode());
    assertEquals(415, served.post("sparql", "application/sparql-update", update).statusCode());
    assertEquals(before, served.query(COUNT).body());
  }

  @ParameterizedTest
  @CsvSource({
    "callback=alert",
    "stylesheet=http://evil.example/x.xsl",
    "force-accept=text/html",
    "accept=text/html",
    "output=text/html",
    "output=sparql",
    "results=html",
    "format=html",
    "format=json&output=xml",
    "query-ref=http://localhost:1/",
    "using-graph-uri=x:g",
    "xslt=1",
    "timeout=-1",
    "timeout=1e9",
    "query=ASK%7B%7D"
  })
  void aTrickOfTheAddressIsABadRequest(String trick) {
    HttpResponse<String> refused = served.get("sparql?query=ASK%7B%7D&" + trick);
    assertEquals(400, refused.statusCode(), trick);
    assertTrue(type(refused).startsWith("text/plain"), type(refused));
    assertEquals(400, served.get("graph?default&" + trick).statusCode(), trick);
    String posted = "query=ASK%7B%7D&" + trick;
    assertEquals(400, served.post("sparql", FORM, posted).statusCode(), trick);
  }

  @Test
  void aQueryIsAtMost256KiB() {
    String longest = "ASK{}" + " ".repeat(256 * 1024 - 5);
    String longer = longest + " ";
    assertEquals(200, served.post("sparql", "application/sparql-query", longest).statusCode());
    assertEquals(413, served.post("sparql", "application/sparql-query", longer).statusCode());
    assertEquals(200, served.postForm("sparql", "query", longest).statusCode());
    assertEquals(413, served.postForm("sparql", "query", longer).statusCode());
    assertEquals(413, served.postForm("sparql", "query", longer.repeat(4)).statusCode());
    assertEquals(414, served.query(longer).statusCode());
    assertEquals(200, chunked("application/sparql-query", longest).statusCode());
    assertEquals(413, chunked("application/sparql-query", longer).statusCode());
    assertEquals(413, chunked(FORM, "query=" + longer).statusCode());
  }

  /** A client that goes on sending when it is refused still learns why. */
  @ParameterizedTest
  @CsvSource({
    "POST /sparql,application/sparql-query,413",
    "POST /articles,application/json,404",
    "PUT /sparql,application/sparql-update,405",
    "POST /sparql,text/turtle,415"
  })
  void aRefusalReachesWhoIsStillSending(String line, String type, int status) throws IOException {
    byte[] body = new byte[1 << 20];
    String head =
        line
            + (" HTTP/1.1\r\nHost: localhost:" + served.port())
            + ("\r\nContent-Type: " + type)
            + ("\r\nContent-Length: " + body.length + "\r\n\r\n");
    try (Socket socket = new Socket("localhost", served.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int at = 0; at < body.length; at += 1 << 18) {
        LockSupport.parkNanos(20_000_000);
        out.write(body, at, 1 << 18);
      }
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      assertEquals("HTTP/1.1 " + status, answer.readLine().substring(0, 12));
    }
  }

  /** Posts what does not say how long it is. */
  private static HttpResponse<String> chunked(String type, String body) {
    return served.send(
        HttpRequest.newBuilder(served.at("sparql"))
            .header("Content-Type", type)
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void aBodyThatGrowsWhenItIsReadIsRefused() throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(small)) {
      zipped.write(("ASK {}" + " ".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(small.toByteArray()));
    assertEquals(415, served.send(request).statusCode());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("none").toLowerCase(Locale.ROOT);
  }
}
