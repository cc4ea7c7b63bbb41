package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of other vocabularies that the program writes. Those of RDF itself are here too: Jena's own
 * constant classes fail when one of them is the first class of Jena that a program touches.
 */
public final class Foreign {
  public static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node LABEL =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  public static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

  public static final Node SEE_ALSO =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#seeAlso");

  public static final Node VERSION_INFO =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo");

  public static final Node NEWS_ARTICLE = schema("NewsArticle");
  public static final Node PERSON = schema("Person");
  public static final Node COUNTRY = schema("Country");
  public static final Node CITY = schema("City");
  public static final Node PLACE = schema("Place");
  public static final Node ORGANIZATION = schema("Organization");
  public static final Node MENTIONS = schema("mentions");

  public static final Node NIF_CONTEXT = nif("Context");
  public static final Node NIF_PHRASE = nif("Phrase");
  public static final Node IS_STRING = nif("isString");
  public static final Node REFERENCE_CONTEXT = nif("referenceContext");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node END_INDEX = nif("endIndex");
  public static final Node ANCHOR_OF = nif("anchorOf");
  public static final Node IDENT_REF =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  public static final Node CONFIDENCE =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taConfidence");

  public static final Node IDENTIFIER = dcterms("identifier");
  public static final Node TITLE = dcterms("title");
  public static final Node DATE = dcterms("date");
  public static final Node LANGUAGE = dcterms("language");
  public static final Node SOURCE = dcterms("source");
  public static final Node PUBLISHER = dcterms("publisher");
  public static final Node LICENSE = dcterms("license");
  public static final Node CREATOR = dcterms("creator");
  public static final Node DESCRIPTION = dcterms("description");
  public static final Node RIGHTS = dcterms("rights");

  public static final Node ACTIVITY = prov("Activity");
  public static final Node GENERATED_BY = prov("wasGeneratedBy");
  public static final Node DERIVED_FROM = prov("wasDerivedFrom");

  public static final Node CONCEPT = skos("Concept");
  public static final Node CONCEPT_SCHEME = skos("ConceptScheme");
  public static final Node IN_SCHEME = skos("inScheme");
  public static final Node HAS_TOP_CONCEPT = skos("hasTopConcept");
  public static final Node TOP_CONCEPT_OF = skos("topConceptOf");
  public static final Node BROADER = skos("broader");
  public static final Node NARROWER = skos("narrower");
  public static final Node BROAD_MATCH = skos("broadMatch");
  public static final Node EXACT_MATCH = skos("exactMatch");
  public static final Node PREF_LABEL = skos("prefLabel");
  public static final Node ALT_LABEL = skos("altLabel");
  public static final Node NOTATION = skos("notation");

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
