package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.Extractor;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text with the words that state an event, who says so, and what that makes of it. */
class AttributionTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« La Russie a attaqué Kiev. L'Iran a soutenu la Russie », a dit Emmanuel Macron. |"
            + " a attaqué | Emmanuel Macron",
        "« La Russie a attaqué Kiev. L'Iran a soutenu la Russie », a dit Emmanuel Macron. |"
            + " a soutenu | Emmanuel Macron",
        "« La Russie a attaqué Kiev », a dit Emmanuel Macron. L'Iran a soutenu la Russie. |"
            + " a soutenu | -",
        "Emmanuel Macron a déclaré : « La Russie a attaqué Kiev. L'Iran a soutenu la Russie. » |"
            + " a soutenu | Emmanuel Macron",
        "Emmanuel Macron a déclaré : « La Russie a attaqué Kiev. » L'Iran a soutenu la Russie. |"
            + " a soutenu | -",
        "« La Russie a attaqué Kiev », a dit Emmanuel Macron. « L'Iran a soutenu la Russie. » |"
            + " a soutenu | Emmanuel Macron",
        "« La Russie a attaqué Kiev », a dit Emmanuel Macron.\\n« L'Iran a soutenu la Russie. » |"
            + " a soutenu | -",
        "« La ville est libre », a dit Emmanuel Macron. « La Russie a attaqué Kiev »,"
            + " a-t-il ajouté. | a attaqué | Emmanuel Macron",
        "Les « bandits » ont fui. La Russie a attaqué Kiev. | a attaqué | -",
      })
  void aQuotationKeepsItsSpeakerOverItsSentences(String text, String trigger, String source) {
    assertEquals(source, sourceOf(text, trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vladimir Poutine affirme que la Turquie, qui a attaqué Alep, ment. | a attaqué |"
            + " Vladimir Poutine",
        "Vladimir Poutine affirme que la Turquie a attaqué Alep, tuant trois soldats syriens. |"
            + " tuant | Vladimir Poutine",
        "Vladimir Poutine affirme que la trêve tient, tandis que la Turquie a attaqué Alep. |"
            + " a attaqué | -",
        "Vladimir Poutine affirme que la trêve tient et la Turquie a attaqué Alep. |"
            + " a attaqué | -",
        "Vladimir Poutine a annoncé avoir parlé à Emmanuel Macron, qui a condamné la Turquie. |"
            + " a condamné | Vladimir Poutine",
        "Vladimir Poutine a quitté Alep, où la Turquie a attaqué la Syrie. | a attaqué | -",
      })
  void whatSomebodyReportsReachesIntoItsRelativesAndParticiples(
      String text, String trigger, String source) {
    assertEquals(source, sourceOf(text, trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D'après l'ONU, la Turquie a attaqué Alep. | a attaqué | Organisation des Nations unies",
        "À en croire Moscou, la Turquie a attaqué Alep. | a attaqué | Russie",
        "Aux dires de Vladimir Poutine, la Turquie a attaqué Alep. | a attaqué | Vladimir Poutine",
        "Pour Vladimir Poutine, la Turquie a attaqué Alep. | a attaqué | Vladimir Poutine",
        "Pour la paix, la Turquie a attaqué Alep. | a attaqué | -",
        "La Turquie a attaqué Alep pour Vladimir Poutine. | a attaqué | -",
        "Selon une source du Kremlin, la Turquie a attaqué Alep. | a attaqué | Russie",
      })
  void expressionsNameTheSource(String text, String trigger, String source) {
    assertEquals(source, sourceOf(text, trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emmanuel Macron a condamné la Syrie. | a condamné",
        "Emmanuel Macron a déclaré qu'il condamnait la Syrie. | condamnait",
        "« Nous condamnons la Syrie », a déclaré Emmanuel Macron. | condamnons",
        "« Je condamne la Syrie », a déclaré Emmanuel Macron. | condamne",
      })
  void whoTakesASideHimselfIsNotItsSource(String text, String trigger) {
    assertEquals("-", sourceOf(text, trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Turquie aurait attaqué Alep. | HYPOTHETICAL",
        "Selon l'ONU, la Turquie aurait attaqué Alep. | ASSERTED",
        "« La Turquie aurait attaqué Alep », a dit Vladimir Poutine. | ASSERTED",
      })
  void theConditionalOfHearsayIsAssertedOnlyOfASource(String text, Status status) {
    assertEquals(status, event(extraction(text), "aurait attaqué").orElseThrow().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Notre pays condamne la Turquie », a déclaré le président français Emmanuel Macron. |"
            + " condamne | France",
        "La Russie se tait. « Nous soutenons la paix. Nous condamnons la Turquie », a dit"
            + " Emmanuel Macron. | condamnons | Emmanuel Macron",
        "« Mon pays condamne la Turquie », a déclaré le président français Emmanuel Macron. |"
            + " condamne | France",
      })
  void theFirstPersonIsTheSpeaker(String text, String trigger, String actor) {
    Extraction extraction = extraction(text);
    assertEquals(actor, names(extraction, event(extraction, trigger).orElseThrow().actors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joe Biden a condamné la Turquie. « Je condamne la Turquie », a dit Joe Biden. | 1",
        "Joe Biden a condamné la Turquie. « La Russie condamne la Turquie », a dit Joe Biden. | 2",
      })
  void whatTheTextTellsAndItsActorSaysAgainIsOneEvent(String text, int events) {
    assertEquals(events, extraction(text).events().size());
  }

  private static String sourceOf(String text, String trigger) {
    Extraction extraction = extraction(text.replace("\\n", "\n"));
    return event(extraction, trigger)
        .map(event -> names(extraction, event.attributedTo()))
        .orElse("no event");
  }

  private static String names(Extraction extraction, List<EntityId> ids) {
    return ids.isEmpty()
        ? "-"
        : ids.stream()
            .map(id -> extraction.entities().get(id).orElseThrow().name())
            .collect(Collectors.joining(", "));
  }

  private static Optional<Event> event(Extraction extraction, String trigger) {
    String text = extraction.article().text();
    return extraction.events().stream()
        .filter(e -> e.evidence().stream().anyMatch(v -> v.trigger().of(text).equals(trigger)))
        .findFirst();
  }

  private static Extraction extraction(String text) {
    ArticleDetails details =
        new ArticleDetails(
            Optional.of("attribution"),
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 3, 4)),
            Optional.empty(),
            Optional.empty());
    List<Read> read = new ArrayList<>();
    ArticleReader.read("test", text.getBytes(StandardCharsets.UTF_8), details, read::add);
    return EXTRACTOR.extract(((Read.Whole) read.getFirst()).article());
  }
}
