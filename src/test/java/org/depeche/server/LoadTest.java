package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.door.Access;
import org.depeche.server.door.Secret;
import org.depeche.server.ingest.Intake;
import org.depeche.server.sparql.QueryLimits;
import org.depeche.store.ShippedQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many readers for a minute, while an article after the other is replaced. */
@Tag("slow")
class LoadTest {
  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final String TOKEN = "0123456789abcdef-load";
  private static final int ARTICLES = 6;

  private static final List<String> VERSIONS =
      List.of(
          "La Suède a condamné la Hongrie. La Finlande a soutenu la Suède.",
          "Le Pérou et le Chili ont signé un accord avec la Bolivie. La France a rencontré"
              + " l'Italie. L'Espagne a critiqué le Maroc.");

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Queue<Long> millis = new ConcurrentLinkedQueue<>();

  @Test
  void noReaderIsRefusedOrSeesPartOfAnArticle(@TempDir Path folder) throws InterruptedException {
    try (Served served = Served.in(folder, settings())) {
      Set<Integer> whole = sizes(served);
      List<String> queries = queries();
      long end = System.nanoTime() + TIME.toNanos();
      List<Thread> threads = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        threads.add(new Thread(() -> read(served, queries, first, whole, end)));
      }
      int[] written = new int[1];
      threads.add(new Thread(() -> written[0] = write(served, end)));
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          "%d clients, %d s: %d answers, p50 %d ms, p95 %d ms; %d articles written meanwhile%n",
          CLIENTS,
          TIME.toSeconds(),
          sorted.length,
          sorted[sorted.length / 2],
          sorted[sorted.length * 95 / 100],
          written[0]);
      assertEquals(List.of(), List.copyOf(wrong));
      assertTrue(written[0] >= ARTICLES, written[0] + " articles");
      assertTrue(sorted.length >= CLIENTS, Arrays.toString(sorted));
    }
  }

  /** As many queries at once as there are clients, so that none is told to come back. */
  private static ServerSettings settings() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    return new ServerSettings(0, Iris.DEFAULT)
        .withLimits(QueryLimits.DEFAULT.running(CLIENTS, Duration.ofSeconds(30)))
        .withIngest(
            new Intake.Reading(
                () -> new Extractor(knowledge), new RdfMapper(Iris.DEFAULT, knowledge)),
            new Access(Optional.of(Secret.of("test", TOKEN, 16)), Map.of(), Access.Reading.FREE));
  }

  private static List<String> queries() {
    List<String> queries = new ArrayList<>();
    for (ShippedQuery query : ShippedQuery.all()) {
      if (query.group() != ShippedQuery.Group.OUTSIDE) {
        queries.add(query.filled(Map.of()));
      }
    }
    return queries;
  }

  /** How many triples an article has, in each of its versions, when nobody else is there. */
  private Set<Integer> sizes(Served served) {
    Set<Integer> sizes = new TreeSet<>();
    for (String version : VERSIONS) {
      for (int article = 0; article < ARTICLES; article++) {
        post(served, article, version);
      }
      Collection<Integer> now = counted(served);
      assertEquals(ARTICLES, now.size());
      sizes.addAll(now);
    }
    assertEquals(List.of(), List.copyOf(wrong));
    assertEquals(VERSIONS.size(), sizes.size(), "articles of a version have the same size");
    return sizes;
  }

  private void read(Served served, List<String> queries, int first, Set<Integer> whole, long end) {
    for (int i = first; System.nanoTime() < end; i++) {
      if (i % 4 == 0) {
        Collection<Integer> sizes = counted(served);
        if (sizes.size() != ARTICLES || !whole.containsAll(sizes)) {
          wrong.add("articles of " + sizes + " triples: expected " + ARTICLES + " of " + whole);
        }
      } else {
        ask(served, queries.get(i % queries.size()));
      }
    }
  }

  private int write(Served served, long end) {
    int written = 0;
    while (System.nanoTime() < end) {
      post(served, written % ARTICLES, VERSIONS.get(written / ARTICLES % VERSIONS.size()));
      written++;
    }
    return written;
  }

  private Collection<Integer> counted(Served served) {
    HttpResponse<String> response =
        ask(
            served,
            """
            SELECT ?article (COUNT(*) AS ?triples) {
              GRAPH ?article { ?s ?p ?o }
              FILTER(STRSTARTS(STR(?article), "https://w3id.org/depeche/article/charge-"))
            } GROUP BY ?article
            """);
    List<Integer> sizes = new ArrayList<>();
    if (response.statusCode() == 200) {
      for (JsonNode row : Served.json(response).path("results").path("bindings")) {
        sizes.add(row.path("triples").path("value").asInt());
      }
    }
    return sizes;
  }

  private HttpResponse<String> ask(Served served, String query) {
    long began = System.nanoTime();
    HttpResponse<String> response = served.postForm("sparql", "query", query);
    millis.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
    if (response.statusCode() != 200) {
      wrong.add(response.statusCode() + " " + response.body() + " for " + query);
    }
    return response;
  }

  private void post(Served served, int article, String text) {
    HttpResponse<String> response =
        served.send(
            HttpRequest.newBuilder(served.at("articles?id=charge-" + article))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Authorization", "Bearer " + TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    if (response.statusCode() >= 300) {
      wrong.add(response.statusCode() + " " + response.body());
    }
  }
}
