package org.depeche.event;

import java.util.List;

/**
 * All that was read in one article, before it is decided which candidates are events.
 *
 * @param extraction with every candidate that the tables give as an event
 * @param features of each of its events, in their order, as {@link LogLinearModel} weighs them
 * @param addressees of each of its events, in their order, whom it may be done to; none for one
 *     whose words name a recipient
 */
public record Candidates(
    Extraction extraction, List<List<String>> features, List<List<Addressee>> addressees) {

  public Candidates {
    features = List.copyOf(features);
    addressees = List.copyOf(addressees);
    if (features.size() != extraction.events().size()) {
      throw new IllegalArgumentException(
          "features of "
              + features.size()
              + " candidates, expected of "
              + extraction.events().size());
    }
  }

  /** The extraction with the events of at least this confidence. */
  public Extraction atLeast(double confidence) {
    return new Extraction(
        extraction.article(),
        extraction.language(),
        extraction.entities(),
        extraction.offices(),
        extraction.instruments(),
        extraction.topics(),
        extraction.times(),
        extraction.events().stream().filter(e -> e.confidence() >= confidence).toList());
  }
}
