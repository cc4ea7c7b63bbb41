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
        "Les négociations que poursuivent l'Iran et la France piétinent.",
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

  @Test
  void whoeverReceivesPraiseHasItFromTheOneUnderDe() {
    assertTold(
        "Donald Trump a reçu les félicitations d'Angela Merkel.",
        "support-feliciter Angela Merkel > Donald Trump");
    assertTold(
        "La Chine a renouvelé ses félicitations à la Serbie.", "support-feliciter Chine > Serbie");
  }

  @Test
  void withWhomAMeetingIsStandsBehindAvec() {
    assertTold(
        "La rencontre du ministre avec Angela Merkel a duré une heure.",
        "consult-rencontrer ministre, Angela Merkel >");
  }

  @Test
  void whoeverIsBehindALaDemandeDeAsks() {
    assertTold(
        "À la demande de la France, le Kenya a gardé le silence.",
        "request-demander France > Kenya");
    assertTold("À la demande générale, le Kenya a gardé le silence.");
  }

  @Test
  void whatIsLeftStandsUnderASecondDe() {
    assertTold(
        "Le retrait du Niger de l'Union africaine inquiète l'ONU.",
        "sanction-se-retirer Niger > Union africaine");
    assertTold("Le retrait du projet du ministre inquiète l'ONU.");
  }

  @Test
  void theVerbMaySayWhomTheDeedStrikes() {
    assertTold(
        "Des bombardements de l'armée russe ont visé Kharkiv.",
        "assault-bombarder armée russe > Kharkiv");
    assertTold("Des bombardements de Kharkiv ont duré deux jours.", "assault-bombarder  > Kharkiv");
  }

  @Test
  void aNounThatOpensAHeadlineStatesItsDeed() {
    assertTold(
        "Mali : attaque contre l'ONU à Gao.", "assault-attaque  > Organisation des Nations unies");
    assertTold("Après une attaque contre l'ONU, le calme est revenu à Gao.");
  }

  @Test
  void aVerbWithTheNounAmongItsWordsSaysWhatItMeans() {
    assertTold(
        "Angela Merkel a fait appel du jugement.", "reject-faire-appel-jugement Angela Merkel >");
    assertTold("Angela Merkel a fait un appel à la paix.", "request-appel Angela Merkel >");
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
