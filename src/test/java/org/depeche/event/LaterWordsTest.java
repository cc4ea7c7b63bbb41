package org.depeche.event;

import static org.depeche.event.Samples.assertStates;

import org.junit.jupiter.api.Test;

/** Words of an office that come back without the name, each with those that mean somebody else. */
class LaterWordsTest {
  @Test
  void aTitleCutShortMeansWhoHasTheWholeOne() {
    assertStates(
        "Le ministre togolais des Transports, Luc Morel, a ri. Le ministre a condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
    assertStates(
        "Le ministre togolais des Transports, Luc Morel, a ri. Le ministre béninois a condamné la"
            + " Suède.",
        "ACCUSE asserted ministre béninois > Suède");
    assertStates(
        "Le ministre togolais des Transports, Luc Morel, a ri. Le Premier ministre a condamné la"
            + " Suède.",
        "ACCUSE asserted Premier ministre > Suède");
  }

  @Test
  void theMinisterOfSomethingElseIsAnother() {
    assertStates(
        "Le ministre togolais des Transports, Luc Morel, a ri. Le ministre togolais de la Culture a"
            + " condamné la Suède.",
        "ACCUSE asserted ministre togolais de la Culture > Suède");
  }

  @Test
  void ofSeveralMinistersThatOfWhomTheTextHasJustSpoken() {
    String both =
        "Le ministre togolais des Transports, Luc Morel, a vu le ministre de la Défense, Jean"
            + " Blanc. ";
    assertStates(
        both + "Il pleuvait. M. Blanc a ri. Le ministre a condamné la Suède.",
        "ACCUSE asserted Jean Blanc > Suède");
    assertStates(both + "Le ministre a condamné la Suède.", "ACCUSE asserted ministre > Suède");
  }

  @Test
  void theFormerAndTheComingOnesComeBackToo() {
    assertStates(
        "L'ancien président togolais Luc Morel a ri. L'ancien président a condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
    assertStates(
        "Le président élu du Togo, Luc Morel, a ri. Le président élu a condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
    assertStates(
        "L'ancien président togolais Luc Morel a ri. Le président a condamné la Suède.",
        "ACCUSE asserted président > Suède");
  }

  @Test
  void ofTwoHeadsOfStateTheOneOfWhomNoCountryIsSaid() {
    assertStates(
        "Le président Luc Morel a vu la présidente tanzanienne Ana Cruz. Le chef de l'État a"
            + " condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
  }

  @Test
  void aWiderWordMeansTheOneWhoseOfficeItTakesIn() {
    assertStates(
        "La Première ministre togolaise Ana Cruz a ri. La dirigeante a condamné la Suède.",
        "ACCUSE asserted Ana Cruz > Suède");
    assertStates(
        "L'ambassadeur togolais Luc Morel a ri. Le diplomate a condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
    assertStates(
        "Le Premier ministre togolais Luc Morel a ri. La dirigeante a condamné la Suède.",
        "ACCUSE asserted dirigeante > Suède");
  }

  @Test
  void anInhabitantBeforeANameIsWhomItNames() {
    assertStates("Le Danois Peter Holm a condamné la Suède.", "ACCUSE asserted Peter Holm > Suède");
    assertStates("Le Danois a condamné Peter Holm.", "ACCUSE asserted Danois > Peter Holm");
  }

  @Test
  void oneOfTwoThatActedTogetherIsNotHe() {
    assertStates("Luc Morel et Jean Blanc ont ri. Il a condamné la Suède.");
    assertStates(
        "Luc Morel et Ana Cruz ont ri. Il a condamné la Suède.",
        "ACCUSE asserted Luc Morel > Suède");
  }
}
