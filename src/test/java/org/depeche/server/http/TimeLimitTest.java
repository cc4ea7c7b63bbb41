package org.depeche.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.Abandoned;
import org.depeche.text.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE);
  private static final RdfMapper MAPPER = new RdfMapper(Iris.DEFAULT, KNOWLEDGE);

  /** Characters that a text may have in the page. */
  private static final int LONG = 99_000;

  private static final Duration SHORT = Duration.ofMillis(100);

  /** After its time, on a busy machine. */
  private static final Duration LATE = Duration.ofSeconds(2);

  private static Article article(String text) {
    return ArticleReader.article(text, ArticleDetails.NONE);
  }

  private static NamedGraph read(String text) {
    return MAPPER.map(EXTRACTOR.extract(article(text)));
  }

  @BeforeAll
  static void loadTheModels() {
    assertFalse(read("La Suède a condamné la Norvège.").triples().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "(",
        "Paris et ",
        "La Suède a condamné la Norvège, ",
        "La Suède a condamné la Norvège. ",
        "« Il dit ",
        "le 3 mai "
      })
  void theReadingOfAHostileTextEndsSoonAfterItsTime(String repeated) {
    String text = repeated.repeat(LONG / repeated.length());
    long begin = System.nanoTime();
    Optional<NamedGraph> graph = new TimeLimit(SHORT).during(() -> read(text));
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(Optional.empty(), graph.map(NamedGraph::iri), "its time was up");
    assertTrue(taken.compareTo(SHORT.plus(LATE)) < 0, taken.toString());
    assertFalse(Thread.currentThread().isInterrupted(), "the thread can do other work");
  }

  @Test
  void whatIsReadInTimeIsGiven() {
    Optional<NamedGraph> graph =
        new TimeLimit(Duration.ofMinutes(1)).during(() -> read("Paris a salué Rome."));
    assertTrue(graph.isPresent());
  }

  @Test
  void anInterruptOfAnotherEndsTheReadingAndStays() {
    Thread.currentThread().interrupt();
    assertThrows(
        Abandoned.class, () -> new TimeLimit(Duration.ofMinutes(1)).during(() -> read("Paris.")));
    assertTrue(Thread.interrupted());
  }

  @Test
  void anInterruptThatComesWithTheEndOfTheWorkIsTakenBack() {
    Optional<String> done =
        new TimeLimit(Duration.ofMillis(1))
            .during(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                  }
                  return "done";
                });
    assertEquals(Optional.of("done"), done);
    assertFalse(Thread.currentThread().isInterrupted());
  }
}
