package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.depeche.view.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static SearchIndex index;

  @BeforeAll
  static void fill() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    store.put(
        List.of(
            Told.of(
                    "un",
                    "2018-11-03",
                    Told.condemnation(
                        "La Russie condamne l'accord du Pérou sur les négociations",
                        "russie",
                        "perou",
                        "2018-11-02"),
                    Told.condemnation(
                        "Le Chili condamne la Russie", "chili", "russie", "2018-10-05"),
                    Told.meeting(
                        "Le Pérou et le Chili se sont rencontrés à Lima", "2018-11-01",
                        "perou", "chili"))
                .accepted(),
            Told.of(
                    "deux",
                    "2016-05-01",
                    Told.condemnation(
                        "Le président russe condamne une fédération du Pérou",
                        "russie-person",
                        "perou",
                        "2016"),
                    Told.meeting("Le Chili reçoit la Russie", "", "chili", "russie"))
                .accepted()));
    index = SearchIndex.over(store, Iris.DEFAULT);
    index.awaitStep();
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  private static Selection words(String words) {
    return Selection.ALL.withWords(words);
  }

  private static SearchResult find(Selection selection) {
    return find(selection, new Listing(Listing.Kind.STATEMENTS, Listing.Order.NEWEST, 1, 20));
  }

  private static SearchResult find(Selection selection, Listing listing) {
    return new Search(index).find(selection, listing).orElseThrow();
  }

  private static List<String> found(Selection selection) {
    return find(selection).shownStatements().stream().map(s -> s.event().getLocalName()).toList();
  }

  private static Map<String, Long> counts(SearchResult result, Facet facet) {
    return result.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .collect(java.util.stream.Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  @Test
  void aWordIsFoundInAnyOfItsForms() {
    assertEquals(List.of("un-0"), found(words("négociation")));
    assertEquals(List.of("deux-0"), found(words("federation")));
    assertEquals(List.of("un-0"), found(words("accord")));
    assertEquals(List.of("un-2"), found(words("rencontrés Lima")));
  }

  @Test
  void allWordsMustBeThereAndAPhraseInItsOrder() {
    assertEquals(List.of("un-0"), found(words("Russie négociations")));
    assertEquals(List.of(), found(words("Russie fusée")));
    assertEquals(List.of("un-1"), found(words("\"condamne la Russie\"")));
    assertEquals(List.of("deux-0"), found(words("fédération -accord")));
    assertEquals(List.of("un-0"), found(words("négoc*")));
  }

  @Test
  void aStatementIsFoundByWhatItIsCalledInBothLanguages() {
    assertEquals(3, find(words("condamnation")).statements());
    assertEquals(2, find(words("meeting")).statements());
  }

  @Test
  void theWordsThatWereLookedForAreMarked() {
    Excerpt clause = find(words("negociation")).shownStatements().getFirst().clause();
    assertEquals(
        List.of("négociations"),
        clause.pieces().stream().filter(Excerpt.Piece::isMarked).map(Excerpt.Piece::text).toList());
  }

  @Test
  void anActorIsAlsoTheStateThatItActsFor() {
    Map<String, Long> actors = counts(find(Selection.ALL), Facet.ACTOR);
    assertEquals(Map.of("russie", 3L, "russie-person", 1L, "chili", 3L, "perou", 1L), actors);
  }

  @Test
  void aFacetCountsWhatItsOtherValuesWouldAdd() {
    Selection russia = Selection.ALL.with(Facet.ACTOR, "russie");
    SearchResult result = find(russia);
    assertEquals(3, result.statements());
    assertEquals(3L, counts(result, Facet.ACTOR).get("chili"), "as if no actor were chosen");
    assertEquals(Map.of("Accuse", 2L, "Consult", 1L), counts(result, Facet.TYPE));
    assertEquals(4 + 1, find(russia.with(Facet.ACTOR, "chili")).statements());
    assertEquals(2, find(russia.with(Facet.TYPE, "Accuse")).statements(), "of both facets");
  }

  @Test
  void aChosenValueThatNothingHasIsCountedAsNothing() {
    SearchResult none = find(Selection.ALL.with(Facet.ACTOR, "atlantide"));
    assertEquals(0, none.statements());
    assertEquals(0L, counts(none, Facet.ACTOR).get("atlantide"));
  }

  @Test
  void datesHoldWhatLiesWhollyBetweenThem() {
    assertEquals(List.of("un-0", "un-2"), found(between("2018-11", "2018-11")));
    assertEquals(List.of("un-2"), found(between("2018-11-01", "2018-11-01")));
    assertEquals(List.of("deux-0"), found(between("2016", "2016")));
    assertEquals(List.of(), found(between("2016-05", "2016-05")), "a year is no month");
  }

  private static Selection between(String from, String to) {
    return Selection.ALL.between(PartialDate.of(from), PartialDate.of(to));
  }

  @Test
  void theNewestComeFirstOrTheOldest() {
    assertEquals(List.of("un-0", "un-2", "un-1", "deux-1", "deux-0"), found(Selection.ALL));
    assertEquals(
        "deux-0",
        find(Selection.ALL, new Listing(Listing.Kind.STATEMENTS, Listing.Order.OLDEST, 1, 1))
            .shownStatements()
            .getFirst()
            .event()
            .getLocalName());
  }

  @Test
  void pagesFollowEachOther() {
    Listing second = new Listing(Listing.Kind.STATEMENTS, Listing.Order.NEWEST, 2, 2);
    SearchResult page = find(Selection.ALL, second);
    assertEquals(5, page.statements());
    assertEquals(
        List.of("un-1", "deux-1"),
        page.shownStatements().stream().map(s -> s.event().getLocalName()).toList());
    assertEquals(3, second.lastPage(5));
    Listing beyond = new Listing(Listing.Kind.STATEMENTS, Listing.Order.NEWEST, 99_999, 20);
    assertEquals(List.of(), find(Selection.ALL, beyond).shownStatements());
  }

  @Test
  void articlesAreFoundByTheirTextAndByWhatTheyState() {
    Listing articles = new Listing(Listing.Kind.ARTICLES, Listing.Order.RELEVANCE, 1, 20);
    FoundArticle one = find(words("Lima"), articles).shownArticles().getFirst();
    assertEquals("Titre de un", one.title());
    assertEquals(3, one.statements());
    assertEquals(
        "Lima",
        "La Russie condamne l'accord du Pérou sur les négociations. Le Chili condamne la Russie."
            .concat(" Le Pérou et le Chili se sont rencontrés à Lima. ")
            .substring(one.excerpt().firstMark(), one.excerpt().firstMarkEnd()));
    Selection person = Selection.ALL.with(Facet.ACTOR, "russie-person");
    assertEquals(1, find(person, articles).articles());
    assertEquals(2, find(Selection.ALL, articles).articles());
  }

  @Test
  void theTimelineCountsCooperationAndConflictAndWhatHasNoDate() {
    Timeline months = find(Selection.ALL).timeline();
    assertEquals(Timeline.Unit.MONTH, months.unit());
    assertEquals(
        List.of(new Timeline.Bar("2018-10", 0, 1), new Timeline.Bar("2018-11", 1, 1)),
        months.bars());
    assertEquals(2, months.undated(), "one has a year only, one no date");
  }

  @Test
  void theNetworkLinksActorsWithRecipientsAndThoseWhoMeet() {
    Network network = new Networks(index).of(Selection.ALL, Network.Level.STATES).orElseThrow();
    assertEquals(
        List.of("russie|perou 0 2", "chili|russie 0 1", "chili||perou 1 0", "chili||russie 1 0"),
        network.links().stream()
            .map(l -> l.pair().key() + " " + l.cooperation() + " " + l.conflict())
            .toList());
    Network entities = new Networks(index).of(Selection.ALL, Network.Level.ENTITIES).orElseThrow();
    assertTrue(
        entities.links().stream().anyMatch(l -> l.pair().key().equals("russie-person|perou")));
    assertTrue(network.leftOut().isNothing());
  }

  @Test
  void aLinkLeadsToItsStatements() {
    assertEquals(List.of("un-0", "deux-0"), found(Selection.ALL.with(Facet.PAIR, "russie|perou")));
    assertEquals(
        Optional.of(new Pair("chili", "perou", Pair.Kind.MUTUAL)), Pair.of("chili||perou"));
    assertEquals(Optional.empty(), Pair.of("chili|||perou"));
  }
}
