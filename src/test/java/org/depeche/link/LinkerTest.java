package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.junit.jupiter.api.Test;

/** What is linked, what is left alone, and what outlives a new run. */
class LinkerTest {
  private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final Linker.Demand DEMAND = new Linker.Demand(0.8, 0.1);
  private static final Subject ALVIM = subject("alvim", "Pedro Alvim");
  private static final Subject LIND = subject("lind", "Anna Lind");

  @Test
  void aCandidateThatIsSureAndAheadIsProposed() {
    Linker.Outcome outcome = ask(Linkset.empty("ex"), Map.of(ALVIM, candidates(0.9, 0.8)));
    assertEquals(List.of(proposed("alvim", "1", 0.9, MONDAY)), outcome.links().links());
    assertEquals(List.of(), outcome.abstentions());
  }

  @Test
  void aTieALowScoreAndNoCandidateAreReasonsToAbstain() {
    assertReason(Linker.Reason.TIE, candidates(0.9, 0.85));
    assertReason(Linker.Reason.BELOW_THRESHOLD, candidates(0.79));
    assertReason(Linker.Reason.NO_CANDIDATE, candidates());
  }

  private static void assertReason(Linker.Reason reason, List<Candidate> candidates) {
    Linker.Outcome outcome = ask(Linkset.empty("ex"), Map.of(ALVIM, candidates));
    assertEquals(List.of(), outcome.links().links());
    assertEquals(List.of(new Linker.Abstention(ALVIM, reason, candidates)), outcome.abstentions());
  }

  @Test
  void whatIsFoundAgainKeepsItsDateAndWhatChangedGetsANewOne() {
    Linkset former =
        new Linkset(
            "ex", List.of(proposed("alvim", "1", 0.9, MONDAY), proposed("lind", "1", 0.8, MONDAY)));
    Linker.Outcome outcome =
        new Linker(former, TUESDAY)
            .ask(
                asked(Map.of(ALVIM, candidates(0.9), LIND, candidates(0.95))),
                DEMAND,
                List.of(),
                List.of(ALVIM, LIND));
    assertEquals(
        List.of(proposed("alvim", "1", 0.9, MONDAY), proposed("lind", "1", 0.95, TUESDAY)),
        outcome.links().links());
  }

  @Test
  void aRejectedLinkIsNotProposedAgainButAnotherMayBe() {
    Link rejected = proposed("alvim", "1", 0.99, MONDAY).with(Link.Status.REJECTED, MONDAY);
    Linker.Outcome outcome =
        ask(new Linkset("ex", List.of(rejected)), Map.of(ALVIM, candidates(0.99, 0.9)));
    assertEquals(List.of(rejected, proposed("alvim", "2", 0.9, MONDAY)), outcome.links().links());
  }

  @Test
  void aThingThatIsLinkedForSureIsNotAskedAbout() {
    Link accepted = proposed("alvim", "7", 0.5, MONDAY).with(Link.Status.ACCEPTED, MONDAY);
    Link identifier = identifier("lind", "Q1");
    Linker.Outcome outcome =
        new Linker(new Linkset("ex", List.of(accepted)), MONDAY)
            .ask(
                asked(Map.of(ALVIM, candidates(1), LIND, candidates(1))),
                DEMAND,
                List.of(identifier),
                List.of(ALVIM, LIND));
    assertEquals(List.of(accepted, identifier), outcome.links().links());
  }

  @Test
  void aDecisionOutlivesTheThingAndAProposalDoesNot() {
    Link accepted = proposed("alvim", "7", 0.5, MONDAY).with(Link.Status.ACCEPTED, MONDAY);
    Linkset former = new Linkset("ex", List.of(accepted, proposed("lind", "1", 0.9, MONDAY)));
    Linker linker = new Linker(former, TUESDAY);
    assertEquals(List.of(accepted), linker.known(List.of(), List.of()).links());
    assertEquals(former.links(), linker.known(List.of(), List.of(LIND)).links());
  }

  @Test
  void anIdentifierThatAPersonRejectedStaysRejectedAndOneThatIsGoneGoes() {
    Link rejected = identifier("lind", "Q1").with(Link.Status.REJECTED, MONDAY);
    Linkset former = new Linkset("ex", List.of(rejected, identifier("alvim", "Q2")));
    assertEquals(
        List.of(rejected),
        new Linker(former, TUESDAY)
            .known(List.of(identifier("lind", "Q1")), List.of(ALVIM, LIND))
            .links());
  }

  @Test
  void aNameOfADatasetIsLowerCase() {
    assertTrue(Linkset.isName("wikidata"));
    for (String bad : List.of("", "Wikidata", "a b", "-a", "a--b", "../a")) {
      assertEquals(false, Linkset.isName(bad), bad);
    }
  }

  private static Linker.Outcome ask(Linkset former, Map<Subject, List<Candidate>> answers) {
    return new Linker(former, MONDAY).ask(asked(answers), DEMAND, List.of(), List.of(ALVIM));
  }

  private static Authority asked(Map<Subject, List<Candidate>> answers) {
    return new Authority() {
      @Override
      public String method() {
        return "index";
      }

      @Override
      public List<List<Candidate>> candidates(List<Subject> subjects) {
        return subjects.stream().map(answers::get).toList();
      }
    };
  }

  private static List<Candidate> candidates(double... scores) {
    List<Candidate> candidates = new ArrayList<>();
    for (double score : scores) {
      candidates.add(
          new Candidate(
              target(Integer.toString(candidates.size() + 1)),
              "label",
              "",
              Optional.empty(),
              Optional.empty(),
              score));
    }
    return candidates;
  }

  private static Link proposed(String thing, String target, double score, LocalDate day) {
    return new Link(iri(thing), target(target), "label", score, "index", Link.Status.PROPOSED, day);
  }

  private static Link identifier(String thing, String target) {
    return new Link(
        iri(thing), target(target), "nom", 1, Link.IDENTIFIER, Link.Status.ACCEPTED, MONDAY);
  }

  private static Subject subject(String id, String name) {
    return new Subject(iri(id), Kind.PERSON, name, List.of(), Optional.empty());
  }

  private static String iri(String id) {
    return "https://w3id.org/depeche/id/" + id;
  }

  private static String target(String id) {
    return "http://exemple.org/" + id;
  }
}
