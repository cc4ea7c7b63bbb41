package org.depeche.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.depeche.graph.Iris;
import org.depeche.server.GraphServer;
import org.depeche.server.ServerSettings;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyStoreTest {
  @Test
  void everyPageThatListsSaysHowToFillTheStore(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"));
        GraphServer server = GraphServer.start(store, new ServerSettings(0, Iris.DEFAULT));
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : new String[] {"", "?q=accord&status=Asserted", "network", "query"}) {
        URI page = server.url().resolve(path + (path.contains("?") ? "&" : "?") + "lang=en");
        HttpResponse<String> response =
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("The store is empty"), path);
        assertTrue(response.body().contains("./depeche ingest"), path);
      }
    }
  }
}
