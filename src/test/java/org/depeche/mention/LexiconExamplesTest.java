package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Table;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the tables of titles, nouns and name words does what its example says. */
class LexiconExamplesTest {
  private static final MentionFinder FINDER = new MentionFinder(KnowledgeBase.bundled());
  private static final TextAnalyser ANALYSER = new TextAnalyser();

  @TestFactory
  Stream<DynamicTest> everyTitle() {
    return examples("roles.tsv", "title");
  }

  @TestFactory
  Stream<DynamicTest> everyNoun() {
    return examples("nouns.tsv", "noun");
  }

  @TestFactory
  Stream<DynamicTest> everyNameWord() {
    return examples("name-words.tsv", "word");
  }

  @TestFactory
  Stream<DynamicTest> everyCombiningAdjective() {
    return examples("combining-adjectives.tsv", "form");
  }

  @TestFactory
  Stream<DynamicTest> everyFixedExpression() {
    return Table.bundled("/data/lexicon/fixed-expressions.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("expression"),
                    () -> {
                      String expression = row.require("expression");
                      String example = row.require("example");
                      int at =
                          example
                              .toLowerCase(Locale.FRENCH)
                              .indexOf(expression.toLowerCase(Locale.FRENCH));
                      assertTrue(at >= 0, example);
                      Span fixed = new Span(at, at + expression.length());
                      assertEquals(
                          List.of(),
                          mentions(example).all().stream()
                              .filter(m -> fixed.overlaps(m.span()) && !unknown(m))
                              .toList());
                      assertTrue(
                          refers(row.require("counter"), expression), row.require("counter"));
                    }));
  }

  private static boolean unknown(Mention mention) {
    return mention.sense() instanceof Mention.Named named && named.candidates().isEmpty();
  }

  /** Whether something known is named, or a word of the expression refers. */
  private static boolean refers(String counter, String expression) {
    return mentions(counter).all().stream()
        .anyMatch(
            m ->
                m.sense() instanceof Mention.Named named
                    ? !named.candidates().isEmpty()
                    : List.of(expression.split("[ ']")).stream()
                        .anyMatch(List.of(m.span().of(counter).split("[ ']"))::contains));
  }

  private static Stream<DynamicTest> examples(String table, String column) {
    return Table.bundled("/data/lexicon/" + table).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require(column), () -> assertMarked(row.require("example"))));
  }

  /** Finds in the text without marks the mentions that the marks show. */
  static void assertMarked(String marked) {
    MarkedText example = MarkedText.of(marked);
    assertEquals(marked, example.marked(mentions(example.text())));
  }

  /** The mentions of a text of one part. */
  static Mentions mentions(String text) {
    Article article =
        new Article(
            new ArticleId("test"),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
    return FINDER.find(ANALYSER.analyse(article));
  }
}
