package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.depeche.Extractor;
import org.depeche.graph.ExtractionJson;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import picocli.CommandLine.Help.Ansi;

class ExplainTest {
  private static final String TEXT = "Il pleut. La Norvège a condamné la Hongrie vendredi.";

  @TempDir Path folder;

  @Test
  void aSentenceIsShownFromItsTokensToItsEvent() {
    String shown = explain("--sentence", "2", "--published", "2018-11-03").out();
    for (String line :
        List.of(
            "Sentence 2, body, characters 10 to 52",
            "  La   Norvège  a      condamné   la   Hongrie  vendredi  .",
            "  Norvège  13–20  name  Norvège (state)  « Norvège » names it, row norvege",
            "  vendredi  DATE  2018-11-02  weekday",
            "  1  verb    « a condamné », condamner: active, indicative present, not negated",
            "     states  asserted",
            "Rows for « condamné » (condamner)",
            "  accuse-condamner                  chosen: SUBJ « La Norvège » = actor; OBJ « la"
                + " Hongrie » = target",
            "  sanction-condamner-2              no: nothing fills A-INF, which the pattern"
                + " requires",
            "  event                             ACCUSE Condemnation, asserted; who: Norvège; to"
                + " whom: Hongrie;")) {
      assertTrue(shown.lines().anyMatch(line::equals), line + "\nis not in\n" + shown);
    }
    assertFalse(shown.contains("Sentence 1"), shown);
  }

  @Test
  void onlySentencesWhereTheRowWasTriedAreShown() {
    String shown = explain("--rule", "sanction-condamner").out();
    assertTrue(shown.contains("Sentence 2"), shown);
    assertFalse(shown.contains("Sentence 1"), shown);
  }

  @Test
  void aRowThatWasTriedNowhereIsSaid() {
    Run run = explain("--rule", "accuse-accuser");
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("accuse-accuser was tried nowhere"), run.err());
  }

  @Test
  void noLineIsWiderThanItShouldBe() {
    String address = "La France a condamné https://" + "a".repeat(300) + ".";
    String shown =
        Run.of("explain", "data/articles/bogota-farc.txt").out()
            + Run.with(address, "explain", "-").out();
    assertEquals(List.of(), shown.lines().filter(l -> TextColumns.width(l) > 100).toList());
  }

  @Test
  void coloursAreOnlyForTerminals() {
    assertTrue(onATerminal("explain", "-").contains("\u001b[32m"));
    assertFalse(explain().out().contains("\u001b"));
  }

  @Test
  void thePageIsWellFormedAndNeedsNothingElse() throws Exception {
    String page = Run.of("explain", "--format", "html", "data/articles/moscou-la-havane.txt").out();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
    try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
      Document document = factory.newDocumentBuilder().parse(in);
      assertEquals(1, document.getElementsByTagName("h1").getLength());
      assertTrue(document.getElementsByTagName("details").getLength() > 10);
      assertEquals(0, document.getElementsByTagName("script").getLength());
    }
    assertFalse(Pattern.compile("(src|href)=|@import|url\\(").matcher(page).find());
  }

  @Test
  void thePageEscapesWhatArticlesSay() {
    String text =
        "La <b>France</b> & l'\"Italie\" ont condamné <script>alert(1)</script> la Hongrie.";
    String page = Run.with(text, "explain", "--format", "html", "--title", "<i>t</i>", "-").out();
    assertFalse(page.contains("<b>") || page.contains("<script>") || page.contains("<i>"), page);
    assertTrue(page.contains("La &lt;b&gt;France&lt;/b&gt; &amp; l&#39;&quot;Italie&quot;"), page);
    assertTrue(page.contains("&lt;i&gt;t&lt;/i&gt;"), page);
  }

  @Test
  void aFileTakesWhatWouldBePrinted() throws IOException {
    Path file = folder.resolve("page.html");
    Run run = explain("--format", "html", "--output", file.toString());
    assertEquals("", run.out());
    assertEquals(explain("--format", "html").out(), Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsAUsageError() {
    usage("cannot be written", "--output", folder.resolve("none/page.html").toString());
  }

  @Test
  void aSentenceThatIsNotThereIsAUsageErrorThatSaysHowManyThereAre() {
    usage("expected 1 to 2", "--sentence", "3");
    usage("expected a number from 1", "--sentence", "0");
  }

  @Test
  void aRowThatIsInNoTableIsAUsageError() {
    usage("expected an id (first column) of data/lexicon/frames.tsv", "--rule", "none-such");
  }

  @Test
  void aMissingFileIsRefusedAndTheOthersAreExplained() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
    Run run = Run.of("explain", folder.resolve("none.txt").toString(), good.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("none.txt: no such file"), run.err());
    assertTrue(run.out().contains("Sentence 2"), run.out());
  }

  @Test
  void explainingChangesNothingInWhatIsExtracted() throws IOException {
    Extractor extractor = new Extractor(KnowledgeBase.bundled());
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        ArticleReader.read(
            file,
            ArticleDetails.NONE,
            read -> {
              if (read instanceof Read.Whole whole) {
                assertEquals(
                    ExtractionJson.of(extractor.extract(whole.article())),
                    ExtractionJson.of(extractor.explain(whole.article()).extraction()));
              }
            });
      }
    }
  }

  private static Run explain(String... options) {
    List<String> arguments =
        Stream.of(Stream.of("explain"), Stream.of(options), Stream.of("-"))
            .flatMap(words -> words)
            .toList();
    return Run.with(TEXT, arguments.toArray(String[]::new));
  }

  private static void usage(String expected, String... options) {
    Run run = explain(options);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }

  private static String onATerminal(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Ansi.ON);
    assertEquals(0, Main.run(arguments, terminal));
    return out.toString(StandardCharsets.UTF_8);
  }
}
