package org.depeche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;

/** What an article says of its instruments: who made them, when, for what, against whom. */
final class Instruments {
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
        known.kind = kind(entity, mention);
        ParsedSentence parsed = reading.sentences().get(mention.sentence());
        complements(parsed, parsed.phraseOf(mention.head()), known);
      }
    }
  }

  private static Instrument.Kind kind(Entity entity, Mention mention) {
    String type = entity.known().map(k -> k.type()).orElse("");
    String noun = mention.sense() instanceof Mention.Described described ? described.role() : type;
    return kind(noun.isEmpty() ? entity.name() : noun);
  }

  private static Instrument.Kind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
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

  private void complements(ParsedSentence parsed, int phrase, Facts known) {
    List<EntityId> owners = participants.owners(parsed, phrase);
    boolean measure =
        known.kind == Instrument.Kind.EMBARGO
            || known.kind == Instrument.Kind.SANCTIONS
            || known.kind == Instrument.Kind.MEASURE;
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
          known.parties.addAll(draft.actors);
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
