package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.Extractor;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to have led to an event or to none; every reason has a sentence that gives it. */
class ExplanationTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED);

  /**
   * A sentence, the word at which rows are tried, and the reason that must be among those given.
   */
  record Case(String text, String word, Reason reason, String words) {}

  static Stream<Case> cases() {
    return Stream.of(
        row(
            "La Suède se félicite de la décision de Paris.",
            "félicite",
            Reason.NOT_REFLEXIVE,
            "the row is without « se », here the verb has it"),
        row(
            "La Norvège a félicité Helsinki.",
            "félicité",
            Reason.REFLEXIVE,
            "the row is with « se », here the verb has none"),
        row(
            "La Norvège a pris la défense de l'Ukraine.",
            "pris",
            Reason.FIXED_WORDS,
            "« en otage » does not follow"),
        row(
            "La Russie a condamné la Hongrie.",
            "condamné",
            Reason.EMPTY_SLOT,
            "nothing fills A-INF, which the pattern requires"),
        row(
            "Le vol a été annulé.",
            "annulé",
            Reason.OTHER_CLASS,
            "OBJ is « Le vol », which is not of the class [measure]"),
        row(
            "La presse commente l'embargo des États-Unis.",
            "embargo",
            Reason.NEEDS_SUPPORT,
            "no support verb carries the noun, and by this row it states nothing alone (bare)"),
        row(
            "Le Brésil a annulé sa visite en Chine.",
            "visite",
            Reason.VOID,
            "« annuler » says that it does not take place (support.tsv)"),
        row(
            "La presse commente le report de la visite d'Emmanuel Macron.",
            "visite",
            Reason.UNREAL,
            "the noun before says that it does not take place, or not yet (class unreal)"),
        row(
            "La Suède a soutenu sa thèse.",
            "soutenu",
            Reason.FITS_LESS,
            "fits, but none-soutenir-2 fits better"),
        row(
            "La France a conclu une alliance.",
            "alliance",
            Reason.FITS_ALIKE,
            "fits, but cooperate-alliance fits as well and comes first"),
        row(
            "Pour condamner la Hongrie, la France a parlé.",
            "condamner",
            Reason.NO_GOVERNOR,
            "an infinitive that depends on no verb states nothing"),
        row(
            "La France a proposé au Maroc de vendre des armes afin de condamner la Hongrie.",
            "condamner",
            Reason.GOVERNOR_SILENT,
            "the verb that it depends on states nothing itself"),
        row(
            "Les deux pays ont refusé de signer l'accord.",
            "signer",
            Reason.GOVERNOR_DROPS,
            "the row of the verb that it depends on says so (embed)"),
        row(
            "La France aime condamner la Hongrie.",
            "condamner",
            Reason.GOVERNOR_UNKNOWN,
            "the verb that it depends on is in neither frames.tsv nor operators.tsv"),
        row(
            "La France a parlé pour soutenir Kiev.",
            "soutenir",
            Reason.PURPOSE,
            "« pour » and an infinitive, « pour que » and « afin que » say what for, not what"
                + " happened"),
        row(
            "Moscou rêve que Pékin soutienne Damas.",
            "soutienne",
            Reason.SUBJUNCTIVE,
            "a subjunctive under a verb that reports nothing"),
        row(
            "La Suède a soutenu sa thèse.",
            "soutenu",
            Reason.OTHER_SENSE,
            "the row has no type: in this sense the word states no event"),
        row(
            "La Suède exige la condamnation de la Hongrie par la France.",
            "condamnation",
            Reason.DEMANDED,
            "it is asked for, so it has not taken place"),
        row(
            "Le Brésil n'a pas oublié la condamnation de la Hongrie par la France.",
            "condamnation",
            Reason.GOVERNOR_NOT_ASSERTED,
            "a noun alone under a verb that is not asserted"),
        row(
            "Le soutien de la France inquiète.",
            "soutien",
            Reason.INCOMPLETE,
            "a noun as subject needs a known actor, and whom or what it concerns"),
        row(
            "Pékin a fourni un soutien à Cuba.",
            "fourni",
            Reason.CARRIED,
            "the verb only carries the noun « a fourni un soutien »"),
        row(
            "Angela Merkel a fait appel du jugement.",
            "appel",
            Reason.VERB_SAYS,
            "the row of its verb has the noun among its words"),
        row(
            "La rencontre entre Berlin et Paris a eu lieu. Berlin et Paris se sont rencontrés.",
            "rencontrés",
            Reason.MERGED,
            "the same event as « rencontre entre Berlin et Paris a eu » in sentence 1"),
        row(
            "Les spécialistes ont rencontré Emmanuel Macron.",
            "rencontré",
            Reason.PARTNER_ALONE,
            "known is only with whom, not who"),
        row(
            "La France a conclu une alliance.",
            "alliance",
            Reason.ALLY_UNKNOWN,
            "an alliance of which one member only is known"),
        row(
            "Le Danemark juge que la Russie n'est pas une menace.",
            "est",
            Reason.NOT_JUDGED,
            "whoever says so denies it, asks, or only supposes it"),
        row(
            "Le Danemark juge que le résultat est une menace.",
            "est",
            Reason.JUDGED_NOBODY,
            "nobody known is blamed or praised, and the word is not one that stands alone"),
        row(
            "Emmanuel Macron a déclaré que la France était un modèle.",
            "était",
            Reason.OWN_PRAISE,
            "who says so praises himself or his own state"),
        row(
            "On parle de l'agression de Kiev.",
            "agression",
            Reason.BARE_NOUN,
            "a noun alone with one actor, and nobody and nothing that it concerns"),
        row(
            "Le chat a condamné le voisin.",
            "condamné",
            Reason.ACTOR_UNKNOWN,
            "what stands where the actor should is no known actor"),
        row(
            "Les otages enlevés dorment.",
            "enlevés",
            Reason.NOBODY_ACTS,
            "a noun alone or a participle without a known actor"),
        row(
            "Une condamnation a surpris.",
            "condamnation",
            Reason.NOBODY,
            "nobody known does it or is concerned"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aReasonIsGivenInWords(Case example) {
    Attempt attempt = attempt(example.text(), example.word());
    List<String> words =
        verdicts(attempt).filter(v -> v.reason() == example.reason()).map(Verdict::words).toList();
    assertTrue(words.contains(example.words()), () -> verdicts(attempt).toList().toString());
  }

  @Test
  void everyReasonHasASentence() {
    Set<Reason> shown = cases().map(Case::reason).collect(Collectors.toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(Reason.UNLIKELY)), shown);
  }

  @Test
  void anEventBelowTheThresholdOfTheModelIsUnlikely() {
    Extractor strict = new Extractor(KnowledgeBase.bundled(), Models.UNTRAINED.telling(1));
    String text = "La Russie a condamné la Hongrie.";
    Attempt attempt =
        at(strict.explain(Samples.article(text, body(text))), text.indexOf("condamné"));
    assertTrue(
        verdicts(attempt).anyMatch(v -> v.reason() == Reason.UNLIKELY),
        () -> verdicts(attempt).toList().toString());
  }

  @Test
  void theChosenRowComesFirstWithItsFillersAndTheEventThatItMade() {
    String text = "La Russie a condamné les sanctions américaines.";
    Explanation explanation = explain(text);
    Attempt attempt = at(explanation, text.indexOf("condamné"));
    assertEquals("accuse-condamner", attempt.trials().getFirst().row().id());
    assertEquals(attempt.trials().getFirst().row(), attempt.chosen().orElseThrow());
    assertEquals(
        List.of("SUBJ [0]", "OBJ [2]"),
        attempt.fillings().stream()
            .map(f -> f.position().slot().code() + " " + f.phrases())
            .toList());
    Event event = explanation.extraction().events().getFirst();
    assertEquals(Optional.of(new Attempt.Told(event.id())), attempt.outcome());
    assertEquals(List.of("Russie"), names(explanation, attempt.parties().orElseThrow().actors()));
  }

  @Test
  void aVerbThatNoRowHasIsAnAttemptWithoutTrials() {
    assertEquals(List.of(), attempt("Le commerce somnolait.", "somnolait").trials());
  }

  @Test
  void aSentenceOfACreditHasNoAttempts() {
    String text = "La France condamne la Hongrie.";
    Explanation explanation = explain(text, new Part(Part.Kind.CREDIT, new Span(0, text.length())));
    assertEquals(1, explanation.sentences().size());
    assertEquals(List.of(), explanation.attempts());
  }

  @Test
  void aClauseStatesWhatTheEventsOfItsVerbHave() {
    Explanation explanation = explain("La France n'a pas condamné la Hongrie.");
    assertEquals(Optional.of(Status.NEGATED), explanation.standing(0, 0).orElseThrow().status());
  }

  @Test
  void aRuleIsTriedOnlyWhereItsPredicateStands() {
    Explanation explanation = explain("Il pleut. La France a condamné la Hongrie.");
    assertTrue(explanation.tried("sanction-condamner", 1));
    assertEquals(false, explanation.tried("sanction-condamner", 0));
  }

  private static Case row(String text, String word, Reason reason, String words) {
    return new Case(text, word, reason, words);
  }

  private static Stream<Verdict> verdicts(Attempt attempt) {
    Stream<Verdict> rows = attempt.trials().stream().flatMap(t -> t.refusal().stream());
    Stream<Verdict> end =
        attempt.outcome().stream()
            .flatMap(o -> o instanceof Attempt.Untold no ? Stream.of(no.why()) : Stream.of());
    return Stream.concat(rows, end);
  }

  private static Attempt attempt(String text, String word) {
    return at(explain(text), text.lastIndexOf(word));
  }

  private static Attempt at(Explanation explanation, int character) {
    return explanation.attempts().stream()
        .filter(a -> begin(explanation, a) == character)
        .findFirst()
        .orElseThrow();
  }

  private static int begin(Explanation explanation, Attempt attempt) {
    return explanation
        .sentences()
        .get(attempt.sentence())
        .sentence()
        .token(attempt.token())
        .span()
        .begin();
  }

  private static List<String> names(Explanation explanation, List<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> explanation.extraction().entities().get(id).stream())
        .map(Entity::name)
        .toList();
  }

  private static Explanation explain(String text) {
    return explain(text, body(text));
  }

  private static Part body(String text) {
    return new Part(Part.Kind.BODY, new Span(0, text.length()));
  }

  private static Explanation explain(String text, Part part) {
    return EXTRACTOR.explain(Samples.article(text, part));
  }
}
