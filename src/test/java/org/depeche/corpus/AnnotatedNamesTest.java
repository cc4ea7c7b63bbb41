package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

/** Names in « Le Syndicat des gardiens de Brest a écrit à Anne Roy le 3 mai 2020. » */
class AnnotatedNamesTest {
  private static final AnnotatedNames GOLD =
      AnnotatedNames.read(
          GoldNode.parse(
              "names.jsonl:1",
              """
              {"id": "1", "text":
                "Le Syndicat des gardiens de Brest a écrit à Anne Roy le 3 mai 2020.",
               "entities": [
                {"start": 3, "end": 33, "type": "Organization"},
                {"start": 28, "end": 33, "type": "Location"},
                {"start": 44, "end": 52, "type": "Person"},
                {"start": 56, "end": 66, "type": "Date"}]}
              """));

  private static final Stretch UNION = name("Organization", 3, 33);
  private static final Stretch BREST = name("Location", 28, 33);
  private static final Stretch ROY = name("Person", 44, 52);

  @Test
  void aNameIsFoundWithItsExactSpanAndType() {
    assertEquals(Map.of("Organization", found(), "Person", found()), score(UNION, ROY));
  }

  @Test
  void aNameInsideALongerOneNeedNotBeFoundAndCountsWhereItIs() {
    assertEquals(
        Map.of("Organization", found(), "Person", found(), "Location", found()),
        score(UNION, BREST, ROY));
  }

  @Test
  void anotherTypeIsMissedAndExtra() {
    assertEquals(
        Map.of("Organization", found(), "Person", missed(), "Location", extra()),
        score(UNION, name("Location", 44, 52)));
  }

  @Test
  void anotherSpanIsMissedAndExtra() {
    assertEquals(
        Map.of("Organization", found(), "Person", new Tally(0, 1, 1)),
        score(UNION, name("Person", 44, 48)));
  }

  @Test
  void anExtraNameInsideOneThatWasFoundIsNoError() {
    assertEquals(
        Map.of("Organization", found(), "Person", found()),
        score(UNION, name("Person", 16, 24), ROY));
    assertEquals(
        Map.of("Organization", missed(), "Person", new Tally(1, 1, 0)),
        score(name("Person", 16, 24), ROY));
  }

  private static Tally found() {
    return new Tally(1, 0, 0);
  }

  private static Tally missed() {
    return new Tally(0, 0, 1);
  }

  private static Tally extra() {
    return new Tally(0, 1, 0);
  }

  private static Stretch name(String type, int begin, int end) {
    return new Stretch(type, new Span(begin, end), "");
  }

  private static Map<String, Tally> score(Stretch... names) {
    Tallies tallies =
        GOLD.score(Arrays.stream(names).collect(Collectors.toSet())).score().at(Measure.NAMES);
    return tallies.byType();
  }
}
