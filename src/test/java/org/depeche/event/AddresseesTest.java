package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.depeche.Extractor;
import org.depeche.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Whom an event may be done to where its words name nobody. */
class AddresseesTest {
  private static final String WARNING =
      "Le Danemark et le Pérou se sont brouillés. La Norvège a exigé des excuses du Danemark."
          + " Le Pérou a condamné cette décision.";

  @Test
  void theLikeliestPartyIsUnderstoodAndSaidToBe() {
    Event event = last(understanding(Map.of("acts-before=true", 2.0), 0.6));
    assertEquals("Norvège", recipients(event));
    assertTrue(event.recipientsInferred(), event::toString);
  }

  @Test
  void nobodyIsUnderstoodWhoIsNotLikelyEnough() {
    Event event = last(understanding(Map.of("where=sentences-1", 2.0), 0.9));
    assertEquals(List.of(), event.recipients());
  }

  @Test
  void whoeverTheWordsNameStaysTheRecipient() {
    Event event = first(understanding(Map.of(LogLinearModel.ALWAYS, 5.0), 0.1));
    assertEquals("Danemark", recipients(event));
    assertTrue(!event.recipientsInferred(), event::toString);
  }

  @Test
  void theActorsThemselvesAreNoAddressees() {
    List<List<Addressee>> addressees = candidates().addressees();
    String condemned =
        String.join(", ", addressees.getLast().stream().map(a -> a.entity().value()).toList());
    assertTrue(condemned.contains("norvege"), condemned);
    assertTrue(condemned.contains("danemark"), condemned);
    assertTrue(!condemned.contains("perou"), condemned);
  }

  @Test
  void theShippedModelUnderstandsWhomAnAppealFromAbroadAddresses() {
    String greek = "La Grèce vote. En Grèce, on compte. La Grèce attend. ";
    Extractor shipped = new Extractor(KnowledgeBase.bundled());
    Extraction said =
        shipped.extract(Samples.article(greek + "L'Allemagne a demandé des économies."));
    assertEquals("Grèce", Samples.names(said, said.events().getLast().recipients()));
  }

  @Test
  void attacksThatAreCondemnedAreNotThoseOfTheStateWhereTheyAre() {
    String greek = "La Grèce vote. En Grèce, on compte. La Grèce attend. ";
    Candidates said =
        new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED)
            .candidates(Samples.article(greek + "L'Allemagne a condamné les attentats."));
    assertEquals(List.of(List.of()), said.addressees());
  }

  @Test
  void wordsForSomebodyUnknownAreNotReplaced() {
    String norwegian = "La Norvège vote. La Norvège compte. La Norvège attend. ";
    Candidates said =
        new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED)
            .candidates(
                Samples.article(norwegian + "Le Pérou a mis en garde les puissances étrangères."));
    assertEquals(List.of(List.of()), said.addressees());
  }

  private static Models understanding(Map<String, Double> weights, double threshold) {
    return new Models(LogLinearModel.UNTRAINED, new LogLinearModel(weights, threshold));
  }

  private static Candidates candidates() {
    return new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED)
        .candidates(Samples.article(WARNING));
  }

  private static Extraction extract(Models models) {
    return new Extractor(KnowledgeBase.bundled(), models).extract(Samples.article(WARNING));
  }

  private static Event first(Models models) {
    return extract(models).events().getFirst();
  }

  private static Event last(Models models) {
    return extract(models).events().getLast();
  }

  private static String recipients(Event event) {
    return Samples.names(extract(Models.UNTRAINED), event.recipients());
  }
}
