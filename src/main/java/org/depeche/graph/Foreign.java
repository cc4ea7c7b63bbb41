package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of other vocabularies that the program writes. Those of RDF itself are here too: Jena's own
 * constant classes fail when one of them is the first class of Jena that a program touches.
 */
final class Foreign {
  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

  static final Node SEE_ALSO =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#seeAlso");

  static final Node VERSION_INFO =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo");

  static final Node NEWS_ARTICLE = schema("NewsArticle");
  static final Node PERSON = schema("Person");
  static final Node COUNTRY = schema("Country");
  static final Node CITY = schema("City");
  static final Node PLACE = schema("Place");
  static final Node ORGANIZATION = schema("Organization");
  static final Node MENTIONS = schema("mentions");

  static final Node NIF_CONTEXT = nif("Context");
  static final Node NIF_PHRASE = nif("Phrase");
  static final Node IS_STRING = nif("isString");
  static final Node REFERENCE_CONTEXT = nif("referenceContext");
  static final Node BEGIN_INDEX = nif("beginIndex");
  static final Node END_INDEX = nif("endIndex");
  static final Node ANCHOR_OF = nif("anchorOf");
  static final Node IDENT_REF =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  static final Node CONFIDENCE =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taConfidence");

  static final Node IDENTIFIER = dcterms("identifier");
  static final Node TITLE = dcterms("title");
  static final Node DATE = dcterms("date");
  static final Node LANGUAGE = dcterms("language");
  static final Node SOURCE = dcterms("source");
  static final Node PUBLISHER = dcterms("publisher");
  static final Node LICENSE = dcterms("license");
  static final Node CREATOR = dcterms("creator");
  static final Node DESCRIPTION = dcterms("description");
  static final Node RIGHTS = dcterms("rights");

  static final Node ACTIVITY = prov("Activity");
  static final Node GENERATED_BY = prov("wasGeneratedBy");
  static final Node DERIVED_FROM = prov("wasDerivedFrom");

  static final Node CONCEPT = skos("Concept");
  static final Node CONCEPT_SCHEME = skos("ConceptScheme");
  static final Node IN_SCHEME = skos("inScheme");
  static final Node HAS_TOP_CONCEPT = skos("hasTopConcept");
  static final Node TOP_CONCEPT_OF = skos("topConceptOf");
  static final Node BROADER = skos("broader");
  static final Node NARROWER = skos("narrower");
  static final Node BROAD_MATCH = skos("broadMatch");
  static final Node EXACT_MATCH = skos("exactMatch");
  static final Node PREF_LABEL = skos("prefLabel");
  static final Node ALT_LABEL = skos("altLabel");
  static final Node NOTATION = skos("notation");

  private Foreign() {}

  private static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }

  private static Node nif(String name) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
  }

  private static Node dcterms(String name) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
  }

  private static Node skos(String name) {
    return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }
}
