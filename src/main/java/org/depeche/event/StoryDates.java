package org.depeche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.VerbGroup;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Part;
import org.depeche.text.Token;

/**
 * When something happened that is told without a date, by the day of the story: the one that the
 * lead gives (« … ont défilé mardi à Lima »), as long as the text speaks of no other; or the day of
 * the sentence right before. Only for what the compound past tells, and what somebody says with
 * such a verb; not where the sentence has a time of its own or tells of a habit. The date is
 * inferred.
 */
final class StoryDates {
  /** A story older than this is no news. */
  private static final int DAYS = 10;

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "déjà",
          "toujours",
          "jamais",
          "souvent",
          "régulièrement",
          "depuis",
          "auparavant",
          "précédemment",
          "longtemps",
          "récemment",
          "dernièrement",
          "ensuite",
          "ancien",
          "historiquement",
          "jadis",
          "lors",
          "lendemain",
          "veille",
          "parfois",
          "progressivement");

  private final Reading reading;
  private final List<Optional<String>> days;
  private final Optional<ParsedSentence> lead;
  private final Optional<String> story;

  StoryDates(Reading reading, LeadDates leadDates) {
    this.reading = reading;
    this.lead = leadDates.lead();
    this.story = leadDates.ofLead().map(EventDate::value).filter(this::news);
    this.days = reading.sentences().stream().map(this::day).toList();
  }

  /** The day of a draft that has no date. */
  Optional<EventDate> of(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    boolean told =
        draft.status == Status.ASSERTED
            && parsed.sentence().part() == Part.Kind.BODY
            && !ownTime(parsed)
            && happened(parsed, draft);
    return told
        ? focus(draft.sentence).map(day -> new EventDate(day, TimeExpression.Source.INFERRED))
        : Optional.empty();
  }

  /**
   * The day before a sentence: the story's, if no other was spoken of between the lead and it; else
   * that of the sentence right before in the same paragraph.
   */
  private Optional<String> focus(int sentence) {
    List<String> spoken =
        days.subList(0, sentence).stream().flatMap(Optional::stream).distinct().toList();
    if (story.isPresent() && spoken.stream().allMatch(story.get()::equals)) {
      return story;
    }
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    return days.get(sentence - 1).filter(day -> news(day) && sameParagraph(sentence));
  }

  /** Whether no line ends between a sentence and the one before. */
  private boolean sameParagraph(int sentence) {
    int end = reading.sentences().get(sentence - 1).sentence().span().end();
    int begin = reading.sentences().get(sentence).sentence().span().begin();
    return reading.article().text().substring(end, begin).indexOf('\n') < 0;
  }

  /** The last date that the main clauses of a sentence of the body tell, whatever its precision. */
  private Optional<String> day(ParsedSentence parsed) {
    if (lead.filter(parsed::equals).isPresent() && story.isPresent()) {
      return story;
    }
    return parsed.sentence().part() != Part.Kind.BODY
        ? Optional.empty()
        : reading
            .times(parsed)
            .filter(time -> TimeAttachment.noun(reading.lexicon(), parsed, time).isEmpty())
            .filter(
                time ->
                    TimeAttachment.clause(parsed, time)
                        .filter(c -> c.kind() == Clause.Kind.MAIN)
                        .isPresent())
            .flatMap(time -> Dates.date(time).stream())
            .map(EventDate::value)
            .reduce((first, last) -> last);
  }

  /** Whether a date is a day not long before publication. */
  private boolean news(String date) {
    if (date.length() != 10) {
      return false;
    }
    LocalDate day = LocalDate.parse(date);
    return reading
        .article()
        .published()
        .map(published -> !day.isAfter(published) && !day.plusDays(DAYS).isBefore(published))
        .orElse(true);
  }

  /** Whether the sentence has a date or a word that sets its time apart. */
  private boolean ownTime(ParsedSentence parsed) {
    boolean date =
        reading
            .times(parsed)
            .anyMatch(
                time ->
                    time.type() == TimeExpression.Type.SET
                        || Dates.date(time).isPresent()
                        || time.value().contains("_REF")
                        || (time.type() == TimeExpression.Type.DATE && time.value().contains("X")));
    return date
        || parsed.sentence().tokens().stream().map(Token::lower).anyMatch(OTHER_TIMES::contains);
  }

  private boolean happened(ParsedSentence parsed, Draft draft) {
    Optional<Clause> clause = Dates.verb(parsed, draft.trigger());
    if (clause.isEmpty()) {
      return false;
    }
    Clause told =
        clause.get().group().form() == VerbGroup.Form.PRESENT_PARTICIPLE
            ? SharedTime.main(parsed, clause.get()).orElse(clause.get())
            : clause.get();
    boolean main =
        switch (told.kind()) {
          case MAIN, SUBORDINATE -> true;
          case RELATIVE -> parsed.clauses().stream().noneMatch(c -> c.kind() == Clause.Kind.MAIN);
          default -> false;
        };
    return main
        && (SharedTime.compoundPast(parsed, told)
            || (SharedTime.isSaid(draft.type()) && said(parsed, told)));
  }

  /** « « Nous demandons … », a déclaré M. Roy »: what is said in the present as it was said. */
  private boolean said(ParsedSentence parsed, Clause clause) {
    Attribution attribution = new Attribution(reading);
    return clause.group().tense() == Tense.PRESENT
        && parsed.clauses().stream()
            .anyMatch(
                c ->
                    !c.equals(clause)
                        && attribution.incise(c)
                        && SharedTime.compoundPast(parsed, c));
  }
}
