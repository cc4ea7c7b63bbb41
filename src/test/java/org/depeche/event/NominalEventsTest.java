package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What nouns state in sentences of our own, as « rule actors > recipients ». */
class NominalEventsTest {
  @Test
  void aNounThatOnlyOpensTheDeedStandsForIt() {
    assertTold(
        "Le Kenya a annoncé l'ouverture d'une enquête visant Paul Kagame.",
        "accuse-enqueter Kenya > Paul Kagame");
  }

  @Test
  void aDeedThatIsCalledOffOrFearedStatesNothing() {
    assertTold("L'annulation de la visite du roi du Maroc en Espagne a surpris.");
  }

  @Test
  void whatTheVerbNeedsStandsUnderDe() {
    assertTold(
        "La police turque a procédé à l'arrestation de Selahattin Demirtas.",
        "coerce-arreter police turque > Selahattin Demirtas");
    assertTold("La Turquie a annoncé l'envoi de troupes en Libye.", "mobilize-envoyer Turquie >");
    assertTold("La Turquie a annoncé l'envoi de cartes postales en Libye.");
  }

  @Test
  void thePartiesOfAMeetingStandBehindItsVerbToo() {
    assertTold(
        "Une réunion s'est tenue lundi à Vienne entre l'Iran et la France.",
        "consult-se-reunir Iran, France >");
  }

  @Test
  void aRelativeWithItsSubjectBehindTheVerbSaysWhoDoesIt() {
    assertTold(
        "Les négociations que mènent l'Iran et la France piétinent.",
        "consult-negocier Iran, France >");
    assertTold(
        "Le pays est paralysé par la grève à laquelle ont appelé les syndicats.",
        "protest-greve syndicats >");
  }

  @Test
  void whoIsOnAVisitPaysIt() {
    assertTold(
        "Emmanuel Macron, en visite officielle en Suède, a gardé le silence.",
        "consult-visite-officielle Emmanuel Macron > Suède");
    assertTold("Emmanuel Macron a longtemps parlé du roi, en visite officielle en Suède.");
  }

  private static void assertTold(String sentence, String... events) {
    Extraction extraction = Samples.extract(sentence);
    assertEquals(
        List.of(events), extraction.events().stream().map(e -> told(extraction, e)).toList());
  }

  private static String told(Extraction extraction, Event event) {
    return (event.evidence().getFirst().rule()
            + " "
            + Samples.names(extraction, event.actors())
            + " > "
            + Samples.names(extraction, event.recipients()))
        .strip();
  }
}
