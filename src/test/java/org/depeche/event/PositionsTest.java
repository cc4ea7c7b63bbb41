package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Who takes which side on what and says so, as « Class actors > recipients | about | source ». */
class PositionsTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);

  @Test
  void aLeadingNounLeadsToWhatItIsAbout() {
    assertStates(
        "La Norvège a souligné l'importance de la lutte contre la pauvreté et contre la faim.",
        "Support Norvège > | pauvreté, faim |");
  }

  @Test
  void effortsAimAtWhatTheirInfinitiveGoverns() {
    assertStates(
        "Le Chili a promis des efforts visant à protéger les océans et les forêts.",
        "Commitment Chili > | océans, forêts |");
  }

  @Test
  void infinitivesSayWhatIsAgreed() {
    assertStates(
        "La France et l'Italie sont convenues de lutter contre la piraterie et de protéger les"
            + " côtes.",
        "Commitment France, Italie > | piraterie, côtes |");
  }

  @Test
  void anAdjectiveInThePluralBelongsToBothNouns() {
    assertStates(
        "La Norvège a souligné l'importance de la paix et la stabilité régionales.",
        "Support Norvège > | paix et la stabilité régionales |");
  }

  @Test
  void instrumentsInALongObjectAreWhatItIsAbout() {
    assertStates(
        "La Grèce et Chypre ont critiqué le refus de certains États de respecter leurs obligations"
            + " au regard de l'Accord de Paris, y compris au regard de l'Organisation mondiale du"
            + " commerce.",
        "Criticism Grèce, Chypre > États | refus de certains États de respecter leurs obligations"
            + " au regard de l'Accord de Paris, Accord de Paris, Organisation mondiale du commerce"
            + " |");
  }

  @Test
  void aSecondNounWithTheSameDeterminerIsASecondPosition() {
    assertStates(
        "Le Japon et l'Inde ont exprimé leur soutien au traité dans un communiqué et leur"
            + " opposition à la guerre.",
        "Endorsement Japon, Inde > | |",
        "Opposition Japon, Inde > | guerre |");
  }

  @Test
  void aRejectionIsTheirsWhomItsComplementNames() {
    assertStates(
        "Le texte réaffirme le rejet de l'Union africaine à l'encontre de la politique de la"
            + " Chine.",
        "Refusal Union africaine > Chine | politique de la Chine |");
  }

  @Test
  void whoSpeaksAfterTalksTookPartInThem() {
    assertStates(
        "\"Le traité que nous venons de signer confirme la nature d'alliance des relations entre"
            + " nos pays\", a déclaré Vladimir Poutine à l'issue d'un entretien avec Xi Jinping.",
        "Signing Vladimir Poutine, Xi Jinping > | traité | Vladimir Poutine",
        "Alliance Vladimir Poutine, Xi Jinping > | | Vladimir Poutine",
        "Talks Vladimir Poutine, Xi Jinping > | |");
  }

  @Test
  void theirMeetingIsThatOfTheSubject() {
    assertStates(
        "Lors de leur rencontre, Emmanuel Macron et Angela Merkel ont évoqué la Syrie.",
        "Meeting Emmanuel Macron, Angela Merkel > | |");
  }

  @Test
  void beforeAMeetingNobodyHasMet() {
    assertStates("Emmanuel Macron a évoqué la Syrie avant un entretien avec Angela Merkel.");
  }

  @Test
  void theSpeakerStandsBehindTheVerbAndToWhomItIsSaid() {
    assertStates(
        "L'Égypte a attaqué la Libye, a annoncé jeudi à la presse le président français Emmanuel"
            + " Macron.",
        "ArmedAttack Égypte > Libye | | Emmanuel Macron");
  }

  @Test
  void accordingToItselfIsNoSource() {
    assertStates(
        "La Suède a critiqué la Hongrie, qui selon elle refuse le traité.",
        "Criticism Suède > Hongrie | |",
        "Refusal Hongrie > | traité | Suède");
  }

  @Test
  void whatIsVotedAgainstIsNotLost() {
    assertStates("La Turquie a voté contre la résolution.", "Opposition Turquie > | résolution |");
  }

  @Test
  void aResolutionKnowsWhoAdoptedItWhenAndWhatItAsks() {
    Extraction extraction =
        extract(
            "La Finlande et la Suède ont salué l'adoption, mardi, par le Parlement européen d'une"
                + " résolution non contraignante qui demande la levée de l'embargo du Maroc contre"
                + " l'Espagne.");
    Instrument resolution = only(extraction, Instrument.Kind.RESOLUTION);
    Instrument embargo = only(extraction, Instrument.Kind.EMBARGO);
    assertEquals("Parlement européen", Samples.names(extraction, resolution.adoptedBy()));
    assertEquals("2018-10-30", resolution.date().orElseThrow().value());
    assertEquals(Optional.of(false), resolution.binding());
    assertEquals(true, resolution.callsFor().contains(embargo.entity()));
    assertEquals("Maroc", Samples.names(extraction, embargo.imposedBy()));
    assertEquals("Espagne", Samples.names(extraction, embargo.targets()));
  }

  private static Instrument only(Extraction extraction, Instrument.Kind kind) {
    List<Instrument> found =
        extraction.instruments().stream().filter(i -> i.kind() == kind).toList();
    assertEquals(1, found.size(), () -> kind + " in " + extraction.instruments());
    return found.getFirst();
  }

  private static void assertStates(String text, String... expected) {
    Extraction extraction = extract(text);
    List<String> found = extraction.events().stream().map(e -> told(extraction, e)).toList();
    assertEquals(List.of(expected), found, text);
  }

  private static String told(Extraction extraction, Event event) {
    String line =
        event.className()
            + " "
            + Samples.names(extraction, event.actors())
            + " > "
            + Samples.names(extraction, event.recipients())
            + " | "
            + Samples.names(extraction, event.about())
            + " | "
            + Samples.names(extraction, event.attributedTo());
    return line.replaceAll(" +", " ").strip();
  }

  private static Extraction extract(String text) {
    ArticleDetails details =
        new ArticleDetails(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty());
    return EXTRACTOR.extract(ArticleReader.article(text, details));
  }
}
