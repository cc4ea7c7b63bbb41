package org.depeche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.KnowledgeBase.NameMatch;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  @Test
  void anAcronymIsFoundWhateverItsCase() {
    assertEquals(List.of("1 ACRONYM onu"), found("Onu", 0));
    assertEquals(List.of("1 ACRONYM etat-islamique"), found("EIIL", 0));
  }

  @Test
  void aNameWithApostropheMatchesTheTokensOfTheTokenizer() {
    assertEquals(List.of("3 NAME cote-d-ivoire"), found("Côte d' Ivoire", 0));
    assertEquals(List.of("3 NAME cote-d-ivoire"), found("Cote d’ Ivoire", 0));
  }

  @Test
  void accentsLigaturesHyphensAndSaintDoNotMatter() {
    assertEquals(List.of("1 NAME etats-unis"), found("ETATS‑UNIS", 0));
    assertEquals(List.of("1 NAME saint-marin"), found("St-Marin", 0).subList(0, 1));
    assertEquals(List.of("2 NAME miguel-diaz-canel"), found("Miguel Diaz-Canel", 0));
  }

  @Test
  void congoMayBeEitherCongo() {
    assertEquals(List.of("1 NAME congo,republique-democratique-du-congo"), found("Congo", 0));
  }

  @Test
  void coreanMayBeEitherKorea() {
    assertEquals(List.of("coree-du-nord", "coree-du-sud"), ids(KNOWLEDGE.byAdjective("coréennes")));
  }

  @Test
  void guineaIsNotEquatorialGuinea() {
    assertEquals(
        List.of("2 NAME guinee-equatoriale", "1 NAME guinee"), found("Guinée équatoriale", 0));
    assertEquals(List.of("1 NAME guinee"), found("Guinée .", 0));
  }

  @Test
  void aCapitalStandsForItsState() {
    assertEquals("russie", seat("moscou"));
    assertEquals("cuba", seat("la-havane"));
    assertEquals("etats-unis", seat("washington"));
    assertEquals("union-europeenne", seat("bruxelles"));
    assertEquals(Optional.empty(), KNOWLEDGE.stateOfSeat(get("marseille")));
  }

  @Test
  void aSeatIsAnotherNameOfItsState() {
    assertEquals(List.of("1 METONYM russie"), found("Kremlin", 0));
    assertEquals(List.of("2 METONYM etats-unis"), found("Maison Blanche", 0));
  }

  @Test
  void presidentsAreFoundByDate() {
    assertEquals(List.of("fidel-castro"), presidents("cuba", "2005-06-01"));
    assertEquals(List.of("miguel-diaz-canel"), presidents("cuba", "2019-06-01"));
    assertEquals(List.of("barack-obama"), presidents("etats-unis", "2009-06-01"));
    assertEquals(List.of("donald-trump"), presidents("etats-unis", "2017-06-01"));
    assertEquals(List.of("dmitri-medvedev"), presidents("russie", "2010-06-01"));
  }

  @Test
  void aStateIsFoundByItsCode() {
    assertEquals("Russie", KNOWLEDGE.state("RUS").orElseThrow().name());
    assertTrue(KNOWLEDGE.state("XXX").isEmpty());
  }

  @Test
  void georgiaIsTheState() {
    assertEquals(List.of("1 NAME georgie"), found("Géorgie", 0));
  }

  @Test
  void officesArePersonsInOrderOfTime() {
    List<String> offices =
        KNOWLEDGE.tenuresOf(new KnownId("vladimir-poutine")).stream()
            .map(t -> t.title() + " " + t.from().orElseThrow())
            .toList();
    assertEquals(
        List.of(
            "Premier ministre 1999-08-16",
            "président 2000-05-07",
            "Premier ministre 2008-05-08",
            "président 2012-05-07"),
        offices);
    assertFalse(offices.isEmpty());
  }

  private static List<String> found(String tokens, int at) {
    return KNOWLEDGE.namesFrom(List.of(tokens.split(" ")), at).stream()
        .map(KnowledgeTest::line)
        .toList();
  }

  private static String line(NameMatch match) {
    return match.end() + " " + match.form() + " " + String.join(",", ids(match.known()));
  }

  private static List<String> ids(List<Known> known) {
    return known.stream().map(k -> k.id().value()).toList();
  }

  private static Known get(String id) {
    return KNOWLEDGE.get(new KnownId(id)).orElseThrow();
  }

  private static String seat(String place) {
    return KNOWLEDGE.stateOfSeat(get(place)).orElseThrow().id().value();
  }

  private static List<String> presidents(String state, String day) {
    return KNOWLEDGE.holders("head-of-state", new KnownId(state), LocalDate.parse(day)).stream()
        .map(t -> t.person().value())
        .toList();
  }
}
