package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** Names that every store has, whatever its articles. */
final class StoreNames {
  static final String BASE = "https://w3id.org/depeche/";
  static final String ONTOLOGY_TERMS = BASE + "ontology#";
  static final Node KNOWLEDGE = NodeFactory.createURI(BASE + "graph/knowledge");
  static final Node ONTOLOGY = NodeFactory.createURI(BASE + "graph/ontology");
  static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");

  /** Prefixes of an export, by name. */
  static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("d", ONTOLOGY_TERMS)
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("wd", "http://www.wikidata.org/entity/")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .lock();

  private StoreNames() {}
}
