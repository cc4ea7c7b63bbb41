package org.depeche.corpus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.event.Addressee;
import org.depeche.event.Candidates;

/**
 * An annotated article with the candidates that the tables find in it.
 *
 * @param found with every candidate as an event
 * @param examples the candidates in their order
 * @param omissions those that are right and whose words name no recipient
 */
record StudiedArticle(
    AnnotatedEvents expected,
    ScoredArticle found,
    List<Example> examples,
    List<Omission> omissions) {

  StudiedArticle {
    examples = List.copyOf(examples);
    omissions = List.copyOf(omissions);
  }

  /** A candidate is right that agrees in who does what with an annotated event, sure or not. */
  static StudiedArticle of(AnnotatedEvents expected, Candidates candidates) {
    ScoredArticle found = ScoredArticle.of(candidates.extraction());
    IdentityHashMap<Interaction, Interaction> right = new IdentityHashMap<>();
    new EventMatcher(expected.gold(), found)
        .who()
        .pairs()
        .forEach(pair -> right.put(pair.system(), pair.gold()));
    List<Example> examples = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (int i = 0; i < found.events().size(); i++) {
      Interaction event = found.events().get(i);
      Interaction gold = right.get(event);
      examples.add(new Example(candidates.features().get(i), gold != null));
      if (gold != null && event.recipients().isEmpty()) {
        omissions.add(omission(expected, gold, found, candidates.addressees().get(i)));
      }
    }
    return new StudiedArticle(expected, found, examples, omissions);
  }

  private static Omission omission(
      AnnotatedEvents expected, Interaction gold, ScoredArticle found, List<Addressee> addressees) {
    List<Example> examples = new ArrayList<>();
    for (Addressee addressee : addressees) {
      List<String> id = List.of(addressee.entity().value());
      boolean right = expected.gold().share(gold.recipients(), found, id);
      examples.add(new Example(addressee.features(), right));
    }
    return new Omission(examples, gold.recipients().isEmpty() || gold.recipientsOptional());
  }

  /** The id of the article. */
  String id() {
    return expected.article().id().value();
  }

  /** All of whom it is known whether a right event is done to them. */
  List<Example> addressees() {
    return omissions.stream().flatMap(o -> o.addressees().stream()).toList();
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
