package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityResolver;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.TaggedText;
import org.depeche.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the characters: no failure, no hang, and every offset points into the text. */
class PathologicalTest {
  private static final TextAnalyser ANALYSER = new TextAnalyser();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);
  private static final EntityResolver RESOLVER = new EntityResolver(KNOWLEDGE);
  private static final ArticleDetails DATED =
      new ArticleDetails(
          Optional.of("pathological"),
          Optional.empty(),
          Optional.of(LocalDate.of(2018, 11, 3)),
          Optional.empty(),
          Optional.empty());

  @Property(tries = 150)
  void anyCharactersAreRead(@ForAll String text) {
    holds(text);
  }

  @Property(tries = 150)
  void anyMixtureOfWordsAndMarksIsRead(@ForAll("mixtures") String text) {
    holds(text);
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Le",
            "président",
            "russe",
            "de",
            "la",
            "l'",
            "d’",
            "Vladimir Poutine",
            "M.",
            "MM.",
            "ministre",
            "des",
            "Affaires étrangères",
            "et",
            ",",
            ".",
            "(",
            ")",
            "«",
            "»",
            "\"",
            ":",
            "ONU",
            "Paris",
            "Saint-",
            "-",
            "A7",
            "1er",
            "2018",
            "vendredi",
            "mars",
            "il y a",
            "ce",
            "dernier",
            "les deux pays",
            "qui",
            "a été",
            "élu",
            "nommé",
            "Premier ministre",
            "son",
            "homologue",
            "\n",
            "\n\n",
            ">>",
            "\u00a0",
            "\u202f",
            "\ud83d\ude00",
            "e\u0301",
            "'",
            "’");
    return word.list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @TestFactory
  Stream<DynamicTest> longAndDeepTexts() {
    return Stream.of(
        test("nothing", ""),
        test("white space", " \n\t\u00a0\n \r\n"),
        test("a token of 100 kB", "a".repeat(100_000)),
        test("a capitalised token of 100 kB", "A" + "a".repeat(100_000)),
        test("capitals without an end", "A ".repeat(20_000)),
        test("names without an end", "Jean Roy ".repeat(5_000)),
        test("hyphens", "Saint-".repeat(5_000) + "Roy"),
        test("apostrophes", "l'".repeat(20_000)),
        test("opening quotation marks", "« ".repeat(5_000) + "Paris"),
        test("quotations in quotations", "« Il dit ".repeat(500) + "non" + " »".repeat(500)),
        test("brackets", "(".repeat(10_000) + "ONU" + ")".repeat(10_000)),
        test("complements", "le président " + "du ministre ".repeat(3_000) + "est venu."),
        test("coordinations", "La France" + " et la Russie".repeat(2_000) + " ont signé."),
        test("lines", "Paris\n".repeat(3_000)),
        test("lone surrogates", "\ud800 Paris \udc00 Lyon \ud83d"),
        test("combining marks", "e\u0301".repeat(5_000)));
  }

  private static DynamicTest test(String name, String text) {
    return DynamicTest.dynamicTest(
        name, () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> holds(text)));
  }

  private static void holds(String text) {
    List<Read> read = new ArrayList<>();
    ArticleReader.read("test", text.getBytes(StandardCharsets.UTF_8), DATED, read::add);
    for (Read each : read) {
      if (each instanceof Read.Whole whole) {
        holds(whole.article());
      }
    }
  }

  private static void holds(Article article) {
    TaggedText tagged = ANALYSER.analyse(article);
    Mentions mentions = FINDER.find(tagged);
    Entities entities = RESOLVER.resolve(tagged, mentions);
    String text = article.text();
    int before = 0;
    for (Sentence sentence : tagged.sentences()) {
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().begin() >= before, "tokens overlap at " + token.span());
        assertTrue(token.span().end() <= text.length(), "a token ends past the text");
        before = token.span().end();
      }
    }
    for (Mention mention : mentions.all()) {
      Sentence sentence = tagged.sentences().get(mention.sentence());
      Span words = sentence.span(mention.first(), mention.end());
      assertAll(
          () -> assertTrue(sentence.span().contains(mention.span())),
          () -> assertTrue(words.contains(mention.span()), () -> mention + " is not its tokens"),
          () -> assertTrue(mention.head() >= mention.first() && mention.head() < mention.end()));
    }
    for (TimeExpression time : mentions.times()) {
      Sentence sentence = tagged.sentences().get(time.sentence());
      assertEquals(sentence.span(time.first(), time.end()), time.span());
    }
    mentions.all().forEach(mention -> assertTrue(entities.of(mention).size() < 100_000));
  }
}
