package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
                      assertEquals(List.of(), known(row.require("example")));
                      assertEquals(1, known(row.require("counter")).size());
                    }));
  }

  /** The names of known things and adjectives of nationality in a sentence. */
  private static List<String> known(String sentence) {
    return mentions(sentence).all().stream()
        .filter(m -> m.sense() instanceof Mention.Named n && !n.candidates().isEmpty())
        .map(m -> m.span().of(sentence))
        .toList();
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
