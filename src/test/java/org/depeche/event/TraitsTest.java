package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.depeche.Extractor;
import org.depeche.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** What is noted of candidates, on sentences of one candidate each. */
class TraitsTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE, Models.UNTRAINED);

  @Test
  void aVerbWithItsSubject() {
    has(
        "La Norvège a condamné le Soudan.",
        "rule=accuse-condamner",
        "type=ACCUSE",
        "form=main",
        "tense=indicative-present",
        "actors=1",
        "actor-from=subject",
        "actor-kind=state",
        "actor-known=true",
        "actor-said=name",
        "actor-far=before-2",
        "actor-verbs-between=0",
        "recipients=1",
        "status=asserted",
        "in-article=lead");
  }

  @Test
  void aPassiveWithItsAgent() {
    has(
        "Le Soudan a été condamné par la Norvège.",
        "form=main-passive",
        "actor-from=agent",
        "actor-far=behind-5",
        "actor-verbs-between=0");
  }

  @Test
  void anActorOfAnotherClauseIsFarther() {
    has(
        "Oslo menace, après des mois de négociations difficiles, de condamner le Soudan.",
        "type=THREATEN",
        "actor-said=metonym");
    has(
        "La Norvège vient de condamner le Soudan.",
        "form=main",
        "tense=indicative-present",
        "actor-verbs-between=1");
  }

  @Test
  void whatIsDeniedOrPlanned() {
    has(
        "La Norvège n'a pas condamné le Soudan.",
        "status=negated",
        "tense=indicative-present-negated");
    has("La Norvège condamnera le Soudan.", "status=future", "tense=indicative-future");
  }

  @Test
  void aPlaceForARecipientThatIsNotTaken() {
    has("La Norvège a condamné cette pratique.", "recipients=lacking");
  }

  @Test
  void anUnknownCrowdIsIndefinite() {
    has(
        "Des manifestants ont condamné le Soudan.",
        "actor-said=indefinite",
        "actor-known=false",
        "actor-kind=group");
  }

  @Test
  void aCandidateBelowTheThresholdIsNotTold() {
    String sentence = "La Norvège a condamné le Soudan.";
    LogLinearModel weights = new LogLinearModel(Map.of("type=ACCUSE", -1.0), 0.3);
    Models doubtful = new Models(weights, Models.UNTRAINED.recipients());
    assertEquals(
        0, new Extractor(KNOWLEDGE, doubtful).extract(Samples.article(sentence)).events().size());
    Extractor all = new Extractor(KNOWLEDGE, doubtful.telling(0));
    List<Event> events = all.extract(Samples.article(sentence)).events();
    assertEquals(List.of(0.27), events.stream().map(Event::confidence).toList());
  }

  private static void has(String sentence, String... expected) {
    List<List<String>> features = EXTRACTOR.candidates(Samples.article(sentence)).features();
    assertEquals(1, features.size(), () -> sentence + " " + features);
    for (String feature : expected) {
      assertTrue(features.getFirst().contains(feature), () -> feature + " in " + features);
    }
  }
}
