package org.depeche.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.Extractor;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Event;
import org.depeche.event.Extraction;
import org.depeche.event.Models;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.Mention;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Runs the example and the counter-example of every row of the frame table through the whole
 * extractor.
 */
class FrameExamplesTest {
  private final Extractor extractor = new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);
  private final Table table = Table.bundled("/data/lexicon/frames.tsv");

  @Test
  void everyExampleStatesTheEventOfItsRow() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (!row.require("type").equals("-")) {
        String example = row.require("example");
        Extraction extraction = extract(example);
        List<Event> events = ofRow(extraction, row);
        if (events.stream().noneMatch(e -> says(extraction, e, row.get("expect")))) {
          wrong.add(
              place(row)
                  + " «"
                  + example
                  + "» expected "
                  + row.get("expect")
                  + ", found "
                  + told(extraction));
        }
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " rows:\n" + String.join("\n", wrong));
  }

  @Test
  void noCounterExampleStatesTheEventOfItsRow() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (!row.get("counter").isEmpty()) {
        Extraction extraction = extract(row.get("counter"));
        if (!ofRow(extraction, row).isEmpty()) {
          wrong.add(place(row) + " «" + row.get("counter") + "» states " + told(extraction));
        }
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " rows:\n" + String.join("\n", wrong));
  }

  @Test
  void idsAreUniqueAndRowsSorted() {
    List<String> ids = table.rows().stream().map(r -> r.get("id")).toList();
    assertTrue(new HashSet<>(ids).size() == ids.size(), "an id stands twice");
    assertTrue(ids.equals(ids.stream().sorted().toList()), "rows are not sorted by id");
  }

  private static String place(Table.Row row) {
    return row.table() + ":" + row.line() + " " + row.get("id");
  }

  private Extraction extract(String sentence) {
    return extractor.extract(
        new Article(
            new ArticleId("example"),
            sentence,
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Part.Kind.BODY, new Span(0, sentence.length())))));
  }

  private static List<Event> ofRow(Extraction extraction, Table.Row row) {
    return extraction.events().stream()
        .filter(e -> e.evidence().stream().anyMatch(x -> x.rule().equals(row.get("id"))))
        .toList();
  }

  private static boolean says(Extraction extraction, Event event, String expected) {
    String[] sides = expected.split(">", -1);
    return covers(extraction, event.actors(), sides[0])
        && (sides.length < 2 || covers(extraction, event.recipients(), sides[1]));
  }

  /** Every expected name is found, and an empty side is empty. */
  private static boolean covers(Extraction extraction, List<EntityId> ids, String names) {
    Set<String> found = new TreeSet<>();
    for (EntityId id : ids) {
      Entity entity = extraction.entities().get(id).orElseThrow();
      found.add(entity.name());
      for (Mention mention : extraction.entities().mentionsOf(id)) {
        found.add(mention.span().of(extraction.article().text()));
      }
    }
    for (String name : names.split(",")) {
      if (!name.isBlank() && found.stream().noneMatch(f -> f.contains(name.strip()))) {
        return false;
      }
    }
    return !names.isBlank() || ids.isEmpty();
  }

  private static String told(Extraction extraction) {
    return extraction.events().stream()
        .map(
            e ->
                e.type()
                    + " by "
                    + e.evidence().getFirst().rule()
                    + " "
                    + e.actors()
                    + ">"
                    + e.recipients())
        .toList()
        .toString();
  }
}
