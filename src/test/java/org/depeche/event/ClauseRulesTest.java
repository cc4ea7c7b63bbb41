package org.depeche.event;

import static org.depeche.event.Samples.assertStates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.depeche.entity.Entity;
import org.junit.jupiter.api.Test;

/**
 * Turns of newspaper syntax, each with a sentence that it must not touch: « TYPE status actors >
 * recipients ».
 */
class ClauseRulesTest {
  @Test
  void aParticipleBehindAndSharesTheAuxiliary() {
    assertStates(
        "La Suède a critiqué la Hongrie et soutenu l'Ukraine.",
        "ACCUSE asserted Suède > Hongrie",
        "SUPPORT asserted Suède > Ukraine");
    assertStates(
        "La Suède a félicité un ministre arrêté et condamné.", "SUPPORT asserted Suède > ministre");
  }

  @Test
  void anInfinitiveBeforeTheMainVerbHasItsSubject() {
    assertStates(
        "Le Danemark, après avoir critiqué la Hongrie, a soutenu l'Ukraine.",
        "ACCUSE asserted Danemark > Hongrie",
        "SUPPORT asserted Danemark > Ukraine");
    assertStates(
        "Le Danemark, avant de critiquer la Hongrie, a soutenu l'Ukraine.",
        "SUPPORT asserted Danemark > Ukraine");
  }

  @Test
  void anAfterInfinitiveBehindTheVerbHasTakenPlace() {
    assertStates(
        "Le Danemark a soutenu l'Ukraine après avoir critiqué la Hongrie.",
        "ACCUSE asserted Danemark > Hongrie",
        "SUPPORT asserted Danemark > Ukraine");
  }

  @Test
  void wordsBetweenCommasMayPartTheAuxiliaryFromItsParticiple() {
    assertStates(
        "La Norvège a, pour sa part, condamné le Soudan.", "ACCUSE asserted Norvège > Soudan");
  }

  @Test
  void anAdverbialMayPartTheAuxiliaryFromItsParticiple() {
    assertStates(
        "La Norvège a dès le lendemain condamné le Soudan.", "ACCUSE asserted Norvège > Soudan");
    assertStates(
        "La Norvège avait à cette occasion condamné le Soudan.",
        "ACCUSE asserted Norvège > Soudan");
    assertStates("La Norvège a pour ministre condamné un voleur.");
  }

  @Test
  void aRelativeQueBehindASubjectAndACommaIsNoComplement() {
    assertStates(
        "Le Soudan, que la Norvège a condamné, a critiqué l'Égypte.",
        "ACCUSE asserted Norvège > Soudan",
        "ACCUSE asserted Soudan > Égypte");
  }

  @Test
  void anArticleBeforeAParticipleMakesItANoun() {
    assertStates(
        "La ville est perdue et l'armée soutient le Soudan.", "SUPPORT asserted armée > Soudan");
  }

  @Test
  void bracketsMayPartTheSubjectFromItsVerbAndTheVerbFromItsObject() {
    assertStates(
        "La Norvège (cinq millions d'habitants) a condamné le Soudan.",
        "ACCUSE asserted Norvège > Soudan");
    assertStates(
        "Le Danemark a remercié le ministre (écologiste) de la Norvège.",
        "SUPPORT asserted Danemark > ministre");
  }

  @Test
  void anExampleBetweenCommasIsNoSubject() {
    assertStates(
        "Les rebelles, notamment le Hezbollah et le Hamas, ont condamné le Soudan.",
        "ACCUSE asserted rebelles > Soudan");
  }

  @Test
  void theObjectOfARelativeIsNotTheSubjectOfTheNextVerb() {
    assertStates(
        "Les rebelles qui tiennent la ville depuis mai ont condamné le Soudan.",
        "ACCUSE asserted rebelles > Soudan");
    assertStates(
        "Quand le roi gouverne la Suède condamne le Soudan.", "ACCUSE asserted Suède > Soudan");
  }

  @Test
  void whatTheSubjectIsComparedWithDoesNothing() {
    assertStates(
        "La Norvège, comme la Suède, a condamné le Soudan.", "ACCUSE asserted Norvège > Soudan");
    assertStates(
        "La Norvège, tout comme le roi de Suède, a condamné le Soudan.",
        "ACCUSE asserted Norvège > Soudan");
  }

  @Test
  void aCommaMayCloseAnAppositionBeforeAnd() {
    assertStates(
        "La ministre de la Norvège, Anne Roy, et l'ambassadeur de la Suède ont condamné le Soudan.",
        "ACCUSE asserted Anne Roy, ambassadeur de la Suède > Soudan");
  }

