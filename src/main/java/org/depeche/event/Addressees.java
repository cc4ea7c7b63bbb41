package org.depeche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/**
 * Whom an event is done to where its words do not say (« la Commission a demandé des économies » in
 * an article on Greece, « l'opposition a dénoncé une mascarade »): each party of the article that
 * may be meant, with the features by which {@link LogLinearModel} weighs it. A party is a state
 * with everybody who belongs to it, or a body of many states, or somebody of no known state.
 */
final class Addressees {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Reading reading;
  private final Spokesmen spokesmen;
  private final List<Act> told;
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final int mentions;

  /** A told event with the parties that act and suffer in it. */
  private record Act(Draft draft, Set<String> acting, Set<String> suffering) {}

  private record Party(String key, Set<Entity> members, List<Mention> mentions) {}

  /**
   * Where a party is named that an event may be done to.
   *
   * @param place behind or before the trigger or inside it, some sentences before, or elsewhere
   * @param far how many tokens or sentences from there; empty where that says nothing
   */
  private record Naming(String place, String far, Optional<Mention> mention) {}

  /**
   * What may be understood in the events of an article.
   *
   * @param told the events of the article, with the recipients that their words give
   */
  Addressees(Reading reading, Spokesmen spokesmen, List<Draft> told) {
    this.reading = reading;
    this.spokesmen = spokesmen;
    this.told = told.stream().map(this::act).toList();
    for (Mention mention : reading.mentions().all()) {
      for (Entity entity : reading.entities().of(mention)) {
        Party party = parties.computeIfAbsent(key(entity), Addressees::party);
        party.members().add(entity);
        party.mentions().add(mention);
      }
    }
    this.mentions = parties.values().stream().mapToInt(p -> p.mentions().size()).sum();
  }

  private Act act(Draft draft) {
    return new Act(draft, parties(draft.actors), parties(draft.recipients));
  }

  private static Party party(String key) {
    return new Party(key, new LinkedHashSet<>(), new ArrayList<>());
  }

  private static String key(Entity entity) {
    return entity
        .country()
        .filter(code -> !Entity.ofManyStates(code))
        .orElseGet(() -> entity.id().value());
  }

  /** For each event those whom it may be done to; none where words say to whom. */
  List<List<Addressee>> of() {
    return told.stream().map(this::of).toList();
  }

  private List<Addressee> of(Act act) {
    Draft draft = act.draft();
    if (!draft.recipients.isEmpty() || draft.strangerSaid) {
      return List.of();
    }
    boolean violence = draft.about.stream().anyMatch(this::violent);
    boolean abroad = draft.type() == EventType.THREATEN && spokesmen.govern(draft.actors);
    return parties.values().stream()
        .filter(party -> !(violence && home(party)))
        .filter(party -> !(abroad && act.acting().contains(party.key())))
        .flatMap(party -> addressee(party, act).stream())
        .toList();
  }

  private Optional<Addressee> addressee(Party party, Act act) {
    Naming naming = naming(party, act.draft());
    return member(party, naming, act)
        .map(member -> new Addressee(member.id(), features(party, naming, member, act)));
  }

  /** Whether the article is mostly about the state of a party. */
  private boolean home(Party party) {
    return reading.entities().home().equals(Optional.of(party.key()));
  }

  /**
   * Who of a party is meant: the one named in the sentence, else the state, else the last named.
   * Protesters do not protest against a crowd.
   */
  private Optional<Entity> member(Party party, Naming naming, Act act) {
    Draft draft = act.draft();
    boolean together = act.acting().size() > 1;
    List<Entity> able =
        party.members().stream()
            .filter(e -> e.kind().acts())
            .filter(e -> !(draft.type() == EventType.PROTEST && e.kind() == Kind.GROUP))
            .filter(
                e -> draft.actors.stream().noneMatch(a -> spokesmen.speakFor(Set.of(e.id()), a)))
            .filter(e -> !draft.actors.contains(e.id()) && !draft.attributedTo.contains(e.id()))
            .filter(e -> !(together && act.acting().contains(party.key())))
            .toList();
    Optional<Entity> named = naming.mention().flatMap(m -> named(m, able));
    Optional<Entity> state = able.stream().filter(e -> e.kind() == Kind.STATE).findFirst();
    boolean beside = naming.mention().stream().anyMatch(m -> m.sentence() == draft.sentence);
    return (beside ? named.or(() -> state) : state.or(() -> named))
        .or(() -> able.stream().findFirst());
  }

  private Optional<Entity> named(Mention mention, List<Entity> able) {
    return able.stream().filter(reading.entities().of(mention)::contains).findFirst();
  }

  private Naming naming(Party party, Draft draft) {
    List<Mention> others =
        party.mentions().stream()
            .filter(m -> m.sentence() <= draft.sentence)
            .filter(
                m ->
                    reading.entities().of(m).stream().noneMatch(e -> draft.actors.contains(e.id())))
            .toList();
    List<Mention> beside = others.stream().filter(m -> m.sentence() == draft.sentence).toList();
    if (!beside.isEmpty()) {
      return beside(beside, draft);
    }
    if (others.isEmpty()) {
      return new Naming("elsewhere", "", Optional.empty());
    }
    Mention last = others.getLast();
    return new Naming(
        "sentences", upTo(draft.sentence - last.sentence(), 1, 2, 4), Optional.of(last));
  }

