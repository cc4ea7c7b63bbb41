package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final Listing FIRST =
      new Listing(Listing.Kind.STATEMENTS, Listing.Order.NEWEST, 1, 50);

  @TempDir Path folder;
  private GraphStore store;
  private SearchIndex index;

  @BeforeEach
  void open() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    index = SearchIndex.over(store, Iris.DEFAULT);
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  private SearchResult find(String words) {
    return new Search(index).find(Selection.ALL.withWords(words), FIRST).orElseThrow();
  }

  private static Told told(String id, String sentence) {
    return Told.of(id, "2020-01-01", Told.condemnation(sentence, "chili", "perou", "2020-01-01"));
  }

  @Test
  void anEmptyStoreHasNothing() {
    index.awaitStep();
    assertEquals(0, find("").statements() + find("").articles());
    assertEquals(
        List.of(),
        new Networks(index).of(Selection.ALL, Network.Level.STATES).orElseThrow().nodes());
  }

  @Test
  void whatIsStoredIsFoundAndWhatIsTakenOutNoMore() {
    store.put(List.of(told("un", "Le Chili condamne le naufrage").accepted()));
    index.awaitStep();
    assertEquals(1, find("naufrage").statements());
    store.put(List.of(told("deux", "Le Chili condamne un naufrage au Pérou").accepted()));
    index.awaitStep();
    assertEquals(2, find("naufrage").statements());
    store.retract(List.of("un"));
    index.awaitStep();
    assertEquals(1, find("naufrage").statements());
    assertEquals(1, find("").articles());
  }

  @Test
  void aChangedArticleIsReadAnew() {
    store.put(List.of(told("un", "Le Chili condamne le naufrage").accepted()));
    index.awaitStep();
    store.put(List.of(told("un", "Le Chili condamne l'incendie").accepted()));
    index.awaitStep();
    assertEquals(0, find("naufrage").statements());
    assertEquals(1, find("incendies").statements());
    store.put(
        List.of(told("un", "Le Chili condamne l'incendie").titled("Un volcan gronde").accepted()));
    index.awaitStep();
    assertEquals(1, find("volcan").articles(), "its sentences are the same, its title is not");
  }

  @Test
  void aReaderSeesAllOfAnArticleOrNothing() throws InterruptedException {
    store.put(List.of(pair("un", "tempête").accepted()));
    index.awaitStep();
    AtomicReference<String> torn = new AtomicReference<>("");
    CountDownLatch stop = new CountDownLatch(1);
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (stop.getCount() > 0) {
                    long seen = find("").statements();
                    if (seen % 2 != 0) {
                      torn.set(seen + " statements");
                    }
                  }
                });
    for (int i = 0; i < 12; i++) {
      store.put(List.of(pair("article-" + i % 5, "tempête " + i).accepted()));
      index.awaitStep();
    }
    stop.countDown();
    reader.join();
    assertEquals("", torn.get());
    assertFalse(index.state().behind());
    assertEquals(12, find("").statements());
  }

  private static Told pair(String id, String what) {
    return Told.of(
        id,
        "2020-01-01",
        Told.condemnation("Le Chili condamne la " + what, "chili", "perou", "2020"),
        Told.condemnation("Le Pérou condamne la " + what, "perou", "chili", "2020"));
  }
}
