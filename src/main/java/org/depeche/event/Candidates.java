package org.depeche.event;

import java.util.List;

/**
 * All that was read in one article, before it is decided which candidates are events.
 *
 * @param extraction with every candidate that the tables give as an event
 * @param features of each of its events, in their order, as {@link ConfidenceModel} weighs them
 */
public record Candidates(Extraction extraction, List<List<String>> features) {

  public Candidates {
    features = List.copyOf(features);
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
