package org.depeche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.KnowledgeBase.NameMatch;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  @Test
  void theLongestNameComesFirst() {
    assertEquals(
        List.of("6 NAME conseil-de-securite", "3 NAME conseil-de-securite"),
        found("Conseil de sécurité des Nations unies", 0));
  }

  @Test
  void anAcronymIsFoundWhateverItsCase() {
    assertEquals(List.of("1 ACRONYM onu"), found("Onu", 0));
    assertEquals(List.of("1 ACRONYM onu"), found("ONU", 0));
    assertEquals(List.of("1 ACRONYM etat-islamique"), found("EIIL", 0));
  }

  @Test
  void aNameWithAnApostropheMatchesTheTokensOfTheTokenizer() {
    assertEquals(List.of("3 NAME cote-d-ivoire"), found("Côte d' Ivoire", 0));
    assertEquals(List.of("3 NAME cote-d-ivoire"), found("Cote d’ Ivoire", 0));
  }

  @Test
  void aNameBeginsWhereItIsAskedFor() {
    assertEquals(List.of(), found("dans l' Union européenne", 0));
    assertEquals(List.of("4 NAME union-europeenne"), found("dans l' Union européenne", 2));
  }

  @Test
  void accentsHyphensAndSaintDoNotMatter() {
    assertEquals(List.of("1 NAME etats-unis"), found("ETATS‑UNIS", 0));
    assertEquals(List.of("1 NAME saint-marin"), found("St-Marin", 0));
    assertEquals(List.of("2 NAME miguel-diaz-canel"), found("Miguel Diaz-Canel", 0));
    assertEquals(List.of("2 NAME recep-tayyip-erdogan"), found("Tayyip Erdoğan", 0));
  }

  @Test
  void congoIsEitherCongo() {
    assertEquals(List.of("1 NAME republique-democratique-du-congo,congo"), found("Congo", 0));
    assertEquals(List.of("1 NAME congo"), found("Congo-Brazzaville", 0));
    assertEquals(List.of("1 ACRONYM republique-democratique-du-congo"), found("RDC", 0));
  }

  @Test
  void coreaIsEitherCorea() {
    assertEquals(List.of("1 NAME coree-du-sud,coree-du-nord"), found("Corée", 0));
    assertEquals(
        List.of("3 NAME coree-du-nord", "1 NAME coree-du-sud,coree-du-nord"),
        found("Corée du Nord", 0));
    assertEquals(List.of("coree-du-sud", "coree-du-nord"), ids(KNOWLEDGE.byAdjective("coréennes")));
    assertEquals(List.of("coree-du-nord"), ids(KNOWLEDGE.byAdjective("nord-coréen")));
  }

  @Test
  void guineaIsOneState() {
    assertEquals(
        List.of("2 NAME guinee-equatoriale", "1 NAME guinee"), found("Guinée équatoriale", 0));
    assertEquals(List.of("1 NAME guinee-bissau"), found("Guinée-Bissau", 0));
    assertEquals(List.of("1 NAME guinee"), found("Guinée", 0));
  }

  @Test
  void georgiaIsTheState() {
    assertEquals(List.of("1 NAME georgie"), found("Géorgie", 0));
  }

  @Test
  void aFamilyNameMayNameSeveralPeopleTheBestKnownFirst() {
    assertEquals(List.of("1 NAME vladimir-poutine"), found("Poutine", 0));
    assertEquals(List.of("1 NAME raul-castro,fidel-castro"), found("Castro", 0));
    assertEquals(List.of("2 NAME nestor-kirchner"), found("Néstor Kirchner", 0));
  }

  @Test
  void aNounForAPeopleIsADemonymAndAnAdjective() {
    assertEquals(List.of("1 DEMONYM russie", "1 ADJECTIVE russie"), found("Russes", 0));
    assertEquals(List.of("1 ADJECTIVE suisse"), found("helvétiques", 0));
  }

  @Test
  void adjectivesOfBodiesAreFewAndKnown() {
    assertEquals(List.of("onu"), ids(KNOWLEDGE.byAdjective("onusienne")));
    assertEquals(List.of("union-europeenne"), ids(KNOWLEDGE.byAdjective("européens")));
    assertEquals(List.of(), KNOWLEDGE.byAdjective("politique"));
  }

  @Test
  void aCapitalStandsForItsStateAndBrusselsForTheUnion() {
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
    assertEquals(List.of("2 METONYM royaume-uni"), found("Downing Street", 0));
  }

  @Test
  void instrumentsHaveTheNamesThatNewsGivesThem() {
    assertEquals(
        List.of("6 NAME accord-de-paris-climat", "3 NAME accord-de-paris-climat"),
        found("accord de Paris sur le climat", 0));
    assertEquals("Treaty", get("tnp").type());
  }

  @Test
  void presidentsAreFoundByDate() {
    assertEquals(List.of("fidel-castro"), presidents("cuba", "2005-06-01"));
    assertEquals(List.of("miguel-diaz-canel"), presidents("cuba", "2019-06-01"));
    assertEquals(List.of("barack-obama"), presidents("etats-unis", "2009-06-01"));
    assertEquals(List.of("donald-trump"), presidents("etats-unis", "2017-06-01"));
    assertEquals(List.of("dmitri-medvedev"), presidents("russie", "2010-06-01"));
    assertEquals(List.of(), presidents("moscou", "2010-06-01"));
  }

  @Test
  void whereAYearIsSharedTheSuccessorComesFirst() {
    List<String> chancellors =
        KNOWLEDGE
            .holders("head-of-government", new KnownId("allemagne"), LocalDate.parse("2005-10-01"))
            .stream()
            .map(t -> t.person().value() + " " + t.title())
            .toList();
    assertEquals(List.of("angela-merkel chancelière", "gerhard-schroder chancelier"), chancellors);
  }

  @Test
  void officesComeInTheOrderOfTime() {
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
  }

  @Test
  void aStateIsFoundByItsCode() {
    assertEquals("Russie", KNOWLEDGE.state("RUS").orElseThrow().name());
    assertEquals("Palestine", KNOWLEDGE.state("PSE").orElseThrow().name());
    assertTrue(KNOWLEDGE.state("XXX").isEmpty());
  }

  @Test
  void noTwoThingsShareAnOutsideIdentifier() {
    Set<String> seen = new HashSet<>();
    for (Known known : KNOWLEDGE.all()) {
      for (OutsideId outside : known.outside()) {
        assertTrue(seen.add(outside.iri()), known.id() + " has the identifier of another thing");
      }
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void everyOutsideIdentifierHasASource() {
    for (Known known : KNOWLEDGE.all()) {
      known
          .outside()
          .forEach(id -> assertTrue(id.source().contains(":"), known.id() + " " + id.source()));
    }
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
