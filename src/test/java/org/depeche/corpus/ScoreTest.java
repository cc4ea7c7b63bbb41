package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final String GOLD =
      """
      {"id": "1", "entities": [
        {"id": "E1", "name": "Russie", "country": "RUS", "mentions": ["La Russie"]},
        {"id": "E2", "name": "Cuba", "country": "CUB", "mentions": []},
        {"id": "E3", "name": "Anne Roy", "country": null, "mentions": ["Mme Roy"]}],
       "offices": [{"person": "E3", "title": "ministre", "of": null}],
       "events": [
        {"type": "ACCUSE", "trigger": "condamne", "start": 10, "end": 18,
         "actors": ["E1"], "recipients": ["E2"]},
        {"type": "AGREE", "trigger": "convenu", "start": 50, "end": 57,
         "actors": ["E1", "E2"], "recipients": [], "sure": false},
        {"type": "AID", "trigger": "aidera", "start": 80, "end": 86,
         "actors": ["E1"], "recipients": ["E2"], "recipients_optional": true}]}
      """;

  @Test
  void anEventWithItsActorsAndRecipientsIsFoundAtEveryLevel() {
    Score score = score(event("ACCUSE", 0, 30, "\"a\"", "\"b\""));
    assertEquals(new Tally(1, 0, 1), score.what());
    assertEquals(new Tally(1, 0, 1), score.whoWhom());
  }

  @Test
  void anotherActorIsWhatButNotWho() {
    Score score = score(event("ACCUSE", 0, 30, "\"b\"", "\"b\""));
    assertEquals(new Tally(1, 0, 1), score.what());
    assertEquals(new Tally(0, 1, 2), score.who());
  }

  @Test
  void anotherRecipientIsWhoButNotWhom() {
    Score score = score(event("ACCUSE", 0, 30, "\"a\"", "\"a\""));
    assertEquals(new Tally(1, 0, 1), score.who());
    assertEquals(new Tally(0, 1, 2), score.whoWhom());
  }

  @Test
  void anotherTypeOrSentenceIsNoMatch() {
    assertEquals(new Tally(0, 1, 2), score(event("REJECT", 0, 30, "\"a\"", "\"b\"")).what());
    assertEquals(new Tally(0, 1, 2), score(event("ACCUSE", 30, 40, "\"a\"", "\"b\"")).what());
  }

  @Test
  void anUnsureEventCountsWhenFoundAndIsNotMissedOtherwise() {
    assertEquals(new Tally(1, 0, 2), score(event("AGREE", 40, 70, "\"b\"", "")).whoWhom());
  }

  @Test
  void aRecipientOnWhichReadersDifferedNeedNotBeNamed() {
    assertEquals(new Tally(1, 0, 1), score(event("AID", 70, 90, "\"a\"", "")).whoWhom());
  }

  @Test
  void oneEventMatchesOnlyOnce() {
    String one = event("ACCUSE", 0, 30, "\"a\"", "\"b\"");
    assertEquals(new Tally(1, 1, 1), score(one + "," + one).what());
  }

  @Test
  void officesAgreeByPersonAndByBodyWhereItIsSaid() {
    assertEquals(new Tally(1, 0, 0), score("").offices());
  }

  @Test
  void namesAgreeWithoutArticlesAccentsAndCase() {
    assertEquals("etats unis", ScoredArticle.normal("les États-Unis"));
    assertEquals("roy", ScoredArticle.normal("Mme Roy"));
    assertEquals("coeur d alene", ScoredArticle.normal("Cœur d’Alène"));
  }

  private static String event(String type, int start, int end, String actors, String recipients) {
    return """
    {"type": "%s", "sentence": {"start": %d, "end": %d}, "actors": [%s], "recipients": [%s]}
    """
        .formatted(type, start, end, actors, recipients);
  }

  private static Score score(String events) {
    String system =
        """
        {"article": {"id": "1"}, "entities": [
          {"id": "a", "name": "Fédération de Russie", "country": "RUS", "mentions": []},
          {"id": "b", "name": "cuba", "mentions": [{"start": 0, "end": 4, "text": "Cuba"}]},
          {"id": "c", "name": "Anne ROY", "mentions": []}],
         "offices": [{"person": "c", "title": "ministre", "of": "a"}],
         "events": [%s]}
        """
            .formatted(events);
    return Score.of(ScoredArticle.read(GOLD), ScoredArticle.read(system));
  }
}
