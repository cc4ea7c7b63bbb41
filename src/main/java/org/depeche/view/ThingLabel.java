package org.depeche.view;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A thing and what people call it.
 *
 * @param node its IRI, or a literal that stands for itself
 * @param text in the reader's language if there are such words, else in another
 * @param language of the words, as BCP 47 has it; empty if they have none
 * @param page where it is shown on this server; empty for what is not of the store
 */
public record ThingLabel(Node node, String text, Optional<String> language, Optional<String> page) {

  /** Its IRI, or the text of a literal. */
  public String iri() {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
