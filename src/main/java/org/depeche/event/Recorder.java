package org.depeche.event;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.lexicon.Frame;

/** Keeps what it hears while the events of one article are found. */
final class Recorder implements Trace {
  private final String text;
  private final Map<Place, Case> cases = new HashMap<>();
  private final IdentityHashMap<FrameMatcher.Match, Case> matches = new IdentityHashMap<>();
  private final IdentityHashMap<Draft, Case> drafts = new IdentityHashMap<>();

  /** What fills the positions in the end: a noun's complements are arranged after the choice. */
  private final IdentityHashMap<Draft, FrameMatcher.Match> arranged = new IdentityHashMap<>();

  private final List<Explanation.Standing> standings = new ArrayList<>();

  /** A recorder for the article with this text. */
  Recorder(String text) {
    this.text = text;
  }

  private record Place(int sentence, int token) {}

  private record Fit(Frame row, int score) {}

  /** What is known so far of one predicate. */
  private static final class Case {
    final Place place;
    final List<Attempt.Trial> refused = new ArrayList<>();
    final List<Fit> fits = new ArrayList<>();
    Optional<FrameMatcher.Match> chosen = Optional.empty();
    Optional<Clause> support = Optional.empty();
    Optional<Draft> draft = Optional.empty();
    Optional<Attempt.Outcome> outcome = Optional.empty();

    Case(Place place) {
      this.place = place;
    }
  }

  @Override
  public void asked(ParsedSentence parsed, int token, List<Frame> rows) {
    at(parsed, token);
  }

  @Override
  public void refused(ParsedSentence parsed, int token, Frame row, Reason reason) {
    Case at = at(parsed, token);
    Verdict verdict =
        switch (reason) {
          case FIXED_WORDS -> Verdict.of(reason, String.join(" ", row.fixed()));
          case VOID -> Verdict.of(reason, at.support.map(c -> c.group().lemma()).orElse(""));
          default -> Verdict.of(reason);
        };
    at.refused.add(new Attempt.Trial(row, Optional.of(verdict)));
  }

  @Override
  public void refused(
      ParsedSentence parsed, int token, Frame row, Frame.Position position, List<Integer> fillers) {
    String slot = position.slot().code();
    Verdict verdict =
        fillers.isEmpty()
            ? Verdict.of(Reason.EMPTY_SLOT, slot)
            : Verdict.of(Reason.OTHER_CLASS, slot, words(parsed, fillers), position.restriction());
    at(parsed, token).refused.add(new Attempt.Trial(row, Optional.of(verdict)));
  }

  @Override
  public void fits(ParsedSentence parsed, int token, Frame row, int score) {
    at(parsed, token).fits.add(new Fit(row, score));
  }

  @Override
  public void chose(ParsedSentence parsed, int token, Optional<FrameMatcher.Match> match) {
    match.ifPresent(
        m -> {
          Case at = at(parsed, token);
          at.chosen = Optional.of(m);
          matches.put(m, at);
        });
  }

  @Override
  public void stands(ParsedSentence parsed, int clause, Embedding.Standing standing) {
    standings.add(
        new Explanation.Standing(
            parsed.sentence().index(),
            clause,
            standing.status(),
            standing.silence().map(Verdict::of)));
  }

  @Override
  public void supported(ParsedSentence parsed, int token, Clause clause) {
    at(parsed, token).support = Optional.of(clause);
  }

  @Override
  public void withheld(FrameMatcher.Match match, Reason reason) {
    end(Optional.ofNullable(matches.get(match)), new Attempt.Untold(Verdict.of(reason)));
  }

  @Override
  public void withheld(ParsedSentence parsed, int token, Reason reason) {
    end(Optional.of(at(parsed, token)), new Attempt.Untold(Verdict.of(reason)));
  }

  @Override
  public void drafted(FrameMatcher.Match match, Draft draft) {
    Case at = matches.get(match);
    if (at != null) {
      at.draft = Optional.of(draft);
      drafts.put(draft, at);
    }
  }

