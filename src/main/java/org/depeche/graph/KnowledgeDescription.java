package org.depeche.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * Describes the knowledge base as a dataset, by VoID and DCAT: what it is and from where, how much
 * of what it holds, under which licence. Nothing in it depends on when or where it is written.
 */
final class KnowledgeDescription {
  private static final Node LICENSE =
      NodeFactory.createURI("https://www.apache.org/licenses/LICENSE-2.0");
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Triples triples;
  private final Iris iris;
  private final Node dataset;

  KnowledgeDescription(Triples triples, Iris iris) {
    this.triples = triples;
    this.iris = iris;
    this.dataset = iris.knowledge();
  }

  /**
   * Adds the description to the triples that it describes.
   *
   * @param added triples that the graph will have beside those there are afterwards
   */
  void write(KnowledgeBase knowledge, int added) {
    Contents contents = Contents.of(triples.graph());
    identity();
    knowledge
        .state("FRA")
        .map(state -> new KnownTriples(triples, iris).node(state.id()))
        .ifPresent(node -> triples.add(dataset, DatasetTerms.EXAMPLE_RESOURCE, node));
    contents.links.forEach(this::linkset);
    numbers(contents);
    for (RdfSyntax syntax : RdfSyntax.values()) {
      distribution(syntax);
    }
    triples.count(dataset, DatasetTerms.TRIPLES, triples.graph().size() + 1L + added);
  }

  private void identity() {
    triples
        .type(dataset, DatasetTerms.DATASET)
        .type(dataset, DatasetTerms.CATALOGUED_DATASET)
        .french(dataset, Foreign.TITLE, "Base de connaissances de Dépêche")
        .english(dataset, Foreign.TITLE, "Knowledge base of Dépêche")
        .french(
            dataset,
            Foreign.DESCRIPTION,
            "États, lieux, organisations, accords, dirigeants et leurs fonctions, sujets, tels que"
                + " la presse française les nomme, avec leurs identifiants ailleurs.")
        .english(
            dataset,
            Foreign.DESCRIPTION,
            "States, places, organisations, agreements, leaders and their offices, topics, as"
                + " French news names them, with their identifiers elsewhere.")
        .french(
            dataset,
            Foreign.RIGHTS,
            "Les identifiants viennent de Wikidata (CC0) et de GeoNames (CC BY 4.0) ;"
                + " dcterms:source dit de chacun où il a été lu.")
        .english(
            dataset,
            Foreign.RIGHTS,
            "Identifiers are from Wikidata (CC0) and GeoNames (CC BY 4.0); dcterms:source says of"
                + " each where it was read.")
        .add(dataset, Foreign.LICENSE, LICENSE)
        .string(dataset, Foreign.CREATOR, "Dépêche developers");
    triples.string(dataset, Foreign.LANGUAGE, "fr");
    triples.string(dataset, DatasetTerms.URI_SPACE, iris.entities());
  }

  private void linkset(Dataset other, long links) {
    Node target = DatasetTerms.of(other);
    triples
        .type(target, DatasetTerms.DATASET)
        .english(target, Foreign.TITLE, other.title())
        .add(target, Foreign.LICENSE, NodeFactory.createURI(other.license()))
        .add(dataset, Foreign.SOURCE, target)
        .add(dataset, Foreign.DERIVED_FROM, target);
    triples.string(target, DatasetTerms.URI_SPACE, other.base());
    Node linkset = iris.knowledgePart(other.column() + "-links");
    triples
        .add(dataset, DatasetTerms.SUBSET, linkset)
        .type(linkset, DatasetTerms.LINKSET)
        .add(linkset, DatasetTerms.SUBJECTS_TARGET, dataset)
        .add(linkset, DatasetTerms.OBJECTS_TARGET, target)
        .add(linkset, DatasetTerms.LINK_PREDICATE, Foreign.SAME_AS)
        .count(linkset, DatasetTerms.TRIPLES, links);
  }

  private void numbers(Contents contents) {
    triples
        .count(dataset, DatasetTerms.ENTITIES, contents.subjects.size())
        .count(dataset, DatasetTerms.PROPERTIES, contents.properties.size())
        .count(dataset, DatasetTerms.CLASSES, contents.classes.size());
    contents.vocabularies.values().stream()
        .map(NodeFactory::createURI)
        .forEach(node -> triples.add(dataset, DatasetTerms.VOCABULARY, node));
    contents.classes.forEach(
        (type, number) -> {
          Node part = iris.knowledgePart(partName(type));
          triples
              .add(dataset, DatasetTerms.CLASS_PARTITION, part)
              .add(part, DatasetTerms.CLASS, NodeFactory.createURI(type))
              .count(part, DatasetTerms.ENTITIES, number);
        });
  }

  /** {@code schema-Country} for {@code https://schema.org/Country}. */
  private static String partName(String type) {
    return GraphWriter.PREFIXES.shortForm(type).replace(':', '-');
  }

  private void distribution(RdfSyntax syntax) {
    Node node = iris.knowledgePart(syntax.toString());
    triples
        .add(dataset, DatasetTerms.DISTRIBUTION, node)
        .type(node, DatasetTerms.DISTRIBUTION_CLASS)
        .english(node, Foreign.TITLE, "depeche knowledge export --format " + syntax)
        .add(node, Foreign.LICENSE, LICENSE)
        .add(
            node, DatasetTerms.MEDIA_TYPE, NodeFactory.createURI(MEDIA_TYPES + syntax.mediaType()));
  }

  /**
   * What there is to describe.
   *
   * @param classes how many instances each class has, by its IRI
   * @param vocabularies namespaces of the classes and properties, by prefix
   * @param links identities with things of other datasets
   */
  private record Contents(
      Set<Node> subjects,
      Set<Node> properties,
      Map<String, Long> classes,
      Map<String, String> vocabularies,
      Map<Dataset, Long> links) {

    private static Contents of(Graph graph) {
      Contents contents =
          new Contents(
              new HashSet<>(), new HashSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      graph.find().forEachRemaining(contents::add);
      return contents;
    }

    private void add(Triple triple) {
      subjects.add(triple.getSubject());
      properties.add(triple.getPredicate());
      addVocabulary(triple.getPredicate());
      if (triple.getPredicate().equals(Foreign.TYPE)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        addVocabulary(triple.getObject());
      }
      if (triple.getPredicate().equals(Foreign.SAME_AS)) {
        dataset(triple.getObject()).ifPresent(other -> links.merge(other, 1L, Long::sum));
      }
    }

    private void addVocabulary(Node term) {
      GraphWriter.PREFIXES.getNsPrefixMap().entrySet().stream()
          .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
          .forEach(prefix -> vocabularies.put(prefix.getKey(), prefix.getValue()));
    }

    private static Optional<Dataset> dataset(Node thing) {
      return Arrays.stream(Dataset.values())
          .filter(other -> thing.getURI().startsWith(other.base()))
          .findFirst();
    }
  }
}
