package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.lexicon.Table;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.depeche.text.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts with each temporal expression in brackets, its value behind a bar; published 2018-11-03.
 */
class TimeFinderTest {
  private static final Optional<LocalDate> SATURDAY = Optional.of(LocalDate.of(2018, 11, 3));
  private final TextAnalyser analyser = new TextAnalyser();
  private final TimeFinder finder = new TimeFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le traité a été signé [le 12 mars 2004|2004-03-12].",
        "Le traité a été signé [le jeudi 1er novembre|2018-11-01].",
        "Ils se sont rencontrés [jeudi 1er novembre|2018-11-01].",
        "Le texte a été adopté [le 2 novembre|2018-11-02].",
        "Le sommet aura lieu [le 9 décembre|2018-12-09].",
        "Le ministre a démissionné [le 20 décembre|2017-12-20].",
        "Le président partira [le 10 janvier|2019-01-10].",
        "Le pont a été fermé du [3|2018-05-03] au [5 mai|2018-05-05].",
        "La conférence se tiendra du [12|2018-11-12] au [14 novembre|2018-11-14].",
        "Le chancelier est arrivé [lundi|2018-10-29].",
        "Le chancelier arrivera [lundi|2018-11-05].",
        "La reine sera reçue [mardi prochain|2018-11-06].",
        "La reine a été reçue [mardi dernier|2018-10-30].",
        "Le Parlement a voté [vendredi soir|2018-11-02TEV].",
        "Le Parlement votera [mercredi matin|2018-11-07TMO].",
        "Le roi a parlé [hier|2018-11-02].",
        "Le roi parle [aujourd'hui|2018-11-03].",
        "Le roi parlera [demain|2018-11-04].",
        "Le roi a parlé [avant-hier|2018-11-01].",
        "Le roi parlera [après-demain|2018-11-05].",
        "Le roi a parlé [hier soir|2018-11-02TEV].",
        "Le conseil s'est réuni [ce matin|2018-11-03TMO].",
        "Le conseil se réunit [cette nuit|2018-11-03TNI].",
        "Le vote a eu lieu [la semaine dernière|2018-W43].",
        "Le vote aura lieu [la semaine prochaine|2018-W45].",
        "Le vote aura lieu [cette semaine|2018-W44].",
        "Le vote aura lieu [le mois prochain|2018-12].",
        "Le vote a eu lieu [le mois dernier|2018-10].",
        "Le vote a eu lieu [l'année dernière|2017].",
        "Le vote aura lieu [l'an prochain|2019].",
        "Le vote aura lieu [cette année|2018].",
        "La loi a été votée en [avril dernier|2018-04].",
        "La loi entrera en vigueur en [mars prochain|2019-03].",
        "La loi a été votée en [avril 2011|2011-04].",
        "Elle fut élue en [2005|2005].",
        "La crise remonte à [fin septembre 2008|2008-09].",
        "La crise a éclaté [début mai|2018-05].",
        "Le pays a connu la guerre dans [les années 1990|199X].",
        "Le pays a connu la guerre dans [les années 60|196X].",
        "Les négociations durent depuis [trois jours|P3D].",
        "Il a été condamné à [dix ans|P10Y] de prison.",
        "Le siège a duré [dix-huit mois|P18M].",
        "Le siège a duré [quelques semaines|PXW].",
        "L'accord a été signé [il y a deux ans|2016].",
        "L'accord a été signé [il y a environ deux ans|2016].",
        "L'accord a été signé au [début du mois|2018-11].",
        "L'accord sera signé avant la fin de l'année [2019|2019].",
        "Le roi a parlé [ce jeudi|2018-11-01].",
        "Ils se réunissent [chaque année|P1Y].",
        "Ils défilent [tous les jeudis|XXXX-WXX-4].",
        "La séance a commencé [hier|2018-11-02] à [14h30|2018-11-02T14:30].",
        "La séance commencera [demain|2018-11-04] à [10 heures|2018-11-04T10:00].",
        "La séance commencera [demain|2018-11-04] à [18 h 15|2018-11-04T18:15].",
        "Le sommet a eu lieu [cet été|2018-SU].",
        "Les élections se sont tenues [ce week-end|2018-W44-WE].",
        "Le gouvernement est [désormais|PRESENT_REF] minoritaire.",
        "Le rapport [annuel|P1Y] est sévère.",
        "Le sommet se tiendra du [lundi 3|2018-12-03] au [mercredi 5 décembre|2018-12-05].",
        "Ils se sont vus les [3|2018-05-03], [4|2018-05-04] et [5 mai|2018-05-05].",
        "Ils se sont vus entre [le 3|2018-05-03] et [le 5 mai|2018-05-05].",
        "Le pays a voté de [mars|2016-03] à [mai 2016|2016-05].",
        "La guerre a duré de [1939|1939] à [1945|1945].",
        "Les quotas baisseront d'ici à [2030|2030].",
        "La revue perdra de 1500 à 1700 lecteurs.",
        "La crise a éclaté à la [mi-2016|2016].",
        "La crise a éclaté au [début de 2016|2016].",
        "La crise a éclaté au [début du mois de mai|2018-05].",
        "La crise a éclaté à [la fin de l'année dernière|2017].",
        "La crise a éclaté au [printemps 2016|2016-SP].",
        "La crise a éclaté au [premier trimestre 2016|2016-Q1].",
        "La crise a éclaté au [second semestre de 2016|2016-H2].",
        "La reine a remporté le premier trimestre.",
        "Il est revenu [le 31/10/2018|2018-10-31].",
        "Il est revenu en [98|1998].",
        "Il est revenu en 98 bateaux.",
        "L'entreprise a répondu dans la nuit de [jeudi|2018-11-01] à [vendredi|2018-11-02].",
        "Il l'a vu [mardi|2018-10-30], puis [le même jour|2018-10-30] et [deux jours plus"
            + " tard|2018-11-01].",
        "Ils votent [trois fois par an|P1Y].",
        "Il vient une seconde fois.",
        "Le quotidien local le dit.",
        "Il a chanté le Vendredi saint.",
        "Le camp a été ouvert jusqu'au [10 novembre|2018-11-10].",
        "La mesure a été adoptée et vaut à partir du [10 novembre|2018-11-10].",
        "Le juge aura été entendu [le 10 novembre|2018-11-10].",
        "Il est venu [mer. 31 oct.|2018-10-31] et repartira.",
        "Les marins regardent la mer. 31 hommes y sont morts.",
        "Le choc a eu lieu vers [15 h 30|2018-11-02T15:30], [hier|2018-11-02].",
        "Les marins ont pris la mer avec leurs otages.",
        "Le jeune homme, âgé de 15 ans, a été libéré.",
        "La résolution 1559 exige un retrait.",
        "Quelque 2000 soldats sont partis."
      })
  void findsWhatIsMarked(String marked) {
    assertEquals(marked, mark(marked, SATURDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le texte a été adopté [le 2 novembre|XXXX-11-02].",
        "Le texte a été adopté [lundi|XXXX-WXX-1].",
        "Le texte a été adopté [le 2 novembre 2018|2018-11-02]."
      })
  void writesAnXForWhatIsNotKnownWithoutAPublicationDate(String marked) {
    assertEquals(marked, mark(marked, Optional.empty()));
  }

  @Test
  void saysHowADateWasObtained() {
    List<TimeExpression> found =
        find("Il est venu le 2 mai 2011, puis jeudi et enfin hier.", SATURDAY);
    assertEquals(
        List.of(
            TimeExpression.Source.TEXT,
            TimeExpression.Source.WEEKDAY,
            TimeExpression.Source.PUBLICATION),
        found.stream().map(TimeExpression::source).toList());
  }

  static Stream<Table.Row> rows() {
    return Table.bundled("/data/lexicon/calendar.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheCalendarFindsItsExample(Table.Row row) {
    String example = row.require("example");
    List<String> found = new ArrayList<>();
    String text = example.replaceAll("\\[([^|]*)\\|[A-Z]*\\]", "$1");
    for (TimeExpression time : find(text, SATURDAY)) {
      found.add("[" + time.span().of(text) + "|" + time.type() + "]");
    }
    assertEquals(List.of(example.replaceAll(".*(\\[.*\\]).*", "$1")), found);
  }

  private String mark(String marked, Optional<LocalDate> published) {
    String text = marked.replaceAll("\\[([^|]*)\\|[^\\]]*\\]", "$1");
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TimeExpression time : find(text, published)) {
      out.append(text, at, time.span().begin());
      out.append('[').append(time.span().of(text)).append('|').append(time.value()).append(']');
      at = time.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private List<TimeExpression> find(String text, Optional<LocalDate> published) {
    return finder.find(analysed(text, published));
  }

  private TaggedText analysed(String text, Optional<LocalDate> published) {
    return analyser.analyse(
        new Article(
            new ArticleId("test"),
            text,
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length())))));
  }
}
