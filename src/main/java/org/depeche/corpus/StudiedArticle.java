package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.event.Candidates;

/**
 * An annotated article with the candidates that the tables find in it.
 *
 * @param found with every candidate as an event
 * @param examples the candidates in their order
 */
record StudiedArticle(AnnotatedEvents expected, ScoredArticle found, List<Example> examples) {

  StudiedArticle {
    examples = List.copyOf(examples);
  }

  /** A candidate is right that agrees in who does what with an annotated event, sure or not. */
  static StudiedArticle of(AnnotatedEvents expected, Candidates candidates) {
    ScoredArticle found = ScoredArticle.of(candidates.extraction());
    Set<Interaction> right = Collections.newSetFromMap(new IdentityHashMap<>());
    new EventMatcher(expected.gold(), found)
        .who()
        .pairs()
        .forEach(pair -> right.add(pair.system()));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < found.events().size(); i++) {
      Interaction event = found.events().get(i);
      examples.add(new Example(candidates.features().get(i), right.contains(event)));
    }
    return new StudiedArticle(expected, found, examples);
  }

  /** The id of the article. */
  String id() {
    return expected.article().id().value();
  }

  /**
   * How the candidates of at least a confidence agree with the annotations in who does what.
   *
   * @param confidences of the candidates, in their order
   */
  Tally score(List<Double> confidences, double least) {
    List<Interaction> told = new ArrayList<>();
    for (int i = 0; i < confidences.size(); i++) {
      if (confidences.get(i) >= least) {
        told.add(found.events().get(i));
      }
    }
    return Tallies.of(
            new EventMatcher(
                    expected.gold(), new ScoredArticle(found.things(), told, found.offices()))
                .who())
        .total();
  }
}
