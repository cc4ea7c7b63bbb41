package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.knowledge.OutsideId;

/** Terms of VoID and DCAT, which describe datasets, and the IRIs of the datasets themselves. */
final class DatasetTerms {
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String DCAT = "http://www.w3.org/ns/dcat#";

  static final Node DATASET = term("Dataset");
  static final Node LINKSET = term("Linkset");
  static final Node IN_DATASET = term("inDataset");
  static final Node SUBSET = term("subset");
  static final Node TRIPLES = term("triples");
  static final Node ENTITIES = term("entities");
  static final Node DISTINCT_SUBJECTS = term("distinctSubjects");
  static final Node PROPERTIES = term("properties");
  static final Node CLASSES = term("classes");
  static final Node CLASS_PARTITION = term("classPartition");
  static final Node CLASS = term("class");
  static final Node VOCABULARY = term("vocabulary");
  static final Node EXAMPLE_RESOURCE = term("exampleResource");
  static final Node URI_SPACE = term("uriSpace");
  static final Node SUBJECTS_TARGET = term("subjectsTarget");
  static final Node OBJECTS_TARGET = term("objectsTarget");
  static final Node LINK_PREDICATE = term("linkPredicate");

  static final Node CATALOGUED_DATASET = NodeFactory.createURI(DCAT + "Dataset");
  static final Node DISTRIBUTION_CLASS = NodeFactory.createURI(DCAT + "Distribution");
  static final Node DISTRIBUTION = NodeFactory.createURI(DCAT + "distribution");
  static final Node MEDIA_TYPE = NodeFactory.createURI(DCAT + "mediaType");

  private DatasetTerms() {}

  /** The dataset in which an outside identifier is one. */
  static Node of(OutsideId.Dataset dataset) {
    return NodeFactory.createURI(dataset.homepage());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(VOID + name);
  }
}
