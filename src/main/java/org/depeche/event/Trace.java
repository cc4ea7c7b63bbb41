package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.lexicon.Frame;

/**
 * Hears of each decision while events are found. It gives nothing back, so that what is found is
 * the same whoever listens. A predicate is known by the token of its verb, noun or adjective.
 */
interface Trace {
  /** Nobody listens. */
  Trace NONE = new Trace() {};

  /** Rows were looked up for a predicate; none is also an answer. */
  default void asked(ParsedSentence parsed, int token, List<Frame> rows) {}

  /** A row does not fit, for a reason that the row alone explains. */
  default void refused(ParsedSentence parsed, int token, Frame row, Reason reason) {}

  /** A row does not fit because of what does or does not fill one of its positions. */
  default void refused(
      ParsedSentence parsed,
      int token,
      Frame row,
      Frame.Position position,
      List<Integer> fillers) {}

  /** A row fits, this well. */
  default void fits(ParsedSentence parsed, int token, Frame row, int score) {}

  /** The row that fits best was chosen, if any fits. */
  default void chose(ParsedSentence parsed, int token, Optional<FrameMatcher.Match> match) {}

  /** What a clause's place in the sentence makes of it. */
  default void stands(ParsedSentence parsed, int clause, Embedding.Standing standing) {}

  /** The verb of a clause carries a noun. */
  default void supported(ParsedSentence parsed, int token, Clause clause) {}

  /** The chosen row makes no event. */
  default void withheld(FrameMatcher.Match match, Reason reason) {}

  /** The row chosen for a noun makes no event. */
  default void withheld(ParsedSentence parsed, int token, Reason reason) {}

  /** The chosen row makes a draft. */
  default void drafted(FrameMatcher.Match match, Draft draft) {}

  /** The positions of a draft's frame are filled with these phrases. */
  default void filling(ParsedSentence parsed, Draft draft, FrameMatcher.Match match) {}

  /** A draft is no event. */
  default void dropped(Draft draft, Reason reason) {}

  /** A verb's draft gives way to that of the noun it carries. */
  default void carried(Draft verb, Draft noun) {}

  /** Two drafts are one event: the fuller stays. */
  default void merged(Draft lesser, Draft fuller) {}

  /** A draft became an event. */
  default void told(Draft draft, EventId event) {}
}
