package org.depeche.view;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.graph.Vocabulary;

/** The terms that pages of statements and things read. */
public final class EventTerms {
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node ACTOR_COUNTRY = term("actorCountry");
  public static final Node RECIPIENT_COUNTRY = term("recipientCountry");
  public static final Node ABOUT = term("about");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node DATE = term("date");
  public static final Node STATUS = term("status");
  public static final Node STANCE = term("stance");
  public static final Node HISTORICAL = term("historical");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node EVIDENCE = term("evidence");
  public static final Node TENURE_STATUS = term("tenureStatus");

  public static final Node MENTIONS = NodeFactory.createURI("https://schema.org/mentions");
  public static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");

  public static final Node BEGIN = nif("beginIndex");
  public static final Node END = nif("endIndex");
  public static final Node ANCHOR = nif("anchorOf");
  public static final Node CONTEXT = nif("referenceContext");

  private EventTerms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.NAMESPACE + name);
  }

  private static Node nif(String name) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
  }
}
