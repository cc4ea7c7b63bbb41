package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.TimeExpression;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text, published 2018-11-03, with the trigger of an event and the date that it has. */
class DatesTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);

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
        "Vendredi, la France a salué l'accord et la Russie a condamné la Syrie. | a condamné |"
            + " 2018-11-02",
        "Vendredi, la France a salué l'accord ; la Russie a condamné la Syrie. | a condamné | -",
        "La Russie a rencontré mardi la Turquie et a condamné la Syrie. | a condamné | 2018-10-30",
        "La Russie a signé mardi un accord, condamnant la Syrie. | condamnant | 2018-10-30",
        "La Russie a rencontré le roi, en visite à Sotchi, mardi 30 octobre. | a rencontré |"
            + " 2018-10-30",
        "Le ministre faisait savoir jeudi que l'Italie refusait l'accord. | refusait | 2018-11-01",
        "Le ministre a annoncé jeudi que l'Italie avait condamné la Syrie. | avait condamné | -",
        "« Nous condamnons la Syrie », a déclaré jeudi Emmanuel Macron. | condamnons | 2018-11-01",
        "C'était il y a tout juste vingt ans, le 3 mai 1998, le général Suharto condamnait"
            + " l'Australie. | condamnait | 1998-05-03",
        "La France a salué l'adoption jeudi d'une résolution contre la Syrie. | a salué | -",
        "La France a salué l'adoption, jeudi, par le Sénat d'une loi contre la Syrie. | a salué |"
            + " -",
        "La France a, ce vendredi 2 novembre, condamné la Syrie. | a, ce vendredi 2 novembre,"
            + " condamné | 2018-11-02",
        "Jeudi, un scrutin a eu lieu. Au lendemain d'une grève, la France a condamné la Syrie. |"
            + " a condamné | -",
        "Un scrutin a lieu samedi. La France avait dès le lendemain condamné la Syrie. |"
            + " avait dès le lendemain condamné | -",
        "Un scrutin a eu lieu mercredi. Le lendemain, la France a condamné la Syrie. |"
            + " a condamné | 2018-11-01",
        "La France exige de la Syrie une aide, dont la fin, décrétée jeudi, a déçu. | exige | -",
        "La France exige de la Syrie une aide décrétée jeudi. | exige | 2018-11-01",
        "La France a accusé la Syrie jeudi d'ingérence. | a accusé | 2018-11-01",
        "La France a condamné la Syrie dans la nuit de jeudi à vendredi. | a condamné | 2018-11-02",
        "La Russie a bombardé Alep depuis lundi. | a bombardé | 2018-10-29",
        "La Russie bombarde Alep depuis décembre. | bombarde | 2017-12",
        "La Russie devait rencontrer dimanche la Turquie. | rencontrer | 2018-11-04",
        "Le ministre russe doit rencontrer la Turquie à partir de lundi 5 novembre. | rencontrer |"
            + " 2018-11-05",
        "Réunis mardi à Genève, les ministres russes ont condamné la Syrie, alliée de l'Iran,"
            + " frappée le 3 mai. | ont condamné | 2018-10-30",
        "Les négociations ouvertes lundi entre la Russie et la Turquie ont échoué jeudi. |"
            + " négociations ouvertes | 2018-11-01",
        "La France a condamné la Syrie au début du mois de mai. | a condamné | 2018-05",
        "La France a condamné la Syrie au printemps 2016. | a condamné | 2016",
        "La France a condamné la Syrie la semaine dernière. | a condamné | 2018-10",
        "Comme chaque année depuis 1992, la France a condamné la Syrie. | a condamné | -",
        "En 1992, la France avait condamné la Syrie. | avait condamné | 1992",
        "Mardi, la Russie condamne la Turquie. | condamne | 2018-10-30",
        "Mardi, la Russie rencontre la Turquie. | rencontre | 2018-11-06",
        "Mardi, alors que la Turquie condamnait la Syrie, la Russie a reçu le roi. | condamnait |"
            + " 2018-10-30",
        "24 octobre : la Russie condamne la Turquie. | condamne | 2018-10-24",
        "Rassemblés mardi à Genève, les ministres russes ont condamné la Syrie. | ont condamné |"
            + " 2018-10-30",
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
  void aHeadlineHasTheDayOfTheMainVerbOfALeadThatGivesSeveral() {
    String text =
        "Moscou signe une trêve avec la Turquie\n\n"
            + "Le gouvernement russe a signé jeudi avec la Turquie une trêve qui entrera en vigueur"
            + " le 3 décembre.";
    assertEquals("2018-11-01", dateOf(extraction(text), "signe"));
  }

  @Test
  void aHeadlineSharesTheDayOfALeadThatNamesAMinisterOfItsCountry() {
    String text =
        "La Russie condamne la Turquie\n\n"
            + "Le ministre russe des Affaires étrangères, Sergueï Lavrov, a dénoncé jeudi des"
            + " « crimes ».";
    assertEquals("2018-11-01", dateOf(extraction(text), "condamne"));
  }

  @Test
  void aHeadlineHasNoDateWhereTheLeadOnlyDatesTheReport() {
    String text =
        "La Russie condamne la Turquie\n\n"
            + "La Russie a dénoncé la politique de la Turquie, ont annoncé jeudi les agences.";
    assertEquals("-", dateOf(extraction(text), "condamne"));
  }

  private static final String STORY = "La Russie a bombardé jeudi des positions turques à Idleb. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Turquie a condamné la Syrie. | a condamné | 2018-11-01",
        "La Turquie condamne la Syrie. | condamne | -",
        "La Turquie avait condamné la Syrie. | avait condamné | -",
        "La Turquie a déjà condamné la Syrie. | a déjà condamné | -",
        "La Turquie est accusée par la Syrie. | est accusée | -",
        "La Turquie a voté mardi la loi.\\nL'Iran a condamné la Syrie. | a condamné | -",
        "La Turquie a voté mardi la loi. L'Iran a condamné la Syrie. | a condamné | 2018-10-30",
        "« Nous condamnons la Syrie », a dit le président turc Erdogan. | condamnons | 2018-11-01",
      })
  void aSentenceWithoutADateHasTheDayOfTheStoryUntilAnotherIsSpokenOf(
      String text, String trigger, String date) {
    assertEquals(date, dateOf(extraction(STORY + text.replace("\\n", "\n")), trigger));
  }

  @Test
  void theDayOfTheStoryIsSaidToBeInferred() {
    Extraction extraction = extraction(STORY + "La Turquie a condamné la Syrie.");
    assertEquals(
        List.of(TimeExpression.Source.WEEKDAY, TimeExpression.Source.INFERRED),
        extraction.events().stream().map(e -> e.date().orElseThrow().source()).toList());
  }

  @Test
  void aLeadHasTheDayOnWhichTheNextSentencesSayThatItTookPlace() {
    String text = "Le Parlement turc a adopté la loi contre la Russie. Le vote a eu lieu mardi.";
    assertEquals("2018-10-30", dateOf(extraction(text), "a adopté"));
  }

  @Test
  void whatTheSentenceAfterTheLeadTellsOfThePastBeforeIsNoDateOfTheLead() {
    String text = "Le Parlement turc a adopté la loi. Mardi, la Russie avait critiqué la Turquie.";
    assertEquals("-", dateOf(extraction(text), "a adopté"));
  }

  @Test
  void anOldStoryIsNoNews() {
    String text =
        "Le 3 mai 1998, la Russie a bombardé des positions turques. La Turquie a condamné la"
            + " Syrie.";
    assertEquals("-", dateOf(extraction(text), "a condamné"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le président américain Donald Trump a rencontré vendredi 30 novembre la chancelière Angela"
            + " Merkel. | a rencontré | 2018-11-30",
        "Le président américain Donald Trump a rencontré vendredi 30 novembre le président George"
            + " W. Bush. | a rencontré | -",
        "Le ministre Jean Untel a rencontré vendredi 30 novembre la reine. | a rencontré | -",
        "Le président américain Donald Trump a rencontré lundi Angela Merkel. | a rencontré | -",
        "Le président du parti (droite), Jean Untel, a rencontré mardi 6 mai la reine. |"
            + " a rencontré | -",
        "La reine a rencontré mardi 7 mai Angela Merkel. Elle régnait depuis octobre 2012. |"
            + " a rencontré | 2013-05-07",
        "La reine a rencontré mardi 7 mai Angela Merkel. Elle régnait depuis octobre 2010. |"
            + " a rencontré | -",
        "LYON, 3 mai 2016 – La France a condamné lundi la Syrie. | a condamné | 2016-05-02",
        "LYON, 3 mai 2016 – La France a condamné hier la Syrie. | a condamné | 2016-05-02",
        "Le président de la République de Chine (Taïwan), Chen Shui-bian, a rencontré jeudi 5 mai"
            + " la reine Élisabeth II. | a rencontré | 2005-05-05",
      })
  void withoutAPublicationDateWeekdayDayAndOfficesTellTheYearIfOnlyOneFits(
      String text, String trigger, String date) {
    assertEquals(date, dateOf(extraction(text, Optional.empty()), trigger));
  }

  @Test
  void whatCountsFromTheDatelineIsSaidToBeInferred() {
    Extraction extraction =
        extraction("LYON, 3 mai 2016 – La France a condamné hier la Syrie.", Optional.empty());
    assertEquals(
        List.of(TimeExpression.Source.INFERRED),
        extraction.events().stream().map(e -> e.date().orElseThrow().source()).toList());
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
    return extraction(text, Optional.of(LocalDate.of(2018, 11, 3)));
  }

  private static Extraction extraction(String text, Optional<LocalDate> published) {
    ArticleDetails details =
        new ArticleDetails(
            Optional.of("dates"), Optional.empty(), published, Optional.empty(), Optional.empty());
    List<Read> read = new ArrayList<>();
    ArticleReader.read("test", text.getBytes(StandardCharsets.UTF_8), details, read::add);
    return EXTRACTOR.extract(((Read.Whole) read.getFirst()).article());
  }
}
