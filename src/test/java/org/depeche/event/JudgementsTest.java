package org.depeche.event;

import static org.depeche.event.Samples.assertStates;

import org.junit.jupiter.api.Test;

/** Reproach and praise in what people say: « TYPE status actors > recipients ». */
class JudgementsTest {
  @Test
  void whoSaysThatAnotherIsAMenaceBlamesHim() {
    assertStates(
        "Le Danemark estime que la Russie est une menace.", "ACCUSE asserted Danemark > Russie");
    assertStates(
        "La Russie est une menace, selon le Danemark.", "ACCUSE asserted Danemark > Russie");
    assertStates(
        "« La Russie est une menace », a dit le Danemark.", "ACCUSE asserted Danemark > Russie");
    assertStates("La Russie est une menace.");
  }

  @Test
  void aDenialBlamesOnlyWithWordsThatPraise() {
    assertStates(
        "Le Danemark estime que la politique de la Russie n'est pas acceptable.",
        "ACCUSE asserted Danemark > Russie");
    assertStates("Le Danemark estime que la politique de la Russie est acceptable.");
    assertStates("Le Danemark estime que la Russie n'est pas une menace.");
    assertStates("Le Danemark estime que la Russie n'est pas un modèle.");
  }

  @Test
  void aSuppositionBlamesNobody() {
    assertStates("Le Danemark estime que la Russie serait une menace.");
    assertStates("Le Danemark réagira si la Russie est une menace, a dit la Norvège.");
    assertStates("« La Russie est-elle une menace ? » a dit le Danemark.");
  }

  @Test
  void strongWordsNeedNobodyWhomTheyAreFor() {
    assertStates(
        "« C'est une honte », a dit Emmanuel Macron.", "ACCUSE asserted Emmanuel Macron >");
    assertStates("« C'est une menace », a dit Emmanuel Macron.");
    assertStates("« C'est la honte », a dit Emmanuel Macron.");
  }

  @Test
  void nobodyBlamesOrPraisesHimself() {
    assertStates("Le Danemark a déclaré que le Danemark était un modèle.");
    assertStates("Le Danemark a déclaré que le Danemark était une menace.");
  }

  @Test
  void theWordMayStandBehindTheObjectOrBehindComme() {
    assertStates(
        "Le Danemark a jugé les propos de la Russie « déplacés ».",
        "ACCUSE asserted Danemark > Russie");
    assertStates(
        "Le Danemark a jugé inacceptables les propos de la Russie.",
        "ACCUSE asserted Danemark > Russie");
    assertStates(
        "La Russie est vue comme un modèle par le Danemark.", "SUPPORT asserted Danemark > Russie");
    assertStates("Le Danemark a trouvé une réponse satisfaisante.");
  }

  @Test
  void anObjectHasComplementsOfItsOwn() {
    assertStates(
        "Le Danemark a qualifié la décision de la Russie de provocation.",
        "ACCUSE asserted Danemark > Russie");
    assertStates("Le Danemark a parlé du procès de la trahison.");
  }
}
