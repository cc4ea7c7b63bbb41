package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.Mention;
import org.depeche.mention.MentionFinder;
import org.depeche.mention.Mentions;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.depeche.text.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private final TextAnalyser analyser = new TextAnalyser();
  private final MentionFinder finder = new MentionFinder(KNOWLEDGE);
  private final EntityResolver resolver = new EntityResolver(KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscou condamne les frappes.                                 | Moscou     | russie
          Le ministre est arrivé à Moscou.                             | Moscou     | moscou
          La politique de Washington inquiète ses voisins.             | Washington | etats-unis
          Les manifestants ont défilé dans Moscou.                     | Moscou     | moscou
          Ils veulent négocier avec Washington.                        | Washington | etats-unis
          Le gouvernement espagnol a protesté.                         | Le gouvernement espagnol | espagne
          Vladimir Poutine est arrivé. M. Poutine a salué ses hôtes.   | Poutine    | vladimir-poutine
          """)
  void decidesWhichKnownThingIsMeant(String text, String words, String id) {
    assertEquals(List.of(id), idsOf(text, words));
  }

  @Test
  void aFamilyNameIsThePersonNamedInFull() {
    String text = "Jean Durtoux a démissionné. Durtoux était contesté.";
    assertEquals(idsOf(text, "Jean Durtoux"), idsOf(text, "Durtoux"));
  }

  @Test
  void aRoleInAppositionIsItsHolderAndGivesTheCountry() {
    Entities entities = resolve("Le ministre espagnol Jean Durtoux a démissionné.", "a");
    Entity person =
        entities.all().stream().filter(e -> e.name().equals("Jean Durtoux")).findFirst().get();
    assertEquals(Optional.of("ESP"), person.country());
  }

  @Test
  void theTwoCountriesAreTheLastTwoNamed() {
    String text = "La France et l'Allemagne ont signé un accord. Les deux pays sont voisins.";
    assertEquals(List.of("france", "allemagne"), idsOf(text, "Les deux pays"));
  }

  @Test
  void theTwoCountriesAreThoseThatActTogetherNotThoseNamedLast() {
    String text =
        "La Russie et Cuba critiquent Washington sur l'accord sur le nucléaire iranien."
            + " Les deux pays protestent.";
    assertEquals(List.of("russie", "cuba"), idsOf(text, "Les deux pays"));
  }

  @Test
  void theTwoCountriesOfThreeAreNotGuessed() {
    String text = "La France a critiqué l'Allemagne devant l'Italie. Les deux pays sont voisins.";
    assertEquals(1, idsOf(text, "Les deux pays").size());
    assertNotEquals(List.of("france"), idsOf(text, "Les deux pays"));
  }

  @Test
  void theTwoLeadersAreWhoMet() {
    String text =
        "Le président russe Vladimir Poutine a reçu son homologue cubain."
            + " Les deux dirigeants ont signé un accord.";
    assertEquals(
        List.of("vladimir-poutine", "miguel-diaz-canel"), idsOf(text, "Les deux dirigeants"));
  }

  @Test
  void aFormerPresidentIsNotWhoHoldsTheOffice() {
    String text = "L'ancien président russe a parlé.";
    assertNotEquals(List.of("vladimir-poutine"), idsOf(text, "L'ancien président russe"));
  }

  @Test
  void aPronounIsTheSubjectOfTheSentenceBefore() {
    String text = "Angela Merkel a rencontré le roi. Elle a salué ses efforts.";
    assertEquals(idsOf(text, "Angela Merkel"), idsOf(text, "Elle"));
  }

  @Test
  void whatFollowsANounWithAPrepositionIsSeldomTheAntecedent() {
    assertNotEquals(
        List.of("strasbourg"), idsOf("Il a vu le marché de Strasbourg, qui a fermé.", "qui"));
    assertEquals(List.of("france"), idsOf("Ils ont salué la France, qui a protesté.", "qui"));
    assertEquals(
        List.of("angela-merkel"), idsOf("Le retour d'Angela Merkel, qui a protesté.", "qui"));
    assertEquals(
        List.of("etats-unis"), idsOf("L'intérêt des États-Unis qui veulent partir.", "qui"));
  }

  @Test
  void aPronounIsNoBodyWhereAnotherNounAgreesUnlessSomebodyActs() {
    String frame = "La Russie a vu une attaque. Elle ";
    assertNotEquals(List.of("russie"), idsOf(frame + "a duré deux heures.", "Elle"));
    assertEquals(List.of("russie"), idsOf(frame + "a accusé le roi.", "Elle"));
  }

  @Test
  void whoIsNamedRightBehindAPronounIsNotThePronoun() {
    String frame = "Emmanuel Macron a parlé. Il ";
    assertNotEquals(List.of("emmanuel-macron"), idsOf(frame + "estime que Macron a raison.", "Il"));
    assertEquals(List.of("emmanuel-macron"), idsOf(frame + "estime que le roi ment.", "Il"));
  }

  @Test
  void thePronounOfAnImpersonalVerbIsNobody() {
    String frame = "Emmanuel Macron a parlé. Il ";
    for (String verb :
        List.of(
            "est trop tard.",
            "est à noter que le roi ment.",
            "n'existe pas de chiffres.",
            "a été révélé que le roi ment.")) {
      String text = frame + verb;
      assertTrue(
          finder.find(analysed(text, "a")).all().stream()
              .noneMatch(m -> m.span().of(text).equals("Il")),
          verb);
    }
    assertEquals(List.of("emmanuel-macron"), idsOf(frame + "est en retard.", "Il"));
    assertEquals(List.of("emmanuel-macron"), idsOf(frame + "a été élu hier.", "Il"));
  }

  @Test
  void theLatterMayBeAThingThatStandsNearer() {
    String latter = " Ce dernier est en crise.";
    assertNotEquals(
        List.of("emmanuel-macron"),
        idsOf("Emmanuel Macron a visité le pays." + latter, "Ce dernier"));
    assertEquals(
        List.of("emmanuel-macron"), idsOf("Le roi a vu Emmanuel Macron." + latter, "Ce dernier"));
  }

  @Test
  void aShortNameWithACapitalIsOnlyOfAThingThatHasTheWord() {
    String text = "L'Union européenne a réuni l'OSCE. L'Union a protesté.";
    assertEquals(List.of("union-europeenne"), idsOf(text, "L'Union"));
    assertEquals(List.of("aiea"), idsOf("L'AIEA a saisi l'ONU. L'Agence a protesté.", "L'Agence"));
  }

  @Test
  void aDescriptionIsNoThingOfAnotherSort() {
    assertNotEquals(
        List.of("nissan"), idsOf("Nissan a licencié. La télévision a protesté.", "La télévision"));
    assertEquals(
        List.of("nissan"), idsOf("Nissan a licencié. L'entreprise a protesté.", "L'entreprise"));
    assertNotEquals(List.of("afd"), idsOf("L'AfD a gagné. La droite s'en inquiète.", "La droite"));
    assertEquals(List.of("afd"), idsOf("L'AfD a gagné. Le parti s'en réjouit.", "Le parti"));
    assertNotEquals(
        List.of("france"), idsOf("La France a protesté. La mairie s'en inquiète.", "La mairie"));
  }

  @Test
  void aNameBehindADescriptionMayBeginWithAnArticle() {
    String text = "L'AFP a confirmé. Le journal Le Monde a démenti.";
    assertEquals(idsOf(text, "Le Monde"), idsOf(text, "Le journal"));
  }

  @Test
  void otherCountriesAreNotTheOneSpokenOf() {
    String text = "L'Algérie a protesté. D'autres pays ont suivi. Le pays attend.";
    assertNotEquals(List.of("algerie"), idsOf(text, "D'autres pays"));
    assertEquals(List.of("algerie"), idsOf(text, "Le pays"));
  }

  @Test
  void onlyInitialsInBracketsShortenTheNameBeforeThem() {
    String text = "La foule a bloqué la Bretagne (Brest) et le Front démocratique uni (FDU).";
    assertNotEquals(List.of("bretagne"), idsOf(text, "Brest"));
    assertEquals(idsOf(text, "Front démocratique uni"), idsOf(text, "FDU"));
  }

  @Test
  void anAdjectiveIsNoAntecedent() {
    assertEquals(List.of(), idsOf("Un chauffeur portugais qui passait a crié.", "qui"));
  }

  @Test
  void whatARelativeIsOfAgreesWithItsVerb() {
    assertEquals(
        List.of("nasa"), idsOf("Il suit les consignes de la Nasa, qui exige du calme.", "qui"));
    assertEquals(List.of(), idsOf("Il suit les consignes de la Nasa qui exigent du calme.", "qui"));
  }

  @Test
  void demonstratorsOfTwoArticlesAreTwoGroups() {
    String text = "Les manifestants ont occupé la place.";
    EntityId here = resolve(text, "a").all().get(0).id();
    EntityId there = resolve(text, "b").all().get(0).id();
    assertNotEquals(here, there);
  }

  @Test
  void theSameTextGivesTheSameIds() {
    String text = "Jean Durtoux a critiqué les manifestants.";
    assertEquals(resolve(text, "a").all(), resolve(text, "a").all());
  }

  private List<String> idsOf(String text, String words) {
    TaggedText tagged = analysed(text, "a");
    Mentions mentions = finder.find(tagged);
    Entities entities = resolver.resolve(tagged, mentions);
    Mention mention =
        mentions.all().stream()
            .filter(m -> m.span().of(text).equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no mention « " + words + " »"));
    return entities.of(mention).stream().map(e -> e.id().value()).toList();
  }

  private Entities resolve(String text, String article) {
    TaggedText tagged = analysed(text, article);
    return resolver.resolve(tagged, finder.find(tagged));
  }

  private TaggedText analysed(String text, String id) {
    return analyser.analyse(
        new Article(
            new ArticleId(id),
            text,
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length())))));
  }
}