  @Test
  void anEmphaticPronounIsNoObject() {
    assertStates("La Norvège condamne elle aussi le Soudan.", "ACCUSE asserted Norvège > Soudan");
  }

  @Test
  void anArticleOfAPartOpensAnObject() {
    assertStates("Le Kenya a livré jeudi du blé au Soudan.", "AID asserted Kenya > Soudan");
    assertStates(
        "Le Kenya a mené avec l'armée ougandaise des exercices communs.",
        "COOPERATE asserted Kenya, armée ougandaise >");
    assertStates("Le Kenya a parlé du blé au Soudan.");
    assertStates("Le Kenya a reçu jeudi des Pays-Bas cent vaches.");
  }

  @Test
  void aBareNounBehindACommaStandsByWhatIsBefore() {
    assertStates(
        "La Norvège et la Suède, voisines de la Russie, ont condamné le Soudan.",
        "ACCUSE asserted Norvège, Suède > Soudan");
  }

  @Test
  void whatBelongsToTheSubjectComplementsTheVerbBehindAName() {
    assertStates(
        "La Norvège a assuré l'Équateur de son soutien.", "SUPPORT asserted Norvège > Équateur");
  }

  @Test
  void aSubjectMayDeny() {
    assertStates(
        "Aucun ministre de la Norvège n'a condamné le Soudan.",
        "ACCUSE negated ministre de la Norvège > Soudan");
    assertStates(
        "Ni la Norvège ni la Suède n'ont condamné le Soudan.",
        "ACCUSE negated Norvège, Suède > Soudan");
  }

  @Test
  void whatIsOnlyAnnouncedIsAgreed() {
    assertStates(
        "Angela Merkel va rencontrer Emmanuel Macron.",
        "AGREE future Angela Merkel, Emmanuel Macron >");
    assertStates(
        "Angela Merkel a rencontré Emmanuel Macron.",
        "CONSULT asserted Angela Merkel, Emmanuel Macron >");
  }

  @Test
  void whoeverPromisesToReleaseConcedes() {
    assertStates("L'Iran a promis de libérer les otages.", "CONCEDE asserted Iran > otages");
    assertStates("L'Iran a promis de coopérer.", "AGREE asserted Iran >");
  }

  @Test
  void theSubjectStandsBeforeARelativeThatACommaCloses() {
    assertStates(
        "L'ONU, dont le siège est à New York, a condamné le Soudan.",
        "ACCUSE asserted Organisation des Nations unies > Soudan");
    assertStates(
        "La Suède et la Norvège, qui ont hésité longtemps, ont condamné le Soudan.",
        "ACCUSE asserted Suède, Norvège > Soudan");
  }

  @Test
  void aCapitalThatARelativeClauseMakesActIsItsState() {
    assertStates(
        "Londres, qui a critiqué la Hongrie, a soutenu l'Ukraine.",
        "ACCUSE asserted Royaume-Uni > Hongrie",
        "SUPPORT asserted Royaume-Uni > Ukraine");
    assertStates(
        "Londres, qui compte des parcs, a soutenu l'Ukraine.",
        "SUPPORT asserted Royaume-Uni > Ukraine");
    assertStates("Londres, qui compte des parcs, est recouvert de glace.");
  }

  @Test
  void anEmphaticPronounIsNoSubject() {
    assertStates(
        "Les syndicats, eux, ont critiqué la Hongrie.", "ACCUSE asserted syndicats > Hongrie");
  }

  @Test
  void theTwoPartiesAreThoseSpokenOfTogether() {
    assertStates(
        "La Colombie et le Hezbollah dialoguent. Les deux parties ont critiqué la Hongrie.",
        "ACCUSE asserted Colombie, Hezbollah > Hongrie",
        "CONSULT asserted Colombie, Hezbollah >");
  }

  @Test
  void whoIsGatheredByAParticipleMeets() {
    assertStates(
        "Réunis lundi à Genève, la Suède et la Norvège ont soutenu l'Ukraine.",
        "CONSULT asserted Suède, Norvège >",
        "SUPPORT asserted Suède, Norvège > Ukraine");
  }

  @Test
  void aTextSpeaksForWhoMadeIt() {
    assertStates(
        "Le Sénat français a publié une lettre critiquant la Hongrie.",
        "ACCUSE asserted Sénat français > Hongrie");
    assertStates("Le Sénat français a ouvert une porte critiquant la Hongrie.");
  }

