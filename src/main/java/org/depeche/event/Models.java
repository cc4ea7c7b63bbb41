package org.depeche.event;

import org.depeche.lexicon.Table;

/**
 * What was learnt from annotated articles.
 *
 * @param events how likely a candidate is an event of the text with the right actor; those of at
 *     least its threshold are told
 * @param recipients how likely it is that an event is done to somebody of the article whom its own
 *     words do not name as its recipient; the likeliest of at least the threshold is understood
 */
public record Models(LogLinearModel events, LogLinearModel recipients) {
  /** Tells every candidate, each with the recipients that its words name. */
  public static final Models UNTRAINED =
      new Models(LogLinearModel.UNTRAINED, LogLinearModel.UNTRAINED.withThreshold(1));

  /** File names of the models in {@code data/model} and in folders that {@code train} writes. */
  public static final String EVENTS_FILE = "confidence.tsv";

  /** See {@link #EVENTS_FILE}. */
  public static final String RECIPIENTS_FILE = "recipients.tsv";

  /** The models shipped with the program. */
  public static Models bundled() {
    return Shipped.MODELS;
  }

  private static final class Shipped {
    static final Models MODELS =
        new Models(
            LogLinearModel.of(Table.bundled("/data/model/" + EVENTS_FILE)),
            LogLinearModel.of(Table.bundled("/data/model/" + RECIPIENTS_FILE)));
  }

  /** The same, of which events of another least confidence are told. */
  public Models telling(double leastConfidence) {
    return new Models(events.withThreshold(leastConfidence), recipients);
  }
}
