package org.depeche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.text.Pos;
import org.depeche.text.Span;

/** What an article says of its instruments: who made them, when, for what, against whom. */
final class Instruments {
  private static final Set<String> OF = FunctionWords.bundled().of("genitive");
  private static final Set<String> AGAINST = Set.of("contre", "sur", "à", "au", "aux");
  private static final Set<String> ADOPTION = Set.of("adoption", "vote", "approbation");

  private final Reading reading;
  private final Participants participants;
  private final Map<EntityId, Facts> facts = new LinkedHashMap<>();

  private static final class Facts {
    Instrument.Kind kind = Instrument.Kind.AGREEMENT;
    final Set<EntityId> parties = new LinkedHashSet<>();
    final Set<EntityId> adoptedBy = new LinkedHashSet<>();
    final Set<EntityId> callsFor = new LinkedHashSet<>();
    final Set<EntityId> imposedBy = new LinkedHashSet<>();
    final Set<EntityId> targets = new LinkedHashSet<>();
    Optional<EventDate> date = Optional.empty();
    Optional<Boolean> binding = Optional.empty();
  }

  private Instruments(Reading reading) {
    this.reading = reading;
    this.participants = new Participants(reading);
  }

  static List<Instrument> of(Reading reading, List<Draft> drafts) {
    Instruments instruments = new Instruments(reading);
    reading.mentions().all().forEach(instruments::mention);
    drafts.forEach(instruments::event);
    return instruments.all();
  }

  private void mention(Mention mention) {
    for (Entity entity : reading.entities().of(mention)) {
      if (entity.kind() == Kind.INSTRUMENT) {
        Facts known = facts.computeIfAbsent(entity.id(), id -> new Facts());
        if (known.kind == Instrument.Kind.AGREEMENT) {
          known.kind = kind(entity, mention);
        }
        ParsedSentence parsed = reading.sentences().get(mention.sentence());
        int phrase = parsed.phraseOf(mention.head());
        complements(parsed, phrase, owners(parsed, phrase, mention), known);
        if (measure(known) && mention.form() == Mention.Form.NAME) {
          known.targets.addAll(named(parsed, mention, AGAINST));
        }
        adoption(parsed, phrase, known);
      }
    }
  }

  private static Instrument.Kind kind(Entity entity, Mention mention) {
    String type = entity.known().map(k -> k.type()).orElse("");
    String noun = mention.sense() instanceof Mention.Described described ? described.role() : type;
    if (mention.sense() instanceof Mention.Described described
        && described.noun().startsWith("déclaration")) {
      return Instrument.Kind.DECLARATION;
    }
    return kind(noun.isEmpty() ? entity.name() : noun);
  }

