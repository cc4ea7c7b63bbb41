package org.depeche.view.article;

import java.util.Optional;
import org.depeche.knowledge.Kind;

/**
 * A thing that an article speaks of.
 *
 * @param id the last part of its IRI if it is one of ours
 * @param known whether the knowledge base has it, so that it is there in any store
 * @param language of the label, BCP 47; empty if it has none
 * @param className what it is, for the reader
 * @param country the state that it belongs to or acts for, for the reader
 * @param mentions how often the text speaks of it
 */
public record EntityView(
    String iri,
    Optional<String> id,
    boolean known,
    String label,
    Optional<String> language,
    Kind kind,
    String className,
    Optional<String> country,
    int mentions) {

  /** What tells it from others in the page's address. */
  public String key() {
    return id.orElse(iri);
  }

  /** The layer on which its mentions are marked. */
  public Layer layer() {
    return Layer.of(kind);
  }
}
