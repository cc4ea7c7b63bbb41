package org.depeche.view.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.event.Status;
import org.depeche.graph.Foreign;
import org.depeche.graph.NamedGraph;
import org.depeche.view.ReaderLanguage;
import org.junit.jupiter.api.Test;

/** What is read from the golden graph of one of our own articles. */
class ArticleViewReaderTest {
  private static final Node ARTICLE =
      NodeFactory.createURI("https://w3id.org/depeche/article/moscou-la-havane");

  private static final Graph GOLDEN =
      RDFParser.source("src/test/resources/articles/moscou-la-havane/expected.ttl").toGraph();

  private final ArticleView view = read(GOLDEN, ReaderLanguage.ENGLISH).orElseThrow();

  private static Optional<ArticleView> read(Graph graph, ReaderLanguage language) {
    return ArticleViewReader.read(NamedGraph.of(ARTICLE, graph), language);
  }

  @Test
  void theHeadingSaysWhatIsKnownOfTheArticle() {
    assertEquals("moscou-la-havane", view.heading().id());
    assertEquals(Optional.of("2018-11-03"), view.heading().published());
    assertEquals("fr", view.heading().language());
    assertEquals(Optional.empty(), view.heading().title());
  }

  @Test
  void aMentionSaysWhatItRefersToAndHowItWasLinked() {
    MentionView moscow =
        view.mentions().stream().filter(m -> said(m).equals("Moscou")).findFirst().orElseThrow();
    assertEquals("https://w3id.org/depeche/id/russie", moscow.entity());
    assertEquals("name", moscow.form());
    assertEquals(Optional.of("metonym"), moscow.method());
    assertTrue(moscow.confidence().orElseThrow() > 0.8);
    EntityView russia =
        view.entities().stream()
            .filter(e -> e.iri().equals(moscow.entity()))
            .findFirst()
            .orElseThrow();
    assertEquals("Russia", russia.label());
    assertEquals(Optional.of("en"), russia.language());
    assertEquals("state", russia.className());
    assertEquals(Layer.PLACE, russia.layer());
    assertTrue(russia.known());
  }

  @Test
  void timesHaveTheirValues() {
    assertEquals(
        List.of("vendredi 2018-11-02", "2019 2019", "jeudi 1er novembre 2018-11-01"),
        view.times().stream().map(t -> t.span().of(view.text()) + " " + t.value()).toList());
  }

  @Test
  void aStatementSaysWhoDidWhatToWhomAndInWhichWords() {
    StatementView invitation =
        view.statements().stream()
            .filter(s -> s.id().equals("211a69ab1346f927"))
            .findFirst()
            .orElseThrow();
    assertEquals("appeal", invitation.className());
    assertEquals(Optional.of("calls for"), invitation.stance());
    assertEquals(Status.ASSERTED, invitation.status());
    assertEquals(List.of("Miguel Díaz-Canel"), labels(invitation.actors()));
    assertEquals(List.of("Vladimir Putin"), labels(invitation.recipients()));
    EvidenceView words = invitation.evidence().getFirst();
    assertEquals("a invité", words.trigger().of(view.text()));
    assertTrue(words.sentence().contains(words.clause()));
    assertTrue(words.clause().contains(words.trigger()));
    assertEquals(false, invitation.cooperates());
  }

  @Test
  void everyStatementAndOfficeOfTheGraphIsReadInTheOrderOfTheText() {
    assertEquals(13, view.statements().size());
    List<Integer> begins =
        view.statements().stream().map(s -> s.evidence().getFirst().trigger().begin()).toList();
    assertEquals(begins.stream().sorted().toList(), begins);
    assertEquals(
        List.of("Vladimir Putin, président, Russia", "Miguel Díaz-Canel, président, Cuba"),
        view.offices().stream()
            .map(
                o ->
                    o.holder().label()
                        + ", "
                        + o.office().label()
                        + ", "
                        + o.of().orElseThrow().label())
            .toList());
  }

  @Test
  void labelsAreInTheLanguageOfTheReader() {
    Set<String> french =
        read(GOLDEN, ReaderLanguage.FRENCH).orElseThrow().statements().stream()
            .map(StatementView::className)
            .collect(Collectors.toSet());
    assertTrue(french.containsAll(Set.of("visite", "appel", "condamnation")), french.toString());
  }

  @Test
  void theTriplesOfEverythingShownAreThoseOfTheGraph() {
    TripleTable table = view.triples();
    for (MentionView mention : view.mentions()) {
      int size = table.triples().getOrDefault(table.written(mention.iri()), List.of()).size();
      assertEquals(2 * GOLDEN.find(iri(mention.iri()), Node.ANY, Node.ANY).toList().size(), size);
    }
    assertEquals("<#char=59,67>", table.written(ARTICLE.getURI() + "#char=59,67"));
    assertEquals("id:russie", table.written("https://w3id.org/depeche/id/russie"));
    assertEquals("<urn:x:y>", table.written("urn:x:y"));
    assertEquals(
        "<https://w3id.org/depeche/id/a/b>", table.written("https://w3id.org/depeche/id/a/b"));
  }

  @Test
  void aGraphWithoutTheTextOfItsArticleGivesNothing() {
    Graph empty = GraphFactory.createDefaultGraph();
    empty.add(Triple.create(ARTICLE, Foreign.TYPE, Foreign.NEWS_ARTICLE));
    assertEquals(Optional.empty(), read(empty, ReaderLanguage.FRENCH));
  }

  @Test
  void aNameThatLedToNothingSaysWhy() {
    Graph graph =
        RDFParser.source("src/test/resources/articles/bogota-farc/expected.ttl").toGraph();
    Node article = iri("https://w3id.org/depeche/article/bogota-farc");
    ArticleView other =
        ArticleViewReader.read(NamedGraph.of(article, graph), ReaderLanguage.FRENCH).orElseThrow();
    List<MentionView> apart =
        other.mentions().stream().filter(m -> m.notLinked().isPresent()).toList();
    assertTrue(!apart.isEmpty());
    apart.forEach(m -> assertEquals(OptionalDouble.empty(), m.confidence()));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private String said(MentionView mention) {
    return mention.span().of(view.text());
  }

  private static List<String> labels(List<Named> things) {
    return things.stream().map(Named::label).toList();
  }
}
