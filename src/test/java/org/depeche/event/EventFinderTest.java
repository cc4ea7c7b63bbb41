package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What sentences of our own state, as « TYPE status actors > recipients | source ». */
class EventFinderTest {
  @Test
  void theAgentOfAPassiveActsAndItsSubjectSuffers() {
    assertStates("La Russie a été condamnée par la France.", "ACCUSE asserted France > Russie");
  }

  @Test
  void aPassiveWithoutAgentHasNoActor() {
    assertStates("La Hongrie a été condamnée.", "ACCUSE asserted > Hongrie");
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    assertStates(
        "La Suède a critiqué la Hongrie et a soutenu l'Ukraine.",
        "ACCUSE asserted Suède > Hongrie",
        "SUPPORT asserted Suède > Ukraine");
  }

  @Test
  void theWordsOfAnEventEndWithoutWhatLinksThemToTheNext() {
    String text = "La Suède a critiqué la Hongrie et a soutenu « le choix » de l'Ukraine, hier.";
    List<String> words =
        Samples.extract(text).events().stream()
            .map(event -> event.evidence().getFirst().clause().of(text))
            .toList();
    assertEquals(
        List.of("La Suède a critiqué la Hongrie", "a soutenu « le choix » de l'Ukraine, hier"),
        words);
  }

  @Test
  void theObjectOfAnInvitationIsNoVisit() {
    assertStates(
        "Emmanuel Macron a remercié Rome et a invité Giuseppe Conte à se rendre à Paris.",
        "SUPPORT asserted Emmanuel Macron > Italie",
        "REQUEST asserted Emmanuel Macron > Giuseppe Conte");
  }

  @Test
  void aRelativeClauseBetweenSubjectAndVerbKeepsItsObject() {
    assertStates(
        "La Pologne, qui soutient l'Ukraine, a critiqué la Hongrie.",
        "SUPPORT asserted Pologne > Ukraine",
        "ACCUSE asserted Pologne > Hongrie");
  }

  @Test
  void whatIsDeniedIsNegated() {
    assertStates("Le Brésil n'a pas condamné la Russie.", "ACCUSE negated Brésil > Russie");
  }

  @Test
  void theFutureTenseIsFuture() {
    assertStates("La Croatie soutiendra la Serbie.", "SUPPORT future Croatie > Serbie");
  }

  @Test
  void theConditionalOfHearsayIsHypothetical() {
    assertStates("Le Soudan aurait attaqué le Tchad.", "ASSAULT hypothetical Soudan > Tchad");
  }

  @Test
  void theConditionalWithASourceIsWhatTheSourceAsserts() {
    assertStates(
        "Selon l'ONU, le Soudan aurait attaqué le Tchad.",
        "ASSAULT asserted Soudan > Tchad | Organisation des Nations unies");
  }

  @Test
  void aConditionIsHypothetical() {
    assertStates(
        "Si la Russie attaque l'Ukraine, la Pologne condamnera Moscou.",
        "ASSAULT hypothetical Russie > Ukraine",
        "ACCUSE future Pologne > Russie");
  }

  @Test
  void aQuestionIsHypothetical() {
    assertStates("La Turquie a-t-elle attaqué la Syrie ?", "ASSAULT hypothetical Turquie > Syrie");
  }

  @Test
  void anInfinitiveTakesTheStatusThatItsOperatorGives() {
    assertStates("L'Italie a décidé de reconnaître le Kosovo.", "SUPPORT asserted Italie > Kosovo");
    assertStates(
        "Le Japon envisage de sanctionner la Birmanie.", "SANCTION hypothetical Japon > Birmanie");
    assertStates("La Grèce va condamner la Turquie.", "ACCUSE future Grèce > Turquie");
  }

  @Test
  void whoWouldSufferWhatIsRefusedOrThreatenedIsTheRecipient() {
    assertStates("L'Italie a refusé de reconnaître le Kosovo.", "REJECT asserted Italie > Kosovo");
    assertStates("L'Iran menace d'attaquer Israël.", "THREATEN asserted Iran > Israël");
  }

  @Test
  void whatIsOpposedIsNotStated() {
    assertStates(
        "L'Allemagne s'oppose à ce que la Turquie livre des armes à la Libye.",
        "REJECT asserted Allemagne > Turquie");
  }

