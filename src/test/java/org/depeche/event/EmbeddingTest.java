package org.depeche.event;

import static org.depeche.event.Samples.assertStates;

import org.junit.jupiter.api.Test;

/** What a clause states under the verb, conjunction or negation above it. */
class EmbeddingTest {
  @Test
  void whoeverWillNotHelpOrAgreeRefuses() {
    assertStates(
        "La Suède ne signera pas l'accord avec l'Italie.", "REJECT asserted Suède > Italie");
    assertStates(
        "La Suède a annoncé qu'elle ne signerait pas l'accord avec l'Italie.",
        "REJECT asserted Suède > Italie");
    assertStates(
        "La Suède n'a pas signé l'accord avec l'Italie.", "SUPPORT negated Suède, Italie >");
    assertStates("La Suède n'attaquera pas l'Italie.", "ASSAULT negated Suède > Italie");
  }

  @Test
  void whatOneDoesNotWantToDoOneRefuses() {
    assertStates("La Suède ne veut plus aider le Mali.", "REJECT asserted Suède > Mali");
    assertStates(
        "La Suède n'a pas l'intention de signer l'accord avec l'Italie.",
        "REJECT asserted Suède > Italie");
    assertStates("La Suède ne peut plus aider le Mali.", "AID hypothetical Suède > Mali");
  }

  @Test
  void whoeverSaysThatHeWantsToActWithOthersAnnouncesIt() {
    assertStates("La Suède a déclaré vouloir rencontrer l'Italie.", "AGREE future Suède, Italie >");
    assertStates(
        "La Suède indique vouloir profiter de la circonstance pour rencontrer l'Italie.",
        "AGREE future Suède, Italie >");
    assertStates("La Suède veut rencontrer l'Italie.", "CONSULT hypothetical Suède, Italie >");
    assertStates(
        "La Suède a déclaré vouloir attaquer l'Italie.", "ASSAULT hypothetical Suède > Italie");
  }

  @Test
  void theConditionalUnderAReportOfThePastIsItsFuture() {
    assertStates("La Suède a annoncé qu'elle aiderait le Mali.", "AGREE future Suède > Mali");
    assertStates(
        "La Suède a annoncé que l'Italie aurait aidé le Mali.", "AID asserted Italie > Mali");
  }

  @Test
  void whatIsFearedWishedOrAimedAtHasNotTakenPlace() {
    assertStates("La Suède craint que l'Italie n'attaque le Mali.");
    assertStates("La Suède aimerait que l'Italie libère les otages.");
    assertStates("Il est essentiel que l'Italie condamne la Suède.");
    assertStates("La Suède se tait afin que l'Italie condamne le Mali.");
    assertStates("La Suède se tait pour que l'Italie condamne le Mali.");
    assertStates(
        "La Suède se tait parce que l'Italie condamne le Mali.", "ACCUSE asserted Italie > Mali");
    assertStates("La Suède dit que l'Italie condamne le Mali.", "ACCUSE asserted Italie > Mali");
  }

  @Test
  void aDecisionAnnouncedIsTheDeed() {
    assertStates(
        "La Suède a annoncé jeudi sa décision d'expulser un diplomate italien.",
        "SANCTION asserted Suède > diplomate italien");
    assertStates("La Suède a annoncé jeudi l'espoir d'expulser un diplomate italien.");
  }

  @Test
  void beforeAnInfinitiveBehindAVerbOfThePastTellsWhatCameThen() {
    assertStates(
        "Les rebelles ont critiqué la Hongrie avant d'attaquer Kiev.",
        "ACCUSE asserted rebelles > Hongrie",
        "ASSAULT asserted rebelles > Ukraine");
    assertStates(
        "Les rebelles critiqueront la Hongrie avant d'attaquer Kiev.",
        "ACCUSE future rebelles > Hongrie");
    assertStates(
        "La Suède a exigé des garanties avant de signer l'accord.", "REQUEST asserted Suède >");
  }

  @Test
  void whoeverDoesNotCeaseGoesOn() {
    assertStates("La Suède n'a cessé de critiquer la Hongrie.", "ACCUSE asserted Suède > Hongrie");
    assertStates("La Suède a cessé de critiquer la Hongrie.", "ACCUSE negated Suède > Hongrie");
  }
}
