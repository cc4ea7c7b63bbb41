package org.depeche.link;

import java.util.Optional;
import org.depeche.knowledge.Kind;

/**
 * What another dataset has that may be a subject of ours.
 *
 * @param iri the thing in that dataset
 * @param label its name there, French if there is one
 * @param description a few words that tell it from namesakes; may be empty
 * @param kind what it is, as far as the dataset tells
 * @param country ISO 3166 alpha-3 of its state, as far as the dataset tells
 * @param score how sure the dataset's authority is that it is the subject: 0 not at all, 1 certain
 */
public record Candidate(
    String iri,
    String label,
    String description,
    Optional<Kind> kind,
    Optional<String> country,
    double score) {
  public Candidate {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + ": expected 0 to 1");
    }
  }
}
