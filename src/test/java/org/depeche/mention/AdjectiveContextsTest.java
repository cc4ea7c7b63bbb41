package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code adjective-contexts.tsv} does what its example says. */
class AdjectiveContextsTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^|]+)\\|demonym]");

  @TestFactory
  Stream<DynamicTest> everyNounBesideAnAdjective() {
    return Table.bundled("/data/lexicon/adjective-contexts.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("adjective") + " " + row.require("beside"),
                    () -> assertAdjectives(row.require("example"))));
  }

  private static void assertAdjectives(String example) {
    String text = MARKED.matcher(example).replaceAll("$1");
    List<String> expected =
        MARKED.matcher(example).results().map((MatchResult m) -> m.group(1)).toList();
    List<String> found =
        LexiconExamplesTest.mentions(text).all().stream()
            .filter(m -> m.form() == Mention.Form.DEMONYM)
            .map(m -> m.span().of(text))
            .toList();
    assertEquals(expected, found, example);
  }
}