  @Test
  void aNounHasItsPartsFromItsComplements() {
    assertStates(
        "La condamnation de la Russie par la France est unanime.",
        "ACCUSE asserted France > Russie");
    assertStates(
        "Les menaces de la Russie contre la Pologne inquiètent.",
        "THREATEN asserted Russie > Pologne");
  }

  @Test
  void aSupportVerbGivesItsNounAnActorOrARecipient() {
    assertStates(
        "La Norvège a apporté son soutien à l'Ukraine.", "SUPPORT asserted Norvège > Ukraine");
    assertStates(
        "L'Ukraine bénéficie du soutien de la Norvège.", "SUPPORT asserted Norvège > Ukraine");
  }

  @Test
  void aVisitThatWasCalledOffDidNotTakePlace() {
    List<String> told = told("Le roi du Maroc a annulé sa visite en Espagne.");
    assertEquals(List.of(), told.stream().filter(t -> t.startsWith("CONSULT")).toList());
  }

  @Test
  void whoSaysSoIsTheSource() {
    assertStates(
        "L'Allemagne a déclaré que la Russie avait attaqué l'Ukraine.",
        "ASSAULT asserted Russie > Ukraine | Allemagne");
    assertStates(
        "« La Russie a attaqué l'Ukraine », a déclaré Jens Stoltenberg.",
        "ASSAULT asserted Russie > Ukraine | Jens Stoltenberg");
  }

  @Test
  void aReciprocalEventIsOneWithAllItsParties() {
    assertStates(
        "Emmanuel Macron et Angela Merkel se sont rencontrés à Berlin.",
        "CONSULT asserted Emmanuel Macron, Angela Merkel >");
    assertStates(
        "Une rencontre entre la Corée du Nord et la Corée du Sud a eu lieu à Séoul.",
        "CONSULT asserted Corée du Nord, Corée du Sud >");
    assertStates(
        "La Chine, l'Inde et la Russie ont signé un traité.",
        "SUPPORT asserted Chine, Inde, Russie >");
  }

  @Test
  void anObjectPronounMeansWhoIsNotTheSubject() {
    assertStates(
        "Le président égyptien a félicité Donald Trump et l'a critiqué.",
        "SUPPORT asserted Abdel Fattah al-Sissi > Donald Trump",
        "ACCUSE asserted Abdel Fattah al-Sissi > Donald Trump");
  }

  @Test
  void whoseDeedIsCondemnedIsTheRecipient() {
    assertStates(
        "L'ONU a dénoncé les violations des droits de l'homme au Burundi.",
        "ACCUSE asserted Organisation des Nations unies > Burundi");
    assertStates(
        "La Turquie a condamné une attaque menée par la Russie.",
        "ACCUSE asserted Turquie > Russie",
        "ASSAULT asserted Russie >");
  }

  @Test
  void aBondIsNobodyWhoActs() {
    assertStates("Notre alliance a résisté à toutes les épreuves.");
  }

  @Test
  void aVisitedCityOfAnotherStateIsTheRecipient() {
    assertStates("Angela Merkel s'est rendue à Moscou.", "CONSULT asserted Angela Merkel > Moscou");
    assertStates("Angela Merkel s'est rendue à Munich.", "CONSULT asserted Angela Merkel >");
  }

  private static void assertStates(String sentence, String... events) {
    assertEquals(
        String.join("\n", List.of(events).stream().sorted().toList()),
        String.join("\n", told(sentence).stream().sorted().toList()));
  }

  private static List<String> told(String sentence) {
    Extraction extraction = Samples.extract(sentence);
    return extraction.events().stream().map(e -> told(extraction, e)).toList();
  }

  private static String told(Extraction extraction, Event event) {
    String source =
        event.attributedTo().isEmpty()
            ? ""
            : " | " + Samples.names(extraction, event.attributedTo());
    String line =
        "%s %s %s > %s"
            .formatted(
                event.type(),
                event.status().name().toLowerCase(java.util.Locale.ROOT),
                Samples.names(extraction, event.actors()),
                Samples.names(extraction, event.recipients()));
    return line.replaceAll(" +", " ").strip() + source;
  }
}
