package org.depeche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.Mentions;
import org.depeche.text.TaggedText;
import org.depeche.text.TextDigest;

/** Finds the events, positions, offices and instruments that an article states. */
public final class EventFinder {
  /** Hexadecimal digits of an id: 64 bits. */
  private static final int DIGITS = 16;

  private final Lexicon lexicon;

  /** A finder with these predicates. */
  public EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All that the article says. */
  public Extraction find(
      TaggedText text, Mentions mentions, Entities entities, List<ParsedSentence> sentences) {
    return find(text, mentions, entities, sentences, Trace.NONE);
  }

  /** The same, with what led to it. */
  public Explanation explain(
      TaggedText text, Mentions mentions, Entities entities, List<ParsedSentence> sentences) {
    Recorder recorder = new Recorder(text.article().text());
    Extraction extraction = find(text, mentions, entities, sentences, recorder);
    return new Explanation(
        extraction, mentions, sentences, recorder.attempts(), recorder.standings());
  }

  private Extraction find(
      TaggedText text,
      Mentions mentions,
      Entities entities,
      List<ParsedSentence> sentences,
      Trace trace) {
    Topics topics = new Topics(text.article().text());
    Reading reading =
        new Reading(text.article(), sentences, mentions, entities, lexicon, topics, trace);
    List<Draft> drafts = new ArrayList<>();
    for (ParsedSentence parsed : sentences) {
      if (parsed.sentence().part().statesEvents()) {
        drafts.addAll(drafts(reading, parsed));
      }
    }
    Dates dates = new Dates(reading);
    drafts.forEach(d -> d.date = dates.of(d));
    drafts.stream().filter(d -> d.date.isEmpty()).forEach(d -> d.date = dates.ofCaption(d));
    drafts.stream().filter(d -> d.date.isEmpty()).forEach(d -> d.date = dates.ofLead(d));
    List<Draft> merged = new Merger(reading).merge(drafts);
    List<Instrument> instruments = Instruments.of(reading, merged);
    List<Draft> events = merged.stream().filter(d -> telling(trace, d)).toList();
    return new Extraction(
        text.article(),
        text.language(),
        entities.plus(topics.entities()),
        Offices.of(reading),
        instruments,
        topics.all(),
        mentions.times(),
        finish(text, events, trace));
  }

  private static List<Draft> drafts(Reading reading, ParsedSentence parsed) {
    ClauseEvents clauses = new ClauseEvents(reading, parsed);
    List<Draft> nominal = new NominalEvents(reading, parsed, clauses).drafts();
    List<Draft> drafts = new ArrayList<>(clauses.drafts());
    drafts.removeIf(d -> carried(reading.trace(), d, nominal));
    drafts.addAll(nominal);
    Attribution attribution = new Attribution(reading);
    List<EntityId> sources = attribution.of(parsed);
    for (Draft draft : drafts) {
      if (draft.attributedTo.isEmpty() && !attribution.speaking(parsed, draft)) {
        sources.stream()
            .filter(s -> !draft.actors.equals(Set.of(s)) || attribution.spoken(parsed))
            .forEach(draft.attributedTo::add);
      }
      if (draft.status == Status.HYPOTHETICAL
          && draft.conditional
          && !draft.attributedTo.isEmpty()) {
        draft.status = Status.ASSERTED;
      }
    }
    return drafts;
  }

  private static boolean carried(Trace trace, Draft verb, List<Draft> nominal) {
    Optional<Draft> noun = nominal.stream().filter(n -> carries(verb, n)).findFirst();
    noun.ifPresent(n -> trace.carried(verb, n));
    return noun.isPresent();
  }

  /**
   * « ordonner une frappe », « adopter des sanctions »: the verb only carries what the noun says.
   */
  private static boolean carries(Draft verb, Draft noun) {
    return !noun.bare
        && noun.type() != verb.type()
        && verb.frame.fixed().isEmpty()
        && !verb.frame.reflexive()
        && !noun.actors.isEmpty()
        && noun.actors.containsAll(verb.actors)
        && noun.trigger().begin() <= verb.trigger().begin()
        && verb.trigger().end() <= noun.trigger().end();
  }

  /**
   * Precision first: an event that nobody known does is none, unless its predicate needs no agent
   * said.
   */
  private static boolean telling(Trace trace, Draft draft) {
    boolean alone =
        draft.actorSaid && draft.partners.size() == 1 && draft.partners.equals(draft.actors);
    if (!draft.actors.isEmpty() && alone) {
      return told(trace, draft, false, Reason.PARTNER_ALONE);
    }
    if (draft.frame.className().equals("Alliance") && draft.actors.size() == 1) {
      return told(trace, draft, !draft.recipients.isEmpty(), Reason.ALLY_UNKNOWN);
    }
    if (!draft.actors.isEmpty()) {
      boolean concerned =
          !draft.bare
              || !draft.recipients.isEmpty()
              || !draft.about.isEmpty()
              || draft.actors.size() > 1
              || draft.frame.positions().size() <= 1;
      return told(trace, draft, concerned, Reason.BARE_NOUN);
    }
    boolean aside = draft.bare || draft.participle;
    return told(trace, draft, !aside, Reason.NOBODY_ACTS)
        && told(trace, draft, !draft.actorSaid, Reason.ACTOR_UNKNOWN)
        && told(trace, draft, !draft.recipients.isEmpty(), Reason.NOBODY);
  }

  private static boolean told(Trace trace, Draft draft, boolean told, Reason otherwise) {
    if (!told) {
      trace.dropped(draft, otherwise);
    }
    return told;
  }

  private static List<Event> finish(TaggedText text, List<Draft> drafts, Trace trace) {
    List<Event> events = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (Draft draft : drafts) {
      String content =
          text.article().id() + " " + draft.frame.id() + " " + draft.trigger() + " " + draft.status;
      String name = TextDigest.sha256(content, DIGITS);
      int times = used.merge(name, 1, Integer::sum);
      EventId id = new EventId(times == 1 ? name : name + "-" + times);
      events.add(event(id, draft));
      trace.told(draft, id);
    }
    return events;
  }

  private static Event event(EventId id, Draft draft) {
    List<Evidence> evidence = new ArrayList<>(List.of(draft.evidence));
    evidence.addAll(draft.more);
    String className =
        draft.frame.className().isEmpty() ? draft.type().className() : draft.frame.className();
    return new Event(
        id,
        draft.type(),
        className,
        draft.frame.mode().isEmpty() ? Optional.empty() : Optional.of(draft.frame.mode()),
        List.of(),
        draft.status,
        List.copyOf(draft.actors),
        List.copyOf(draft.recipients),
        List.copyOf(draft.about),
        Optional.empty(),
        draft.place,
        draft.date,
        List.copyOf(draft.attributedTo),
        draft.stance(),
        confidence(draft),
        evidence);
  }

  /**
   * How sure a table can be: a verb with its subject more than a noun, a named recipient more than
   * none.
   */
  private static double confidence(Draft draft) {
    double confidence = draft.bare ? 0.5 : 0.7;
    confidence += draft.actors.isEmpty() ? -0.1 : 0.1;
    confidence += draft.recipients.isEmpty() ? 0 : 0.1;
    return Math.round(confidence * 100) / 100.0;
  }
}
