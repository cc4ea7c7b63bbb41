package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.corpus.Difference.Outcome;
import org.depeche.corpus.Finding.Post;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

/** The three forms of a report, of an article with markup in its text. */
class ReportsTest {
  private static final String TEXT = "Paris a parlé.\nAnne \"Zoé\" <Roy> & Cie a vu l'Île.";
  private static final Difference MISSED =
      new Difference(Measure.NAMES, Outcome.MISSED, new Stretch("Person", new Span(15, 31), "<b>"));
  private static final Difference EXTRA =
      new Difference(Measure.NAMES, Outcome.EXTRA, new Stretch("Person", new Span(26, 37), ""));
  private static final Difference NOWHERE =
      new Difference(
          Measure.OFFICES,
          Outcome.MISSED,
          new Post("current", "E1", Optional.empty(), Optional.empty(), "Roy, ministre"));

  private static final Report REPORT =
      new Report(
          new Evaluation(
              new Score(
                  1,
                  Map.of(
                      Measure.NAMES,
                      new Tallies(new TreeMap<>(Map.of("Person", new Tally(1, 1, 1))))),
                  Map.of(Aspect.DATE, new Share(1, 4))),
              List.of(
                  new Evaluation.Mistakes(
                      ArticleReader.article(
                          TEXT,
                          new ArticleDetails(
                              Optional.of("a<1>"),
                              Optional.empty(),
                              Optional.empty(),
                              Optional.empty(),
                              Optional.empty())),
                      List.of(NOWHERE, EXTRA, MISSED)))),
          AcceptedScores.NONE,
          Optional.of(new Speed(500, 0.25)));

  @Test
  void textShowsScoresAndOnRequestErrorsBesideTheirSentence() {
    String scores =
        """
        articles 1
                                     P       R      F1   found   extra  missed   change
        names                    0.500   0.500   0.500       1       1       1
          Person                 0.500   0.500   0.500       1       1       1
        date right               0.250 of 4
        speed: 2000 tokens a second (500 tokens in 0.25 s on one thread)
        """;
    assertEquals(scores, TextReport.of(REPORT));
    assertEquals(
        scores
            + """

            a<1>
              « Anne "Zoé" <Roy> & Cie a vu l'Île. »
                missed Person « Anne "Zoé" <Roy> » <b> (names: no match)
                extra  Person « <Roy> & Cie » (names: no match)
              (no place known)
                missed current Roy, ministre (offices: no match)
            """,
        TextReport.withErrors(REPORT));
  }

  @Test
  void jsonHasEveryScoreAndErrorWithItsOffsets() throws IOException {
    JsonNode root = new ObjectMapper().readTree(JsonReport.of(REPORT));
    assertEquals("all", root.at("/scores/0/type").asText());
    assertEquals(0.5, root.at("/scores/1/f1").asDouble());
    assertEquals(2000, root.at("/speed/tokensPerSecond").asInt());
    assertEquals(4, root.at("/shares/date/of").asInt());
    assertEquals("a<1>", root.at("/errors/0/article").asText());
    assertEquals(15, root.at("/errors/0/sentence/start").asInt());
    assertEquals(26, root.at("/errors/0/extra/0/start").asInt());
    assertEquals("<Roy> & Cie", root.at("/errors/0/extra/0/text").asText());
    assertTrue(root.at("/errors/1/sentence").isMissingNode());
    assertEquals("offices", root.at("/errors/1/missed/0/measure").asText());
  }

  @Test
  void htmlMarksTheWordsInTheSentenceAlsoWhereTheyOverlap() {
    String page = HtmlReport.of(REPORT);
    assertTrue(
        page.contains(
            "<td lang=\"fr\"><mark class=\"missed\">Anne &quot;Zoé&quot; </mark>"
                + "<mark class=\"missed extra\">&lt;Roy&gt;</mark>"
                + "<mark class=\"extra\"> &amp; Cie</mark> a vu l&#39;Île.</td>"),
        page);
  }

  @Test
  void htmlEscapesWhateverComesFromOutside() {
    String page = HtmlReport.of(REPORT);
    assertTrue(page.contains("Article a&lt;1&gt;"), page);
    assertTrue(page.contains("&lt;b&gt;"), page);
    assertFalse(page.contains("<Roy>"), page);
    assertFalse(page.contains("a<1>"), page);
  }

  @Test
  void htmlNeedsNoScriptAndNothingFromOutside() {
    String page = HtmlReport.of(REPORT);
    assertFalse(page.matches("(?s).*(<script|<link|src=|href=|url\\(|@import).*"), page);
    assertTrue(page.contains("default-src 'none'"), page);
  }
}
