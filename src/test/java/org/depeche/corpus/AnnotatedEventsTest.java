package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.corpus.Finding.Post;
import org.depeche.corpus.ScoredArticle.Thing;
import org.depeche.text.Article;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

class AnnotatedEventsTest {
  private static final String TEXT =
      "La Russie condamne la décision de Cuba. La Russie et Cuba ont convenu d'une trêve. Elle"
          + " aidera son voisin, dit Mme Roy.";
  private static final String GOLD =
      """
      {"id": "1", "text": "%s", "entities": [
        {"id": "E1", "name": "Russie", "country": "RUS", "mentions": ["La Russie"]},
        {"id": "E2", "name": "Cuba", "country": "CUB", "mentions": []},
        {"id": "E3", "name": "Anne Roy", "country": null, "mentions": ["Mme Roy"]}],
       "offices": [{"person": "E3", "title": "ministre", "of": null, "status": "former"}],
       "events": [
        {"type": "ACCUSE", "trigger": "condamne", "start": 10, "end": 18,
         "actors": ["E1"], "recipients": ["E2"], "date": "2018-11-02"},
        {"type": "AGREE", "trigger": "convenu", "start": 62, "end": 69,
         "actors": ["E1", "E2"], "recipients": [], "sure": false, "reported_by": "E3"},
        {"type": "AID", "trigger": "aidera", "start": 88, "end": 94, "status": "future",
         "actors": ["E1"], "recipients": ["E2"], "recipients_optional": true}]}
      """
          .formatted(TEXT);

  private static final Map<String, Thing> THINGS =
      Map.of(
          "a", Thing.of("Fédération de Russie", List.of(), Optional.of("RUS")),
          "b", Thing.of("cuba", List.of("Cuba"), Optional.empty()),
          "c", Thing.of("Anne ROY", List.of(), Optional.empty()));

  @Test
  void anEventWithItsActorsAndRecipientsIsFoundAtEveryLevel() {
    Score score = score(event("ACCUSE", 0, 40, "a", "b"));
    assertEquals(new Tally(1, 0, 1), score.total(Measure.WHAT));
    assertEquals(new Tally(1, 0, 1), score.total(Measure.WHO_WHOM));
    assertEquals(
        Map.of("ACCUSE", new Tally(1, 0, 0), "AID", new Tally(0, 0, 1)),
        score.at(Measure.WHAT).byType());
  }

  @Test
  void anotherActorIsWhatButNotWho() {
    Score score = score(event("ACCUSE", 0, 40, "b", "b"));
    assertEquals(new Tally(1, 0, 1), score.total(Measure.WHAT));
    assertEquals(new Tally(0, 1, 2), score.total(Measure.WHO));
  }

  @Test
  void anotherRecipientIsWhoButNotWhom() {
    Score score = score(event("ACCUSE", 0, 40, "a", "a"));
    assertEquals(new Tally(1, 0, 1), score.total(Measure.WHO));
    assertEquals(new Tally(0, 1, 2), score.total(Measure.WHO_WHOM));
  }

  @Test
  void anotherTypeOrSentenceIsNoMatch() {
    assertEquals(new Tally(0, 1, 2), score(event("REJECT", 0, 40, "a", "b")).total(Measure.WHAT));
    assertEquals(new Tally(0, 1, 2), score(event("ACCUSE", 40, 83, "a", "b")).total(Measure.WHAT));
  }

  @Test
  void anUnsureEventCountsWhenFoundAndIsNotMissedOtherwise() {
    assertEquals(
        new Tally(1, 0, 2), score(event("AGREE", 40, 83, "b", "")).total(Measure.WHO_WHOM));
  }

  @Test
  void aRecipientOnWhichReadersDifferedNeedNotBeNamed() {
    assertEquals(new Tally(1, 0, 1), score(event("AID", 83, 120, "a", "")).total(Measure.WHO_WHOM));
  }