  @Test
  void whoeverActsInOrderToProtestProtests() {
    assertStates(
        "Des étudiants se sont réunis à Lyon pour protester contre la Hongrie.",
        "PROTEST asserted étudiants > Hongrie");
    assertStates("Des étudiants se sont réunis à Lyon pour soutenir la Hongrie.");
  }

  @Test
  void theParticipleOfAHeadlineStatesWhatHappened() {
    assertStates("Turquie : trois avocats arrêtés.", "COERCE asserted > avocats");
    assertStates("Les trois avocats arrêtés ont parlé.");
  }

  @Test
  void anAttackNeedsNoKnownAttacker() {
    assertStates(
        "Des hommes armés ont attaqué un convoi de l'ONU.",
        "ASSAULT asserted > Organisation des Nations unies");
    assertStates("Des loups ont attaqué un convoi de l'ONU.");
  }

  @Test
  void wordsThatCountMayStandBeforePeople() {
    assertStates(
        "La police a arrêté deux cents manifestants.", "COERCE asserted police > manifestants");
    assertStates(
        "Des milliers de Polonais manifestent contre la Hongrie.",
        "PROTEST asserted Polonais > Hongrie");
    assertStates("Des milliers de moutons manifestent contre la Hongrie.");
  }

  @Test
  void aDateMayPartTheVerbFromItsNoun() {
    assertStates(
        "Le syndicat a lancé le 4 septembre une grève générale.", "PROTEST asserted syndicat >");
  }

  @Test
  void aReportMaySayByAnInfinitive() {
    assertStates(
        "Emmanuel Macron a annoncé avoir condamné la Hongrie.",
        "ACCUSE asserted Emmanuel Macron > Hongrie");
  }

  @Test
  void aMeetingOfParticipantsInAListHasThemAll() {
    assertStates(
        "La Suède, la Norvège et le Danemark ont condamné le Soudan, qu'ils accusent de crimes.",
        "ACCUSE asserted Suède, Norvège, Danemark > Soudan",
        "ACCUSE asserted Suède, Norvège, Danemark > Soudan");
  }

  @Test
  void anActorWithoutACountryBelongsToTheStateOfTheArticle() {
    String greek = "La Grèce vote. En Grèce, on compte. La Grèce attend. ";
    assertEquals(Optional.of("GRC"), country(greek + "L'opposition proteste.", "opposition"));
    assertEquals(Optional.empty(), country("La Grèce vote. L'opposition proteste.", "opposition"));
    assertEquals(Optional.empty(), country(greek + "Un journaliste proteste.", "journaliste"));
    assertEquals(
        Optional.of("SWE"), country(greek + "Anna Lind, juriste suédoise, parle.", "Anna Lind"));
  }

  @Test
  void fixedWordsMayStandBeforeTheVerbAsItsObject() {
    assertStates("Un recours a été déposé par l'opposition.", "REJECT asserted opposition >");
    assertStates("Le recours que l'opposition a déposé a surpris.", "REJECT asserted opposition >");
    assertStates("Un recours surprend, et un homme a déposé une gerbe.");
  }

  @Test
  void whoeverSaysThatHeWillNotDoWhatIsFriendlyRefusesIt() {
    assertStates("La Chine ne participera pas au sommet.", "REJECT asserted Chine >");
    assertStates(
        "Israël a annoncé qu'il ne libérerait pas les Palestiniens.",
        "REJECT asserted Israël > Palestiniens");
    assertStates("La Chine n'a pas participé au sommet.", "CONSULT negated Chine >");
    assertStates("La Chine n'aurait pas signé le traité.", "SUPPORT negated Chine >");
  }

  @Test
  void aGuestWithoutAHostIsNoMeeting() {
    assertStates("Les ministres reçus hier ont gardé le silence.");
    assertStates(
        "Les ministres reçus par le roi ont gardé le silence.", "CONSULT asserted ministres > roi");
  }

  private static Optional<String> country(String text, String name) {
    return Samples.extract(text).entities().all().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .flatMap(Entity::country);
  }

  @Test
  void whatAVerbHasForItsObjectIsNoSubjectOfTheNext() {
    assertStates(
        "La Suède a critiqué les ministres hongrois et les rebelles ont attaqué Kiev.",
        "ACCUSE asserted Suède > ministres hongrois",
        "ASSAULT asserted rebelles > Ukraine");
    assertStates(
        "Jeudi, les ministres et les rebelles ont critiqué la Hongrie.",
        "ACCUSE asserted ministres, rebelles > Hongrie");
  }

