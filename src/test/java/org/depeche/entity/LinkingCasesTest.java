package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.Mention;
import org.depeche.mention.MentionFinder;
import org.depeche.mention.Mentions;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.depeche.text.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hard cases of the decision which known thing words mean, or that they mean none: {@code
 * linking/cases.tsv}.
 */
class LinkingCasesTest {
  private static final String TABLE = "/linking/cases.tsv";
  private static final int FEWEST = 120;

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final TextAnalyser ANALYSER = new TextAnalyser();
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);
  private static final EntityResolver RESOLVER = new EntityResolver(KNOWLEDGE);

  /** One row of the table; {@code expected} is ids with commas between, "-" for no known thing. */
  record Case(
      String group, Optional<LocalDate> published, String article, Span words, String expected) {
    static Case of(String row) {
      String[] cells = row.split("\t", -1);
      assertEquals(6, cells.length, row);
      return new Case(
          cells[0],
          cells[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[1])),
          cells[2],
          words(cells[2], cells[3], cells[4].isEmpty() ? 1 : Integer.parseInt(cells[4])),
          cells[5]);
    }

    private static Span words(String article, String words, int occurrence) {
      int start = -1;
      for (int n = 0; n < occurrence; n++) {
        start = article.indexOf(words, start + 1);
        assertTrue(start >= 0, "« " + words + " » stands less often in: " + article);
      }
      return new Span(start, start + words.length());
    }

    @Override
    public String toString() {
      return group
          + published.map(d -> ", " + d).orElse("")
          + ": « "
          + words.of(article)
          + " » in: "
          + article;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(LinkingCasesTest.class.getResourceAsStream(TABLE))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(Case::of)
          .toList();
    }
  }

  @Test
  void theTableIsLargeAndSaysNothingTwice() throws IOException {
    List<Case> cases = cases();
    assertTrue(cases.size() >= FEWEST, cases.size() + " cases");
    assertEquals(cases.size(), Set.copyOf(cases).size());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wordsMeanTheKnownThingThatTheyShouldOrNone(Case one) {
    assertEquals(one.expected(), meant(one));
  }

  /**
   * The known things that the words refer to; where no mention is exactly these words, those of all
   * mentions that share a letter with them.
   */
  private static String meant(Case one) {
    TaggedText text = ANALYSER.analyse(article(one));
    Mentions mentions = FINDER.find(text);
    Entities entities = RESOLVER.resolve(text, mentions);
    List<Mention> exact =
        mentions.all().stream().filter(m -> m.span().equals(one.words())).toList();
    Stream<Mention> looked =
        exact.isEmpty()
            ? mentions.all().stream().filter(m -> overlap(m.span(), one.words()))
            : exact.stream();
    String ids =
        looked
            .flatMap(m -> entities.of(m).stream())
            .flatMap(e -> e.known().stream())
            .map(k -> k.id().value())
            .distinct()
            .collect(Collectors.joining(","));
    return ids.isEmpty() ? "-" : ids;
  }

  private static boolean overlap(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static Article article(Case one) {
    return new Article(
        new ArticleId("a"),
        one.article(),
        Optional.empty(),
        one.published(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Part(Part.Kind.BODY, new Span(0, one.article().length()))));
  }
}