  /** The first behind the trigger, else the last before it. */
  private Naming beside(List<Mention> mentions, Draft draft) {
    Sentence sentence = reading.sentences().get(draft.sentence).sentence();
    int first = Traits.tokenAt(sentence, draft.trigger().begin());
    int last = Traits.tokenAt(sentence, draft.trigger().end() - 1);
    Optional<Mention> behind = mentions.stream().filter(m -> m.head() >= first).findFirst();
    if (behind.isEmpty()) {
      Mention before = mentions.getLast();
      return new Naming("before", upTo(first - before.head(), 2, 5, 10, 20), Optional.of(before));
    }
    int head = behind.get().head();
    return head <= last
        ? new Naming("inside", "", behind)
        : new Naming("behind", upTo(head - last, 2, 5, 10, 20), behind);
  }

  private List<String> features(Party party, Naming naming, Entity member, Act act) {
    Draft draft = act.draft();
    String type = draft.type().name();
    String where = naming.place();
    boolean same = act.acting().contains(party.key());
    boolean home = home(party);
    List<String> found = new ArrayList<>();
    found.add(LogLinearModel.ALWAYS);
    found.add("where=" + where + "-" + naming.far());
    found.add("where-type=" + where + "-" + type);
    found.add("kind=" + member.kind().code());
    found.add("asked-where=" + draft.asksRecipient() + "-" + where);
    found.add("asked-of-actors=" + draft.asksRecipient() + "-" + same);
    found.add("about=" + draft.about.contains(member.id()));
    found.add("about-where=" + !draft.about.isEmpty() + "-" + where);
    naming
        .mention()
        .filter(m -> m.sentence() == draft.sentence)
        .ifPresent(
            m -> {
              found.add("said=" + m.form().code());
              found.add("preposition=" + preposition(m));
            });
    found.add("of-actors=" + same);
    found.add("of-actors-type=" + same + "-" + type);
    found.add("of-actors-rule=" + same + "-" + draft.frame.id());
    found.add("of-actors-kind=" + same + "-" + actorKind(draft));
    found.add("home-of-actors-type=" + home + "-" + same + "-" + type);
    found.add("home-of-actors-where=" + home + "-" + same + "-" + where);
    found.add("mentions=" + upTo(party.mentions().size(), 1, 2, 4, 8));
    found.add("share=" + upTo(10 * party.mentions().size() / mentions, 1, 3, 5));
    others(party, act, found);
    return List.copyOf(found);
  }

  /** « les attentats »: what is condemned is somebody else's than the state's where they are. */
  private boolean violent(EntityId thing) {
    return reading.topics().entities().stream()
        .filter(topic -> topic.id().equals(thing))
        .flatMap(topic -> Arrays.stream(BLANKS.split(topic.name())))
        .anyMatch(word -> reading.lexicon().isA(singular(word), "violence"));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** The part that the party has in the other events. */
  private void others(Party party, Act act, List<String> found) {
    Set<String> actors = act.acting();
    int begin = act.draft().trigger().begin();
    Optional<Act> before =
        told.stream()
            .filter(a -> a.draft().trigger().begin() < begin)
            .max(Comparator.comparingInt(a -> a.draft().trigger().begin()));
    if (before.isPresent()) {
      boolean again = before.get().acting().stream().anyMatch(actors::contains);
      found.add("acts-before=" + before.get().acting().contains(party.key()));
      found.add("suffers-before=" + again + "-" + before.get().suffering().contains(party.key()));
    }
    List<Act> suffering =
        told.stream()
            .filter(a -> a.draft() != act.draft() && a.suffering().contains(party.key()))
            .toList();
    boolean again =
        suffering.stream().anyMatch(a -> a.acting().stream().anyMatch(actors::contains));
    found.add("suffers=" + upTo(suffering.size(), 0, 1, 3));
    found.add("suffers-from-actors=" + again);
  }

  private Set<String> parties(Set<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> reading.entities().get(id).stream())
        .map(Addressees::key)
        .collect(Collectors.toSet());
  }

  private String actorKind(Draft draft) {
    return draft.actors.stream()
        .findFirst()
        .flatMap(reading.entities()::get)
        .map(e -> e.kind().code())
        .orElse("nobody");
  }

  /** The preposition before a mention and its determiner; a dash if there is none. */
  private String preposition(Mention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence()).sentence();
    int at = Math.min(mention.first(), mention.head()) - 1;
    while (at >= 0 && sentence.token(at).is(Pos.DET)) {
      at--;
    }
    boolean there =
        at >= 0 && (sentence.token(at).is(Pos.ADP) || sentence.token(at).is(Pos.ADP_DET));
    return there ? sentence.token(at).lemma() : "-";
  }

  private static String upTo(int count, int... bounds) {
    for (int bound : bounds) {
      if (count <= bound) {
        return Integer.toString(bound);
      }
    }
    return "more";
  }
}