  @Test
  void theSubjectOfAParticipleBetweenCommasIsNotTheVerbs() {
    assertStates(
        "La Suède, la Norvège ayant condamné le Soudan, a critiqué l'Égypte.",
        "ACCUSE asserted Norvège > Soudan",
        "ACCUSE asserted Suède > Égypte");
    assertStates(
        "Jeudi, la Norvège, ayant condamné le Soudan, a critiqué l'Égypte.",
        "ACCUSE asserted Norvège > Soudan",
        "ACCUSE asserted Norvège > Égypte");
    assertStates(
        "Jeudi, les ministres venant du Soudan ont critiqué l'Égypte.",
        "ACCUSE asserted ministres > Égypte");
  }

  @Test
  void aRelativePronounWithAPrepositionIsAComplement() {
    assertStates(
        "L'Italie, à qui la Suède a livré des missiles, se tait.", "AID asserted Suède > Italie");
    assertStates("L'Italie, où la Suède a livré des missiles, se tait.", "AID asserted Suède >");
  }

  @Test
  void whoseTheObjectOfARelativeIs() {
    assertStates(
        "L'Italie, dont la Suède a condamné la politique, se tait.",
        "ACCUSE asserted Suède > Italie");
    assertStates(
        "L'Italie, dont le ministre a condamné la politique, se tait.",
        "ACCUSE asserted ministre >");
  }

  @Test
  void whoSeesHimselfRefusedSomethingUndergoesIt() {
    assertStates(
        "Le Soudan s'est vu refuser un visa par la Norvège.", "REJECT asserted Norvège > Soudan");
    assertStates("Le Soudan a vu la Norvège.");
  }

  @Test
  void examplesBehindDontBelongToTheSubject() {
    assertStates(
        "Les syndicats, dont la Suède et la Norvège, ont condamné le Soudan.",
        "ACCUSE asserted syndicats, Norvège, Suède > Soudan");
    assertStates(
        "L'Italie, dont le ministre a condamné le Soudan, se tait.",
        "ACCUSE asserted ministre > Soudan");
  }

  @Test
  void whatAReporterPartsFromItsVerbStaysTheSubject() {
    assertStates(
        "La Suède, a estimé le ministre hongrois, Jean Roy, a critiqué le Soudan.",
        "ACCUSE asserted Suède > Soudan");
    assertStates(
        "La Suède recule, a estimé le ministre hongrois, Jean Roy, qui a critiqué le Soudan.",
        "ACCUSE asserted Jean Roy > Soudan");
  }

  @Test
  void aVerbBehindASentenceOfSpeechHasItsSubjectBehindIt() {
    assertStates("« Il faut que le Soudan recule », exige la Suède.", "REQUEST asserted Suède >");
    assertStates("Le roi, qui a dit « je pars », a quitté la Suède.");
  }

  @Test
  void andGoesBackBeyondAQuotation() {
    assertStates(
        "La Suède a déclaré : « Le Soudan recule », et a condamné la Hongrie.",
        "ACCUSE asserted Suède > Hongrie");
    assertStates(
        "La Suède a dit que le Soudan « recule » et condamne la Hongrie.",
        "ACCUSE asserted Soudan > Hongrie");
  }

  @Test
  void theObjectOfAVerbOfPerceptionDoesWhatTheInfinitiveSays() {
    assertStates(
        "Le Soudan a entendu la Norvège condamner l'Égypte.", "ACCUSE asserted Norvège > Égypte");
    assertStates("Le Soudan entend condamner l'Égypte.", "ACCUSE future Soudan > Égypte");
  }

  @Test
  void aParticipleBehindACommaGoesWithWhatItAgreesWith() {
    assertStates(
        "La ministre a vu le parti en mars, critiquée par la Norvège.",
        "ACCUSE asserted Norvège > ministre");
    assertStates(
        "La ministre a vu le parti en mars, critiqué par la Norvège.",
        "ACCUSE asserted Norvège > parti");
  }

  @Test
  void wordsBetweenCommasMayPartEtFromTheSecondVerb() {
    assertStates(
        "Les rebelles ont vu le roi et la reine et, armés de fusils, ont attaqué la Norvège.",
        "ASSAULT asserted rebelles > Norvège");
    assertStates(
        "Les rebelles ont vu le roi et la reine et l'armée a attaqué la Norvège.",
        "ASSAULT asserted armée > Norvège");
  }