  @Test
  void oneEventMatchesOnlyOnce() {
    Interaction one = event("ACCUSE", 0, 40, "a", "b");
    assertEquals(new Tally(1, 1, 1), score(one, one).total(Measure.WHAT));
  }

  @Test
  void theEventThatAgreesBestIsMatchedFirst() {
    Interaction other = event("ACCUSE", 0, 40, "b", "b");
    Interaction best = event("ACCUSE", 0, 40, "a", "b");
    assertEquals(new Tally(1, 1, 1), score(other, best).total(Measure.WHO_WHOM));
  }

  @Test
  void officesAgreeByPersonAndByBodyWhereItIsSaid() {
    Post right = new Post("current", "c", Optional.of("a"), Optional.empty(), "");
    Post wrong = new Post("elect", "b", Optional.of("a"), Optional.empty(), "");
    Score score = gold().score(new ScoredArticle(THINGS, List.of(), List.of(wrong, right))).score();
    assertEquals(
        Map.of("former", new Tally(1, 0, 0), "elect", new Tally(0, 1, 0)),
        score.at(Measure.OFFICES).byType());
  }

  @Test
  void anAgreementMayBeAssertedOrFutureAnythingElseNot() {
    assertEquals(new Share(1, 1), statusOf(said("AGREE", 40, 83, "future")));
    assertEquals(new Share(0, 1), statusOf(said("AGREE", 40, 83, "negated")));
    assertEquals(new Share(0, 1), statusOf(said("AID", 83, 120, "asserted")));
  }

  @Test
  void dateAndSourceAreComparedWhereTheyAreAnnotated() {
    Score score = score(event("ACCUSE", 0, 40, "a", "b"), event("AGREE", 40, 83, "a", ""));
    assertEquals(new Share(0, 1), score.shares().get(Aspect.DATE));
    assertEquals(new Share(1, 1), score.shares().get(Aspect.SOURCE));
    assertEquals(new Share(2, 2), score.shares().get(Aspect.ACTORS));
  }

  @Test
  void anErrorIsToldAtTheFirstMeasureThatItFails() {
    List<Difference> differences =
        gold()
            .score(new ScoredArticle(THINGS, List.of(event("ACCUSE", 0, 40, "a", "a")), List.of()))
            .differences();
    assertEquals(
        List.of(
            "MISSED AID what",
            "MISSED ACCUSE who-whom",
            "EXTRA ACCUSE who-whom",
            "MISSED former offices"),
        differences.stream()
            .map(d -> d.outcome() + " " + d.finding().type() + " " + d.measure().code())
            .toList());
  }

  @Test
  void namesAgreeWithoutArticlesAccentsAndCase() {
    assertEquals("etats unis", ScoredArticle.normal("les États-Unis"));
    assertEquals("roy", ScoredArticle.normal("Mme Roy"));
    assertEquals("coeur d alene", ScoredArticle.normal("Cœur d’Alène"));
  }

  private static Share statusOf(Interaction event) {
    return score(event).shares().getOrDefault(Aspect.STATUS, new Share(0, 0));
  }

  private static Interaction event(String type, int start, int end, String actor, String whom) {
    return event(type, start, end, actor, whom, "asserted");
  }

  private static Interaction said(String type, int start, int end, String status) {
    return event(type, start, end, "a", "b", status);
  }

  private static Interaction event(
      String type, int start, int end, String actor, String whom, String status) {
    return new Interaction(
        type,
        List.of(new Span(start, start + 5)),
        new Span(start, end),
        List.of(actor),
        whom.isEmpty() ? List.of() : List.of(whom),
        status,
        Optional.empty(),
        List.of("c"),
        true,
        false,
        "");
  }

  private static Score score(Interaction... events) {
    return gold().score(new ScoredArticle(THINGS, List.of(events), List.of())).score();
  }

  private static AnnotatedEvents gold() {
    GoldNode root = GoldNode.parse("gold.json", GOLD);
    Article article = root.article();
    return EventGoldReader.read(article, root);
  }
}
