package org.depeche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

/** Names that several known things of one kind have: each is declared, with what chooses. */
class HomonymsTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final List<Row> DECLARED = Table.bundled("/data/knowledge/homonyms.tsv").rows();

  @Test
  void aNameOfTwoThingsOfOneKindIsDeclaredAndOnlySuchNames() {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (Row row : DECLARED) {
      declared.put(
          row.require("kind") + " " + key(row.require("name")), new TreeSet<>(row.list("ids")));
    }
    assertEquals(shared(KNOWLEDGE), declared);
    assertEquals(DECLARED.size(), declared.size(), "a name is declared twice");
  }

  @Test
  void theRuleOfEachCanChoose() {
    List<String> wrong = new ArrayList<>();
    for (Row row : DECLARED) {
      List<Known> things =
          row.list("ids").stream().map(id -> KNOWLEDGE.get(new KnownId(id)).orElseThrow()).toList();
      if (!canChoose(row, things)) {
        wrong.add(row.get("name") + " by " + row.get("rule"));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aSecondThingWithANameIsFound() {
    Known france = KNOWLEDGE.state("FRA").orElseThrow();
    Known gaule =
        new Known(
            new KnownId("gaule"),
            Kind.STATE,
            "Gaule",
            List.of(
                new Known.Name("Gaule", Known.Form.NAME),
                new Known.Name("FRANCE", Known.Form.ACRONYM)),
            france.gender(),
            france.number(),
            france.country(),
            "",
            List.of(),
            france.from(),
            france.until());
    KnowledgeBase two = new KnowledgeBase(List.of(france, gaule), Map.of(), List.of(), List.of());
    assertEquals(Map.of("state france", Set.of("france", "gaule")), shared(two));
  }

  /** The ids of things of one kind that share a name, by kind and key of the name. */
  private static Map<String, Set<String>> shared(KnowledgeBase knowledge) {
    Map<String, Set<String>> things = new TreeMap<>();
    for (Known known : knowledge.all()) {
      for (Known.Name name : known.names()) {
        things
            .computeIfAbsent(known.kind().code() + " " + key(name.text()), k -> new TreeSet<>())
            .add(known.id().value());
      }
    }
    things.values().removeIf(ids -> ids.size() == 1);
    return things;
  }

  private static String key(String name) {
    return String.join(" ", NameKey.tokens(name));
  }

  private static boolean canChoose(Row row, List<Known> things) {
    return switch (row.require("rule")) {
      case "country" -> distinct(things, Known::country);
      case "gender" -> distinct(things, Known::gender);
      case "date" -> distinct(things, HomonymsTest::lastDay);
      case "role" -> distinct(things, HomonymsTest::roles);
      default -> throw row.bad("rule", "country, date, gender or role");
    };
  }

  private static boolean distinct(List<Known> things, Function<Known, Object> value) {
    return things.stream().map(value).distinct().count() == things.size();
  }

  /** The last day in office of a person; far away for one in office. */
  private static LocalDate lastDay(Known person) {
    return KNOWLEDGE.tenuresOf(person.id()).stream()
        .map(tenure -> tenure.until().orElse(LocalDate.MAX))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static Set<String> roles(Known person) {
    return KNOWLEDGE.tenuresOf(person.id()).stream().map(Tenure::role).collect(Collectors.toSet());
  }
}
