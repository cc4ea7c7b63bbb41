package org.depeche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.lexicon.Table;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Abandoned;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * Finds temporal expressions and their values, as TIMEX3 has them: articles inside (« le 2 novembre
 * »), prepositions and contractions outside. Relative ones count from the article's publication;
 * without it they keep TIMEX3's X for what is not known. Ages are none. Safe for many threads.
 */
public final class TimeFinder {
  private final CalendarWords words =
      new CalendarWords(Table.bundled("/data/lexicon/calendar.tsv"));
  private final DateReader dates = new DateReader(words);
  private final PeriodReader periods = new PeriodReader(words);
  private final YearPart yearParts = new YearPart(words);
  private final ClockReader clock = new ClockReader(words);

  CalendarWords words() {
    return words;
  }

  /** All temporal expressions, in the order of the text. */
  public List<TimeExpression> find(TaggedText text) {
    return find(text, new TimeAnchor(text.article().published(), Optional.empty()));
  }

  /**
   * All temporal expressions of an article whose publication date is not known.
   *
   * @param reference a day near which it was written: days and months of an untold year are the
   *     nearest to it, and said to be inferred
   */
  List<TimeExpression> find(TaggedText text, LocalDate reference) {
    return find(text, new TimeAnchor(Optional.empty(), Optional.of(reference)));
  }

  /**
   * All temporal expressions of an article whose publication date is not known.
   *
   * @param written the day that the article itself says it was written on; what counts from it is
   *     said to be inferred
   */
  List<TimeExpression> findWritten(TaggedText text, LocalDate written) {
    return find(text, new TimeAnchor(Optional.of(written), Optional.empty())).stream()
        .map(time -> time.source() == Source.TEXT ? time : time.inferred())
        .toList();
  }

  private List<TimeExpression> find(TaggedText text, TimeAnchor anchor) {
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Abandoned.check();
      int at = 0;
      while (at < sentence.size()) {
        Optional<TimeMatch> match = at(sentence, at, anchor);
        if (match.isPresent()) {
          found.add(expression(sentence, at, match.get()));
          HourOfDay.settle(sentence, found);
          anchor.spokenOf(match.get().value());
        }
        at = match.map(TimeMatch::end).orElse(at + 1);
      }
    }
    return found;
  }

  private Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    return yearParts
        .at(sentence, at)
        .or(() -> dates.at(sentence, at, anchor))
        .or(() -> clock.at(sentence, at, anchor))
        .or(() -> periods.at(sentence, at, anchor))
        .or(() -> listed(sentence, at, Use.REFERENCE, TimeExpression.Type.TIME))
        .or(() -> repeated(sentence, at));
  }

  /** « quotidien » as an adjective; « le quotidien » is a newspaper. */
  private Optional<TimeMatch> repeated(Sentence sentence, int at) {
    boolean noun = at > 0 && sentence.token(at - 1).is(Pos.DET);
    return noun ? Optional.empty() : listed(sentence, at, Use.SET, TimeExpression.Type.SET);
  }

  private Optional<TimeMatch> listed(Sentence sentence, int at, Use use, TimeExpression.Type type) {
    int end = words.phraseEnd(use, sentence, at);
    return end == at
        ? Optional.empty()
        : words
            .value(use, CalendarWords.phrase(sentence, at, end))
            .map(value -> new TimeMatch(end, type, value, Source.TEXT));
  }

  private static TimeExpression expression(Sentence sentence, int first, TimeMatch match) {
    return new TimeExpression(
        sentence.index(),
        first,
        match.end(),
        sentence.span(first, match.end()),
        match.type(),
        match.value(),
        match.source());
  }
}
