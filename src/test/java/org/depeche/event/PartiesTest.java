package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who does it to whom, each with a sentence where it is otherwise: « TYPE actors > recipients ».
 */
class PartiesTest {
  @Test
  void aPercentageStandsForThoseWhomItCounts() {
    assertStates("72 % des Suédois soutiennent le Kenya.", "SUPPORT Suédois > Kenya");
  }

  @Test
  void aPluralVerbBehindQuiHasAllThatAreJoined() {
    assertStates(
        "Le Canada et la Suède, qui avaient critiqué la Hongrie, attendent.",
        "ACCUSE Canada, Suède > Hongrie");
    assertStates(
        "Le Canada et la Suède, qui avait critiqué la Hongrie, attendent.",
        "ACCUSE Suède > Hongrie");
  }

  @Test
  void namesThatANounHasAsComplementAreJoinedBeforeQui() {
    assertStates(
        "La Hongrie a critiqué l'appel de Londres, Paris et Berlin, qui menacent le Kenya.",
        "ACCUSE Hongrie > Royaume-Uni, France, Allemagne",
        "THREATEN Royaume-Uni, France, Allemagne > Kenya");
    assertStates(
        "La Hongrie a critiqué l'appel de Londres, Paris et Berlin, qui menace le Kenya.",
        "ACCUSE Hongrie > Royaume-Uni, France, Allemagne",
        "THREATEN Allemagne > Kenya");
  }

  @Test
  void aPersonBehindTheNameOfAPlaceIsAPhraseOfItsOwn() {
    assertStates(
        "Le ministre suédois a rencontré lundi au Caire M. Roy.",
        "CONSULT ministre suédois, Roy >");
    assertStates(
        "Le ministre suédois a rencontré lundi à Genève Angela Merkel.",
        "CONSULT ministre suédois, Angela Merkel >");
    assertStates(
        "Le ministre suédois a rencontré à Genève lundi le roi Felipe VI.",
        "CONSULT ministre suédois, Felipe VI >");
  }

  @Test
  void whatStandsBetweenCommasKeepsNobodyFromActing() {
    assertStates(
        "Le Canada et la Suède ont signé lundi à Genève, en présence de Felipe VI, un traité.",
        "SUPPORT Canada, Suède >");
    assertStates(
        "Moscou, jusqu'ici principal allié, a critiqué la Hongrie.", "ACCUSE Russie > Hongrie");
    assertStates(
        "L'émissaire suédois et le gendre du président, Jean Roy, ont critiqué la Hongrie.",
        "ACCUSE émissaire suédois, Jean Roy > Hongrie");
  }

  @Test
  void whoLeavesAnAgreementBlamesNobodyAsWhoDenouncesADecisionDoes() {
    assertStates("La Suède a dénoncé le traité.", "SANCTION Suède >");
    assertStates("La Suède a dénoncé la résolution 1929.", "ACCUSE Suède >");
  }

  @Test
  void aComplementThatIsNoneDenies() {
    assertStates("La Suède participera à une négociation.", "AGREE Suède >");
    assertStates("La Suède ne participera à aucune négociation.", "REJECT Suède >");
  }

  @Test
  void nobodyThreatensOrBlamesWhatHeSpeaksFor() {
    assertStates(
        "Le ministre hongrois a averti que Budapest répondrait.", "THREATEN ministre hongrois >");
    assertStates(
        "Le ministre hongrois a averti que la Suède le regretterait.",
        "THREATEN ministre hongrois > Suède");
    assertStates(
        "« C'est une honte », a déploré la secrétaire générale de la CFDT, Jeanne Roy.",
        "ACCUSE Jeanne Roy >");
  }

  @Test
  void whoSuffersWhatIsCondemnedOrDemandedIsNotBlamedOrAsked() {
    assertStates("La Suède a condamné l'arrestation de Jean Roy.", "ACCUSE Suède >");
    assertStates("La Suède a condamné l'arrestation de Jean Roy en Iran.", "ACCUSE Suède > Iran");
    assertStates("La Suède a condamné l'attitude de Jean Roy.", "ACCUSE Suède > Jean Roy");
    assertStates("La Suède a condamné l'invasion russe de l'Ukraine.", "ACCUSE Suède > Russie");
    assertStates("La Suède a demandé la libération de Jean Roy.", "REQUEST Suède >");
    assertStates("La Suède a demandé la démission de Jean Roy.", "REQUEST Suède > Jean Roy");
    assertStates("La Suède a approuvé une force de répression des gangs.", "SUPPORT Suède >");
  }

  @Test
  void thoseWhoAreSpokenToAreAnAudience() {
    assertStates("Emmanuel Macron s'adressera aux Français.");
    assertStates(
        "Emmanuel Macron s'adressera au Sénat kényan.", "AGREE Emmanuel Macron > Sénat kényan");
  }

