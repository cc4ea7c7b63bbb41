package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.ShapesGate;
import org.depeche.store.Namesakes.Named;

/**
 * Whatever came and went in whatever order, a store holds what a new one holds that is given its
 * articles, its knowledge and its decisions.
 */
class IdentityPropertyTest {
  private static final Instant DAY = Instant.parse("2026-03-01T12:00:00Z");
  private static final ShapesGate GATE = new ShapesGate();
  private static final List<String> COUNTRIES = List.of("", "FRA", "MLI");
  private static final List<Named> NAMES =
      List.of(
          Named.person("Jean Dupont"),
          Named.person("Anne Roy"),
          Named.person("Jean Dupond"),
          Named.body("Union verte"),
          Named.body("Ligue bleue"));
  private static final List<NamedGraph> KNOWLEDGE =
      List.of(
          Namesakes.knowledge(),
          Namesakes.knowledge(
              "id:anne-roy a schema:Person ; rdfs:label \"Anne Roy\"@fr ; d:countryCode \"FRA\" ;"
                  + " d:country id:france ; owl:sameAs <http://www.wikidata.org/entity/Q1> ."),
          Namesakes.knowledge(
              "id:union-verte a d:Party ; rdfs:label \"Union verte\"@fr .",
              "id:jean-dupont a schema:Person ; rdfs:label \"Jean Dupont\"@fr ."));

  private final Map<String, NamedGraph> articles = new TreeMap<>();
  private Optional<NamedGraph> knowledge = Optional.empty();

  /** A name of one article is split off there and merged for others, whose merge is undone. */
  @Example
  void aSplitNameIsNotReplaced() {
    theOrderOfWhatHappenedDoesNotMatter(2154856144L);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void theOrderOfWhatHappenedDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Identities identities = new Identities(data);
    EntityDecisions decisions = new EntityDecisions(data, identities);
    articles.clear();
    knowledge = Optional.empty();
    for (int step = 0; step < 25; step++) {
      happen(random, data, identities, decisions);
    }
    IdentityGraph identity = new IdentityGraph(data);
    articles.forEach(
        (id, graph) -> {
          assertEquals(Optional.of(graph), identity.extracted(graph.name()), "as it was read");
          if (!identity.isRewritten(graph.name())) {
            return;
          }
          NamedGraph stored = NamedGraph.of(graph.name(), data.getGraph(graph.name()));
          assertInstanceOf(
              Accepted.class, GATE.check(stored), () -> GATE.check(stored) + " seed " + seed);
        });
    assertEquals(
        Namesakes.everything(anew(random, identity.decisions())), Namesakes.everything(data));
  }

  private void happen(
      Random random, DatasetGraph data, Identities identities, EntityDecisions decisions) {
    String id = "a" + random.nextInt(6);
    try {
      switch (random.nextInt(12)) {
        case 0, 1, 2, 3 -> {
          NamedGraph graph = article(random, id);
          articles.put(id, graph);
          identities.replace(List.of(graph));
        }
        case 4 -> {
          if (articles.containsKey(id)) {
            identities.retract(List.of(articles.remove(id).name()));
          }
        }
        case 5 -> {
          knowledge = Optional.of(KNOWLEDGE.get(random.nextInt(KNOWLEDGE.size())));
          identities.replace(List.of(knowledge.get()));
        }
        case 6, 7, 8, 9 -> decisions.merge(any(random, data), any(random, data), "", DAY);
        case 10 -> {
          List<String> mentioned = List.copyOf(Namesakes.mentioned(data, id));
          if (!mentioned.isEmpty()) {
            decisions.split(mentioned.get(random.nextInt(mentioned.size())), List.of(id), "", DAY);
          }
        }
        default -> {
          List<Decision> all = new IdentityGraph(data).decisions().all();
          if (!all.isEmpty()) {
            decisions.undo(all.get(random.nextInt(all.size())).id());
          }
        }
      }
    } catch (StoreException refused) {
      // What cannot be decided changes nothing; the comparison at the end would tell.
    }
  }

  private static NamedGraph article(Random random, String id) {
    List<Named> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return Namesakes.article(
        id,
        names.subList(0, 1 + random.nextInt(3)).stream()
            .map(
                named -> {
                  String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
                  return random.nextInt(4) == 0 ? named.probablyOf(country) : named.of(country);
                })
            .toArray(Named[]::new));
  }

  /** An entity that an article mentions; at times one known, or one that was named so once. */
  private static String any(Random random, DatasetGraph data) {
    List<String> mentioned = List.copyOf(Namesakes.mentioned(data, "a" + random.nextInt(6)));
    if (!mentioned.isEmpty() && random.nextInt(5) > 0) {
      return mentioned.get(random.nextInt(mentioned.size()));
    }
    TreeSet<String> ids = new TreeSet<>();
    data.find()
        .forEachRemaining(
            quad -> {
              for (Node node : List.of(quad.getSubject(), quad.getObject())) {
                Iris.DEFAULT.entityId(node).ifPresent(id -> ids.add(id.value()));
              }
            });
    ids.add("nobody");
    return List.copyOf(ids).get(random.nextInt(ids.size()));
  }

  private DatasetGraph anew(Random random, Decisions decisions) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Identities identities = new Identities(data);
    StoreChange decided = new StoreChange();
    decisions.all().stream()
        .flatMap(decision -> IdentityGraph.quads(decision).stream())
        .forEach(decided::add);
    decided.writeTo(data);
    List<NamedGraph> all = new ArrayList<>(articles.values());
    knowledge.ifPresent(all::add);
    Collections.shuffle(all, random);
    while (!all.isEmpty()) {
      List<NamedGraph> batch = all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
      identities.replace(List.copyOf(batch));
      batch.clear();
    }
    return data;
  }
}
