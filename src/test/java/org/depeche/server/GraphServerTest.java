package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.server.door.Access;
import org.depeche.server.door.Secret;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphServerTest {
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
  void aQuerySeesAllGraphsAsOne() {
    String name =
        "SELECT ?n { <https://w3id.org/depeche/id/russie>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";
    assertTrue(served.query(name).body().contains("\"Russie\""), served.query(name).body());
    String terms = "ASK { <https://w3id.org/depeche/ontology#Event> a ?class }";
    assertTrue(served.query(terms).body().contains("true"), served.query(terms).body());
  }

  @Test
  void itSaysThatItIsWell() {
    assertEquals("ok", Served.json(served.get("health")).path("status").asText());
  }

  @Test
  void aPortInUseIsSaidWithARemedy() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("other"))) {
      ServerException e =
          assertThrows(
              ServerException.class,
              () -> GraphServer.start(store, new ServerSettings(served.port(), Iris.DEFAULT)));
      String said = String.valueOf(e.getMessage());
      assertTrue(said.startsWith("port " + served.port() + ": "), said);
      assertTrue(said.contains("--port 0"), said);
    }
  }

  /** Linux has all of 127/8 by itself: a server that listened to more than it says has too. */
  @Test
  void otherMachinesCannotReachIt() throws IOException {
    assertUnreachable(InetAddress.getByName("127.0.0.2"), served.port());
    for (InetAddress address : otherAddresses()) {
      assertUnreachable(address, served.port());
    }
  }

  @Test
  void aServerForOneAddressSaysItAndAnswersThereOnly() throws IOException {
    List<InetAddress> others = otherAddresses();
    assumeFalse(others.isEmpty(), "this machine has no network");
    InetAddress address = others.getFirst();
    Access access =
        new Access(
            Optional.of(Secret.of("test", "0123456789abcdef", 16)),
            Map.of(),
            Access.Reading.WITH_CREDENTIALS);
    ServerSettings settings = new ServerSettings(0, Iris.DEFAULT).withAddress(address, access);
    try (Served elsewhere = Served.in(folder.resolve("elsewhere"), settings)) {
      assertTrue(InetAddress.getByName(elsewhere.at("").getHost()).equals(address));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(elsewhere.at("health"))
              .header("Authorization", "Bearer 0123456789abcdef");
      assertEquals(200, elsewhere.send(request).statusCode());
      assertUnreachable(InetAddress.getLoopbackAddress(), elsewhere.port());
    }
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  private static void assertUnreachable(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      InetSocketAddress there = new InetSocketAddress(address, port);
      assertThrows(IOException.class, () -> socket.connect(there, 2000), there.toString());
    }
  }

  @Test
  void aPortThatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ServerSettings(65_536, Iris.DEFAULT));
  }
}