  @Override
  public void filling(ParsedSentence parsed, Draft draft, FrameMatcher.Match match) {
    arranged.put(draft, match);
  }

  @Override
  public void dropped(Draft draft, Reason reason) {
    end(of(draft), new Attempt.Untold(Verdict.of(reason)));
  }

  @Override
  public void carried(Draft verb, Draft noun) {
    end(of(verb), new Attempt.Untold(Verdict.of(Reason.CARRIED, noun.trigger().of(text))));
  }

  @Override
  public void merged(Draft lesser, Draft fuller) {
    String sentence = String.valueOf(fuller.sentence + 1);
    Verdict verdict = Verdict.of(Reason.MERGED, fuller.trigger().of(text), sentence);
    end(of(lesser), new Attempt.Untold(verdict));
  }

  @Override
  public void told(Draft draft, EventId event) {
    end(of(draft), new Attempt.Told(event));
  }

  /** Every predicate, by sentence, then token. */
  List<Attempt> attempts() {
    Collection<Case> all = cases.values();
    return all.stream()
        .sorted(comparingInt((Case c) -> c.place.sentence()).thenComparingInt(c -> c.place.token()))
        .map(this::attempt)
        .toList();
  }

  /** What each clause's place makes of it. */
  List<Explanation.Standing> standings() {
    return List.copyOf(standings);
  }

  private Attempt attempt(Case at) {
    return new Attempt(
        at.place.sentence(),
        at.place.token(),
        trials(at),
        at.support,
        at.draft.map(arranged::get).or(() -> at.chosen).map(Recorder::fillings).orElse(List.of()),
        at.draft.map(Recorder::parties),
        at.outcome);
  }

  /** The chosen row first, then those that fit less, then those that do not fit. */
  private static List<Attempt.Trial> trials(Case at) {
    List<Attempt.Trial> trials = new ArrayList<>();
    int best = at.fits.stream().mapToInt(Fit::score).max().orElse(0);
    Optional<Frame> chosen = at.chosen.map(FrameMatcher.Match::frame);
    chosen.ifPresent(row -> trials.add(new Attempt.Trial(row, Optional.empty())));
    for (Fit fit : at.fits) {
      if (chosen.filter(row -> !row.equals(fit.row())).isPresent()) {
        Reason reason = fit.score() == best ? Reason.FITS_ALIKE : Reason.FITS_LESS;
        Verdict verdict = Verdict.of(reason, chosen.get().id());
        trials.add(new Attempt.Trial(fit.row(), Optional.of(verdict)));
      }
    }
    trials.addAll(at.refused);
    return trials;
  }

  private static List<Attempt.Filling> fillings(FrameMatcher.Match match) {
    return match.frame().positions().stream()
        .filter(position -> !match.at(position.slot()).isEmpty())
        .map(position -> new Attempt.Filling(position, match.at(position.slot())))
        .toList();
  }

  private static Attempt.Parties parties(Draft draft) {
    return new Attempt.Parties(
        List.copyOf(draft.actors), List.copyOf(draft.recipients), List.copyOf(draft.about));
  }

  private Case at(ParsedSentence parsed, int token) {
    return cases.computeIfAbsent(new Place(parsed.sentence().index(), token), Case::new);
  }

  private Optional<Case> of(Draft draft) {
    return Optional.ofNullable(drafts.get(draft));
  }

  private static void end(Optional<Case> at, Attempt.Outcome outcome) {
    at.ifPresent(c -> c.outcome = Optional.of(outcome));
  }

  private String words(ParsedSentence parsed, List<Integer> phrases) {
    return phrases.stream()
        .map(parsed::phrase)
        .map(phrase -> words(parsed, phrase))
        .collect(Collectors.joining(", "));
  }

  private String words(ParsedSentence parsed, Phrase phrase) {
    return parsed.sentence().span(phrase.first(), phrase.end()).of(text);
  }
}