  @Test
  void anAgentIsJoinedToOneThatIsNoSubjectOfThePluralVerb() {
    assertStates(
        "Les projets parrainés par la Norvège et le Soudan débutent.",
        "SUPPORT asserted Norvège, Soudan >");
    assertStates(
        "Les projets sont parrainés par la Norvège et le Soudan débute.",
        "SUPPORT asserted Norvège >");
  }

  @Test
  void aNameThatLooksLikeAPluralIsTheSubjectOfASingularVerb() {
    assertStates(
        "Le ministre, Hans Vogel, a condamné le Soudan.", "ACCUSE asserted Hans Vogel > Soudan");
  }

  @Test
  void aNameBetweenCommasBelongsToTheNounBeforeIt() {
    assertStates(
        "La Norvège a donné deux jours à l'ambassadeur, Luc Morel, pour quitter le pays.",
        "THREATEN asserted Norvège > Luc Morel");
  }

  @Test
  void whatIsNotExcludedMayBe() {
    assertStates(
        "La Norvège n'exclut pas d'attaquer le Soudan.",
        "REJECT negated Norvège >",
        "ASSAULT hypothetical Norvège > Soudan");
    assertStates(
        "La Norvège exclut d'attaquer le Soudan.",
        "REJECT asserted Norvège >",
        "ASSAULT negated Norvège > Soudan");
  }

  @Test
  void anObjectPronounIsTheObjectOfTheVerbBefore() {
    assertStates(
        "La Norvège a accusé les rebelles de soutenir les talibans et les a exhortés à fuir.",
        "ACCUSE asserted Norvège > rebelles",
        "REQUEST asserted Norvège > rebelles");
  }

  @Test
  void leurBeforeTheOnlyVerbIsAPronoun() {
    assertStates(
        "La Norvège se tait. Le Soudan leur reproche d'avoir menti.", "ACCUSE asserted Soudan >");
    assertStates("La Norvège se tait. Leur reproche d'avoir menti irrite.");
  }

  @Test
  void aBodyThatIsQuotedIsWe() {
    assertStates(
        "« Nous condamnons la Norvège », a réagi le ministère soudanais de la Pêche.",
        "ACCUSE asserted Soudan > Norvège");
    assertStates("« Nous condamnons la Norvège », ont crié des passants.");
  }

  @Test
  void whomTheQuotationNamesDoesNotSpeakToo() {
    assertStates(
        "« Nous condamnons la Norvège avec Luc Morel », a déclaré Ana Cruz.",
        "ACCUSE asserted Ana Cruz > Norvège");
    assertStates(
        "« Nous condamnons la Norvège », a déclaré Ana Cruz à l'issue d'un entretien avec Luc"
            + " Morel.",
        "ACCUSE asserted Ana Cruz, Luc Morel > Norvège",
        "CONSULT asserted Ana Cruz, Luc Morel >");
  }

  @Test
  void aTalkOnThePhoneIsThatOfWhoeverActs() {
    assertStates(
        "Dans un entretien téléphonique avec Luc Morel, le roi a condamné la Norvège.",
        "ACCUSE asserted roi > Norvège",
        "CONSULT asserted roi, Luc Morel >");
    assertStates(
        "Dans un entretien avec Le Monde, le roi a condamné la Norvège.",
        "ACCUSE asserted roi > Norvège");
  }

  @Test
  void andGoesBackToTheVerbThatAgreesWithThisOne() {
    assertStates(
        "Le Soudan estime que les rebelles fuient la ville et condamne la Norvège.",
        "ACCUSE asserted Soudan > Norvège");
    assertStates(
        "Le Soudan estime que les rebelles fuient la ville et condamnent la Norvège.",
        "ACCUSE asserted rebelles > Norvège");
  }

  @Test
  void anOrdinaryVerbIsMeantByTheFormsThatARareOneSharesWithIt() {
    assertStates(
        "Le Soudan ouvre des négociations avec la Norvège.", "CONSULT asserted Soudan, Norvège >");
    assertStates("Le Soudan œuvre aux négociations de la Norvège.");
  }

  @Test
  void anUnknownWordAtTheHeadIsNoPronoun() {
    assertStates("Kigali rejette ces accusations.", "REJECT asserted Rwanda >");
    assertStates("Celui-là rejette ces accusations.");
  }

  @Test
  void theStateOfAPeopleIsThatState() {
    assertStates(
        "La Norvège reconnaît l'État palestinien.", "SUPPORT asserted Norvège > Palestine");
    assertStates("La Norvège reconnaît l'État américain du Texas.");
  }
}
