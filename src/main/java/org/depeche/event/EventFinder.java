package org.depeche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.Mentions;
import org.depeche.text.Abandoned;
import org.depeche.text.TaggedText;
import org.depeche.text.TextDigest;

/** Finds the events, positions, offices and instruments that an article states. */
public final class EventFinder {
  /** Hexadecimal digits of an id: 64 bits. */
  private static final int DIGITS = 16;

  private final Lexicon lexicon;
  private final Models models;

  /** A finder with these predicates and these judges of what they find. */
  public EventFinder(Lexicon lexicon, Models models) {
    this.lexicon = lexicon;
    this.models = models;
  }

  /** All that the article may say: every candidate that the tables give, with its confidence. */
  public Candidates find(
      TaggedText text, Mentions mentions, Entities entities, List<ParsedSentence> sentences) {
    return find(text, mentions, entities, sentences, Trace.NONE);
  }

  /** The same, with what led to it. */
  public Explanation explain(
      TaggedText text, Mentions mentions, Entities entities, List<ParsedSentence> sentences) {
    Recorder recorder = new Recorder(text.article().text());
    Candidates candidates = find(text, mentions, entities, sentences, recorder);
    return new Explanation(
        candidates.atLeast(models.events().threshold()),
        mentions,
        sentences,
        recorder.attempts(),
        recorder.standings());
  }

  private Candidates find(
      TaggedText text,
      Mentions mentions,
      Entities entities,
      List<ParsedSentence> sentences,
      Trace trace) {
    Reading reading = Reading.of(text.article(), sentences, mentions, entities, lexicon, trace);
    List<Draft> drafts = new ArrayList<>();
    for (ParsedSentence parsed : sentences) {
      Abandoned.check();
      if (parsed.sentence().part().statesEvents()) {
        drafts.addAll(drafts(reading, parsed));
      }
    }
    Dates dates = new Dates(reading);
    drafts.forEach(d -> d.date = dates.of(d));
    LeadDates lead = new LeadDates(reading);
    drafts.stream().filter(d -> d.date.isEmpty()).forEach(d -> d.date = lead.ofCaption(d));
    drafts.stream().filter(d -> d.date.isEmpty()).forEach(d -> d.date = lead.ofHeadline(d));
    List<Draft> merged = new Merger(reading).merge(drafts);
    StoryDates story = new StoryDates(reading, lead);
    merged.stream().filter(d -> d.date.isEmpty()).forEach(d -> d.date = story.of(d));
    Background background = new Background(reading);
    merged.forEach(d -> d.historical = background.of(d));
    List<Instrument> instruments = Instruments.of(reading, merged);
    List<Draft> telling = merged.stream().filter(d -> telling(trace, d)).toList();
    List<List<String>> features = new Traits(reading).of(telling);
    Spokesmen spokesmen = new Spokesmen(reading);
    List<List<Addressee>> addressees = new Addressees(reading, spokesmen, telling).of();
    Extraction extraction =
        new Extraction(
            text.article(),
            text.language(),
            entities.plus(reading.topics().entities()),
            Offices.of(reading),
            instruments,
            reading.topics().all(),
            mentions.times(),
            finish(reading, spokesmen, telling, features, addressees));
    return new Candidates(extraction, features, addressees);
  }

  private static List<Draft> drafts(Reading reading, ParsedSentence parsed) {
    ClauseEvents clauses = new ClauseEvents(reading, parsed);
    List<Draft> nominal = new NominalEvents(reading, parsed, clauses).drafts();
    List<Draft> drafts = new ArrayList<>(clauses.drafts());
    drafts.removeIf(d -> carried(reading.trace(), d, nominal));
    drafts.addAll(nominal);
    new Attribution(reading).attribute(parsed, drafts);
    drafts.forEach(Draft::refuse);
    drafts.forEach(Draft::announce);
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
    boolean guest =
        draft.participle
            && draft.type() == EventType.CONSULT
            && !draft.frame.reflexive()
            && draft.actors.size() == 1
            && draft.recipients.isEmpty();
    if (!draft.actors.isEmpty() && (alone || guest)) {
      return told(trace, draft, false, Reason.PARTNER_ALONE);
    }
    if (draft.className().equals("Alliance") && draft.actors.size() == 1) {
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
    boolean accused = draft.type() == EventType.ACCUSE && !draft.about.isEmpty();
    boolean aside = !draft.headline && (draft.bare || (draft.participle && !accused));
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

  private List<Event> finish(
      Reading reading,
      Spokesmen spokesmen,
      List<Draft> drafts,
      List<List<String>> features,
      List<List<Addressee>> addressees) {
    List<Event> events = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Abandoned.check();
      Draft draft = drafts.get(i);
      String content =
          reading.article().id()
              + " "
              + draft.frame.id()
              + " "
              + draft.trigger()
              + " "
              + draft.status;
      String name = TextDigest.sha256(content, DIGITS);
      int times = used.merge(name, 1, Integer::sum);
      EventId id = new EventId(times == 1 ? name : name + "-" + times);
      double confidence = models.events().probability(features.get(i));
      Optional<EntityId> understood = understood(addressees.get(i));
      boolean own =
          draft.type() != EventType.RETREAT
              && understood.filter(u -> spokesmen.speakFor(draft.actors, u)).isPresent();
      events.add(event(id, draft, confidence, own ? Optional.empty() : understood));
      if (confidence >= models.events().threshold()) {
        reading.trace().told(draft, id);
      } else {
        reading.trace().dropped(draft, Reason.UNLIKELY);
      }
    }
    return events;
  }

  /** The likeliest of those whom an event may be done to, if likely enough. */
  private Optional<EntityId> understood(List<Addressee> addressees) {
    Optional<EntityId> likeliest = Optional.empty();
    double most = models.recipients().threshold();
    for (Addressee addressee : addressees) {
      double probability = models.recipients().probability(addressee.features());
      if (likeliest.isEmpty() ? probability >= most : probability > most) {
        likeliest = Optional.of(addressee.entity());
        most = probability;
      }
    }
    return likeliest;
  }

  private static Event event(
      EventId id, Draft draft, double confidence, Optional<EntityId> understood) {
    List<Evidence> evidence = new ArrayList<>(List.of(draft.evidence));
    evidence.addAll(draft.more);
    String className = draft.className().isEmpty() ? draft.type().className() : draft.className();
    return new Event(
        id,
        draft.type(),
        className,
        draft.mode().isEmpty() ? Optional.empty() : Optional.of(draft.mode()),
        List.of(),
        draft.status,
        List.copyOf(draft.actors),
        understood.map(List::of).orElseGet(() -> List.copyOf(draft.recipients)),
        understood.isPresent(),
        List.copyOf(draft.about),
        Optional.empty(),
        draft.place,
        draft.date,
        draft.historical,
        List.copyOf(draft.attributedTo),
        draft.stance(),
        confidence,
        evidence);
  }
}