  private static Instrument.Kind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("communiqué")) {
      return Instrument.Kind.COMMUNIQUE;
    }
    for (Instrument.Kind kind : Instrument.Kind.values()) {
      if (lower.startsWith(kind.term().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    if (lower.startsWith("résolution")) {
      return Instrument.Kind.RESOLUTION;
    }
    if (lower.startsWith("traité") || lower.startsWith("convention") || lower.startsWith("pacte")) {
      return Instrument.Kind.TREATY;
    }
    if (lower.startsWith("sanction")) {
      return Instrument.Kind.SANCTIONS;
    }
    if (lower.startsWith("déclaration") || lower.startsWith("charte")) {
      return Instrument.Kind.DECLARATION;
    }
    return lower.startsWith("loi") ? Instrument.Kind.LAW : Instrument.Kind.AGREEMENT;
  }

  /** Whose it is: complements inside the words of the mention, and right behind them. */
  private List<EntityId> owners(ParsedSentence parsed, int phrase, Mention mention) {
    Set<EntityId> found = new LinkedHashSet<>();
    if (mention.sense() instanceof Mention.Described described) {
      for (int head : described.of()) {
        participants.mentioned(parsed, head).stream()
            .filter(e -> e.kind().acts())
            .forEach(e -> found.add(e.id()));
      }
    }
    if (mention.form() == Mention.Form.NAME) {
      found.addAll(named(parsed, mention, OF));
    } else if (found.isEmpty()) {
      found.addAll(participants.owners(parsed, phrase));
    }
    return List.copyOf(found);
  }

  /**
   * Who is named inside a name behind some prepositions: the United States and Cuba in « l'embargo
   * des États-Unis contre Cuba ».
   */
  private List<EntityId> named(ParsedSentence parsed, Mention name, Set<String> prepositions) {
    List<EntityId> found = new ArrayList<>();
    for (int token = name.first(); token < name.end(); token++) {
      if (token != name.head()) {
        int before = token - 1;
        while (before > name.first() && parsed.sentence().token(before).is(Pos.DET)) {
          before--;
        }
        if (before >= name.first()
            && prepositions.contains(parsed.sentence().token(before).lower())) {
          called(parsed, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The state or body of the article that a word inside another name means. */
  private Optional<EntityId> called(ParsedSentence parsed, int token) {
    List<Entity> mentioned = participants.mentioned(parsed, token);
    String word = parsed.sentence().token(token).form().replace('’', '\'');
    return Stream.concat(
            mentioned.stream(),
            reading.entities().all().stream().filter(e -> e.name().equals(word)))
        .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.IGO)
        .map(Entity::id)
        .findFirst();
  }

  /**
   * « l'adoption jeudi par le Parlement d'une loi »: who adopts it, and when.
   *
   * @param phrase the instrument's
   */
  private void adoption(ParsedSentence parsed, int phrase, Facts known) {
    for (int i = phrase - 1; i >= 0; i--) {
      Phrase at = parsed.phrase(i);
      if (at.verb().isPresent() || at.kind() == Phrase.Kind.STOP) {
        return;
      }
      boolean adopts =
          at.hasNoun()
              && ADOPTION.contains(parsed.sentence().token(at.head()).lemma())
              && parsed.extent(i) > phrase;
      if (adopts) {
        for (int j = i + 1; j < phrase; j++) {
          if (parsed.phrase(j).slot().equals(Optional.of(Slot.PAR))) {
            known.adoptedBy.addAll(participants.acting(parsed, List.of(j)));
          }
        }
        Span words = parsed.span(i, phrase + 1);
        reading.mentions().times().stream()
            .filter(t -> words.contains(t.span()))
            .flatMap(t -> Dates.date(t).stream())
            .findFirst()
            .ifPresent(d -> known.date = Optional.of(d));
        return;
      }
    }
  }

  private void complements(ParsedSentence parsed, int phrase, List<EntityId> owners, Facts known) {
    boolean measure = measure(known);
    if (measure) {
      known.imposedBy.addAll(owners);
    } else if (known.kind == Instrument.Kind.RESOLUTION || known.kind == Instrument.Kind.LAW) {
      known.adoptedBy.addAll(owners);
    } else {
      known.parties.addAll(owners.stream().filter(o -> !participants.is(o, Kind.IGO)).toList());
    }
    for (int i = phrase + 1; i < parsed.extent(phrase); i++) {
      Phrase at = parsed.phrase(i);
      if (at.kind() != Phrase.Kind.PREPOSITIONAL) {
        continue;
      }
      Slot slot = at.slot().orElse(Slot.OTHER);
      if (measure
          && (slot == Slot.SUR || slot == Slot.CONTRE || slot == Slot.A || slot == Slot.ENVERS)) {
        known.targets.addAll(participants.acting(parsed, List.of(i)));
      }
      if (!measure && (slot == Slot.ENTRE || slot == Slot.AVEC)) {
        known.parties.addAll(participants.acting(parsed, List.of(i)));
        if (i + 2 < parsed.size() && parsed.phrase(i + 1).kind() == Phrase.Kind.COORDINATOR) {
          known.parties.addAll(participants.acting(parsed, List.of(i + 2)));
        }
      }
    }
    known.targets.removeAll(known.imposedBy);
    binding(parsed, phrase).ifPresent(b -> known.binding = Optional.of(b));
  }

  private static boolean measure(Facts known) {
    return known.kind == Instrument.Kind.EMBARGO
        || known.kind == Instrument.Kind.SANCTIONS
        || known.kind == Instrument.Kind.MEASURE;
  }

  /** « une résolution non-contraignante ». */
  private static Optional<Boolean> binding(ParsedSentence parsed, int phrase) {
    Phrase at = parsed.phrase(phrase);
    int end = Math.min(parsed.sentence().size(), at.end() + 2);
    boolean not = false;
    for (int token = at.first(); token < end; token++) {
      String word = parsed.sentence().token(token).lower();
      if (word.startsWith("contraignant")) {
        return Optional.of(!not);
      }
      if (word.startsWith("non-contraignant")) {
        return Optional.of(false);
      }
      not = word.equals("non") || (not && word.equals("-"));
    }
    return Optional.empty();
  }

  private void event(Draft draft) {
    if (draft.status != Status.ASSERTED) {
      return;
    }
    for (EntityId about : draft.about) {
      Facts known = facts.get(about);
      if (known == null) {
        continue;
      }
      switch (draft.frame.className()) {
        case "Signing" -> {
          draft.actors.forEach(a -> known.parties.add(party(a)));
          draft.date.ifPresent(d -> known.date = Optional.of(d));
        }
        case "Adoption", "Vote" -> {
          known.adoptedBy.addAll(
              draft.actors.stream().filter(a -> !participants.is(a, Kind.PERSON)).toList());
          draft.date.ifPresent(d -> known.date = Optional.of(d));
        }
        case "EmbargoImposition" -> {
          known.imposedBy.addAll(draft.actors);
          known.targets.addAll(draft.recipients);
        }
        default -> {}
      }
    }
    if (draft.type() == EventType.REQUEST) {
      for (EntityId speaker : draft.sources) {
        Facts known = facts.get(speaker);
        if (known != null) {
          known.callsFor.addAll(draft.about);
        }
      }
    }
  }

  /** A person who signs does so for the state, where the article names it. */
  private EntityId party(EntityId signer) {
    Optional<Entity> person = reading.entities().get(signer).filter(e -> e.kind() == Kind.PERSON);
    return person.flatMap(p -> new FirstPerson(reading).state(p)).map(Entity::id).orElse(signer);
  }

  private List<Instrument> all() {
    List<Instrument> all = new ArrayList<>();
    facts.forEach(
        (id, f) -> {
          boolean local = reading.entities().get(id).flatMap(Entity::known).isEmpty();
          boolean telling =
              !f.parties.isEmpty()
                  || !f.adoptedBy.isEmpty()
                  || !f.imposedBy.isEmpty()
                  || f.date.isPresent();
          if (!local || telling || f.kind != Instrument.Kind.AGREEMENT) {
            all.add(
                new Instrument(
                    id,
                    f.kind,
                    List.copyOf(f.parties),
                    f.date,
                    List.copyOf(f.adoptedBy),
                    f.binding,
                    List.copyOf(f.callsFor),
                    List.copyOf(f.imposedBy),
                    List.copyOf(f.targets)));
          }
        });
    return all;
  }
}
