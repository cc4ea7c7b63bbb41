package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text, published 2018-11-03, with the trigger of an event and the date that it has. */
class DatesTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), ConfidenceModel.UNTRAINED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vendredi, la France a condamné la Syrie. | a condamné | 2018-11-02",
        "La France a condamné la Syrie vendredi. | a condamné | 2018-11-02",
        "En mai 2017, le président de la Syrie a condamné la France. | a condamné | 2017-05",
        "La France, fondée en 843, a condamné la Syrie. | a condamné | -",
        "La France a condamné le traité signé en 1962 par la Syrie. | a condamné | -",
        "La France a condamné la Syrie, a annoncé vendredi le ministère. | a condamné | -",
        "À la suite des élections de dimanche, la France a condamné la Syrie. | a condamné | -",
        "La France a invité la Syrie à se rendre à Paris en 2019. | a invité | -",
        "La France a rencontré la Syrie lors du sommet du 2 novembre. | a rencontré | -",
        "La France a condamné la Syrie. | a condamné | -",
        "La France a condamné la Syrie avant la fin de l'année 2017. | a condamné | -",
      })
  void dateOfTheVerb(String text, String trigger, String date) {
    assertEquals(date, dateOf(extraction(text), trigger));
  }

  @Test
  void aHeadlineHasTheOnlyDayOfTheLead() {
    String text =
        "La Russie condamne la Turquie\n\n"
            + "La Russie a dénoncé jeudi la politique de la Turquie à Idleb. Le Kremlin se tait.";
    assertEquals("2018-11-01", dateOf(extraction(text), "condamne"));
  }

  @Test
  void aHeadlineHasNoDateWhereTheLeadOnlyDatesTheReport() {
    String text =
        "La Russie condamne la Turquie\n\n"
            + "La Russie a dénoncé la politique de la Turquie, ont annoncé jeudi les agences.";
    assertEquals("-", dateOf(extraction(text), "condamne"));
  }

  private static String dateOf(Extraction extraction, String trigger) {
    String text = extraction.article().text();
    for (Event event : extraction.events()) {
      for (Evidence evidence : event.evidence()) {
        if (evidence.trigger().of(text).equals(trigger)) {
          return event.date().map(EventDate::value).orElse("-");
        }
      }
    }
    return "no event";
  }

  private static Extraction extraction(String text) {
    ArticleDetails details =
        new ArticleDetails(
            Optional.of("dates"),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty());
    List<Read> read = new ArrayList<>();
    ArticleReader.read("test", text.getBytes(StandardCharsets.UTF_8), details, read::add);
    return EXTRACTOR.extract(((Read.Whole) read.getFirst()).article());
  }
}