  @Test
  void soManyOfThemAreThey() {
    assertStates(
        "La police suédoise a arrêté deux cents manifestants.",
        "COERCE police suédoise > manifestants");
    assertStates("L'armée suédoise a tué 40 rebelles.", "ASSAULT armée suédoise > rebelles");
    assertStates(
        "L'armée suédoise a tué un grand nombre de rebelles.", "ASSAULT armée suédoise > rebelles");
    assertStates(
        "Un groupe de manifestants a critiqué la Hongrie.", "ACCUSE manifestants > Hongrie");
    assertStates("Le nombre de manifestants inquiète la Hongrie.");
  }

  @Test
  void thoseWhoDiedAreNoParty() {
    assertStates("Au moins 22 personnes ont été tuées.");
    assertStates("Au moins 22 policiers ont été tués.", "ASSAULT > policiers");
  }

  @Test
  void aClassAsksForWhatIsCountedOrMeantByAPronoun() {
    assertStates("Le Canada a déployé 200 soldats.", "MOBILIZE Canada >");
    assertStates("Le Canada a déployé 200 affiches.");
    assertStates(
        "Des migrants sont arrivés. La Hongrie les a refoulés.", "COERCE Hongrie > migrants");
  }

  @Test
  void whoeverHasItDoneDoesIt() {
    assertStates("La Hongrie a fait arrêter trois journalistes.", "COERCE Hongrie > journalistes");
    assertStates("La Hongrie a fait reculer l'armée.");
  }

  @Test
  void whatIsDeniedIsNotRefused() {
    assertStates("La Suède a démenti que la Hongrie ait payé.", "REJECT Suède >");
    assertStates("La Suède refuse que la Hongrie paie.", "REJECT Suède > Hongrie");
  }

  @Test
  void thePartiesAreThoseSpokenOfTogether() {
    assertStates(
        "Le Kenya et le Soudan tergiversent. Le Tchad a exhorté les deux pays au calme.",
        "REQUEST Tchad > Kenya, Soudan");
    assertStates(
        "Le Kenya et le Soudan tergiversent. Le Tchad a exhorté les parties au calme.",
        "REQUEST Tchad > Kenya, Soudan");
    assertStates("Le Tchad a exhorté les parties au calme.", "REQUEST Tchad >");
  }

  @Test
  void capitalsInAListStandForTheirStates() {
    assertStates(
        "Riyad, Manama et Le Caire ont critiqué la Hongrie.",
        "ACCUSE Arabie saoudite, Bahreïn, Égypte > Hongrie");
    assertStates("À Riyad, Manama et Le Caire, on a critiqué la Hongrie.");
  }

  @Test
  void theDepartmentOfStateIsThatOfTheUnitedStates() {
    assertStates("Le département d'État a critiqué la Hongrie.", "ACCUSE États-Unis > Hongrie");
    assertStates("Le département de l'Isère a critiqué la Hongrie.");
  }

  @Test
  void thingsOfOthersAreDoneToThem() {
    assertStates("La Grèce attend. La Suède a critiqué son attitude.", "ACCUSE Suède > Grèce");
    assertStates("La Suède a critiqué son attitude.", "ACCUSE Suède >");
    assertStates(
        "Le président attend. Le ministre a exigé sa démission.", "REQUEST ministre > président");
    assertStates("La Grèce attend. La Suède a soutenu sa politique.", "SUPPORT Suède >");
  }

  @Test
  void whoIsAddressedOrTreatedSoIsTheRecipient() {
    assertStates("La Suède a pris des sanctions à l'égard de la Grèce.", "SANCTION Suède > Grèce");
    assertStates(
        "La Suède a lancé un avertissement à l'adresse de la Grèce.", "THREATEN Suède > Grèce");
    assertStates("La Suède a pris des sanctions en présence de la Grèce.", "SANCTION Suède >");
  }

  @Test
  void aNounBeforeANameIsWhatTheNameSays() {
    assertStates(
        "Greenpeace attend. L'organisation Amnesty International a critiqué la Suède.",
        "ACCUSE Amnesty International > Suède");
    assertStates(
        "Greenpeace attend. L'organisation a critiqué la Suède.", "ACCUSE Greenpeace > Suède");
    assertStates("Le mouvement islamiste Hamas a critiqué la Suède.", "ACCUSE Hamas > Suède");
    assertStates(
        "Greenpeace attend. L'organisation Sauvons Tout a critiqué la Suède.",
        "ACCUSE Sauvons Tout > Suède");
  }

  private static void assertStates(String text, String... events) {
    Extraction extraction = Samples.extract(text);
    List<String> told = extraction.events().stream().map(e -> told(extraction, e)).toList();
    assertEquals(List.of(events), told, text);
  }

  private static String told(Extraction extraction, Event event) {
    return "%s %s > %s"
        .formatted(
            event.type(),
            Samples.names(extraction, event.actors()),
            Samples.names(extraction, event.recipients()))
        .replaceAll(" +", " ")
        .strip();
  }
}
