package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.entity.EntityId;
import org.depeche.graph.Iris;
import org.depeche.text.ArticleId;
import org.junit.jupiter.api.Test;

class LocalAddressesTest {
  private static final Iris OWN = new Iris("http://archive.example/kg/");

  private final LocalAddresses addresses = new LocalAddresses(Iris.DEFAULT);

  @Test
  void anEntityHasAPermanentAddressAPageAndData() {
    Node entity = Iris.DEFAULT.entity(new EntityId("état-du-congo"));
    assertEquals(Optional.of("/id/%C3%A9tat-du-congo"), addresses.of(entity));
    assertEquals(Optional.of("/page/%C3%A9tat-du-congo"), addresses.page(entity));
    assertEquals(Optional.of("/data/%C3%A9tat-du-congo.ttl"), addresses.data(entity, "ttl"));
  }

  @Test
  void otherThingsKeepTheirKind() {
    Node article = Iris.DEFAULT.article(new ArticleId("2018-11-03/cuba"));
    assertEquals(Optional.of("/article/2018-11-03%2Fcuba"), addresses.of(article));
    assertEquals(Optional.of("/page/article/2018-11-03%2Fcuba"), addresses.page(article));
  }

  @Test
  void aStretchOfAnArticleKeepsItsFragmentOnThePageAndNotInTheData() {
    Node words = NodeFactory.createURI(Iris.DEFAULT.base() + "article/7#char=12,18");
    assertEquals(Optional.of("/page/article/7#char=12,18"), addresses.page(words));
    assertEquals(Optional.of("/data/article/7.nt"), addresses.data(words, "nt"));
  }

  @Test
  void whatIsNotOfTheBaseHasNoAddressHere() {
    assertEquals(
        Optional.empty(),
        addresses.of(NodeFactory.createURI("https://www.wikidata.org/entity/Q1")));
    assertEquals(
        Optional.empty(),
        addresses.of(NodeFactory.createURI(Iris.DEFAULT.base() + "ontology#Event")));
    assertEquals(Optional.empty(), addresses.page(OWN.entity(new EntityId("russie"))));
    assertEquals(Optional.empty(), addresses.of(NodeFactory.createLiteralString("id/russie")));
  }

  @Test
  void anotherBaseHasTheSamePaths() {
    assertEquals(
        Optional.of("/page/russie"),
        new LocalAddresses(OWN).page(OWN.entity(new EntityId("russie"))));
    assertEquals(
        Optional.of(OWN.entity(new EntityId("russie"))),
        new LocalAddresses(OWN).thing("/id/russie"));
  }

  @Test
  void everyAddressLeadsBackToItsThing() {
    for (String id :
        new String[] {
          "russie", "traité de l'Élysée", "a+b", "a/b", "100%", "a\"b<c>", "Łódź", "中"
        }) {
      Node entity = Iris.DEFAULT.entity(new EntityId(id));
      assertEquals(
          Optional.of(entity), addresses.of(entity).flatMap(addresses::thing), "entity " + id);
      String page = addresses.page(entity).orElseThrow();
      assertEquals(
          Optional.of(entity), addresses.shown(page.substring("/page".length())), "page " + page);
    }
  }

  @Test
  void behindPageStandsAnEntityUnlessAKindIsNamed() {
    assertEquals(
        Optional.of(Iris.DEFAULT.entity(new EntityId("russie"))), addresses.shown("/russie"));
    assertEquals(
        Optional.of(Iris.DEFAULT.article(new ArticleId("7"))), addresses.shown("/article/7"));
    Node topics = NodeFactory.createURI(Iris.DEFAULT.base() + "topics");
    assertEquals(Optional.of("/page/topics"), addresses.page(topics));
    assertEquals(Optional.of(topics), addresses.shown("/topics"));
  }

  @Test
  void nothingStandsAtAPathThatCannotBeOurs() {
    for (String path : new String[] {"/", "/id/", "/ontology", "/id/%zz", "/id//x", "id/x"}) {
      assertEquals(Optional.empty(), addresses.thing(path), path);
    }
  }
}
