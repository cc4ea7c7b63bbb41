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
  static final Node COUNTRY = term("country");
  static final Node COUNTRY_CODE = term("countryCode");
  static final Node HOLDER = term("holder");
  static final Node OFFICE = term("office");
  static final Node OF = term("of");
  static final Node FROM = term("from");
  static final Node TO = term("to");

  private Names() {}

  private static Node term(String name) {
    return iri(Vocabulary.NAMESPACE + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
