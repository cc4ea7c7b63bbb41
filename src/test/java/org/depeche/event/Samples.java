package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;

/** Texts of our own through the whole extractor: published on 3 November 2018, every candidate. */
final class Samples {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);

  private Samples() {}

  /** What a text says, all of it body. */
  static Extraction extract(String text) {
    return EXTRACTOR.extract(article(text));
  }

  /** A text as an article, all of it body. */
  static Article article(String text) {
    return article(text, new Part(Part.Kind.BODY, new Span(0, text.length())));
  }

  /** A text as an article of which this is the only part. */
  static Article article(String text, Part part) {
    return new Article(
        new ArticleId("test"),
        text,
        Optional.empty(),
        Optional.of(LocalDate.of(2018, 11, 3)),
        Optional.empty(),
        Optional.empty(),
        List.of(part));
  }

  /** The names of some entities, in their order. */
  static String names(Extraction extraction, List<EntityId> ids) {
    return String.join(
        ", ", ids.stream().map(i -> extraction.entities().get(i).orElseThrow().name()).toList());
  }

  /** Asserts what a text states, in any order: « TYPE status actors > recipients ». */
  static void assertStates(String text, String... events) {
    Extraction extraction = extract(text);
    List<String> told =
        extraction.events().stream().map(e -> told(extraction, e)).sorted().toList();
    assertEquals(
        String.join("\n", List.of(events).stream().sorted().toList()), String.join("\n", told));
  }

  private static String told(Extraction extraction, Event event) {
    return "%s %s %s > %s"
        .formatted(
            event.type(),
            event.status().name().toLowerCase(Locale.ROOT),
            names(extraction, event.actors()),
            names(extraction, event.recipients()))
        .replaceAll(" +", " ")
        .strip();
  }
}
