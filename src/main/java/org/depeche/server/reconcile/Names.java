package org.depeche.server.reconcile;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.graph.Vocabulary;

/** The terms of the graph that the service reads. */
final class Names {
  static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
  static final Node ALT_LABEL = iri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node MENTIONS = iri("https://schema.org/mentions");
  static final Node COUNTRY = Vocabulary.COUNTRY;
  static final Node COUNTRY_CODE = Vocabulary.COUNTRY_CODE;
  static final Node HOLDER = Vocabulary.HOLDER;
  static final Node OFFICE = Vocabulary.OFFICE;
  static final Node OF = Vocabulary.OF;
  static final Node FROM = Vocabulary.FROM;
  static final Node TO = Vocabulary.TO;

  private Names() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
