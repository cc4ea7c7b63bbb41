package org.depeche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/**
 * What speaks for or against candidates, as the features of {@link LogLinearModel}: {@code
 * name=value} each, in a fixed order. The row of the table stands beside its type and the shape of
 * its pattern, which judge a row that is seldom seen.
 */
final class Traits {
  /** A sentence before this one is of the title or the lead. */
  private static final int LEAD = 3;

  private final Reading reading;

  Traits(Reading reading) {
    this.reading = reading;
  }

  /** The features of each candidate of the article. */
  List<List<String>> of(List<Draft> drafts) {
    return drafts.stream().map(this::of).toList();
  }

  private List<String> of(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    List<String> found = new ArrayList<>();
    found.add(LogLinearModel.ALWAYS);
    predicate(draft, found);
    Optional<Clause> clause = clause(draft, parsed);
    form(draft, clause, parsed, found);
    actors(draft, clause, parsed, found);
    found.add("recipients=" + recipients(draft));
    found.add("status=" + draft.status.name().toLowerCase(Locale.ROOT));
    found.add("in-article=" + (draft.sentence < LEAD ? "lead" : "later"));
    return List.copyOf(found);
  }

  private static void predicate(Draft draft, List<String> found) {
    Frame frame = draft.frame;
    boolean restricted = frame.positions().stream().anyMatch(p -> !p.restriction().isEmpty());
    found.add("rule=" + frame.id());
    found.add("type=" + draft.type());
    found.add("restricted=" + restricted);
  }

  /**
   * How the predicate is said: the kind of clause and voice of a verb, or the support of a noun.
   */
  private static void form(
      Draft draft, Optional<Clause> clause, ParsedSentence parsed, List<String> found) {
    if (clause.isEmpty()) {
      String noun = draft.bare ? "noun" : "noun-as-subject";
      found.add("form=" + noun);
      found.add(noun + "-actors=" + few(draft.actors.size()));
      return;
    }
    Clause stated = stated(clause.get(), parsed);
    String kind = stated.kind().name().toLowerCase(Locale.ROOT);
    String carried = verb(parsed, clause.get()).equals(draft.trigger()) ? "" : "support-";
    VerbGroup group = stated.group();
    found.add("form=" + carried + kind + (group.passive() ? "-passive" : ""));
    String tense = group.form() == VerbGroup.Form.FINITE ? group.mood() + "-" + group.tense() : "";
    String verbal = tense.isEmpty() ? group.form().name() : tense;
    found.add("tense=" + verbal.toLowerCase(Locale.ROOT) + (group.negated() ? "-negated" : ""));
  }

  /** « viennent de signer » is a tense of « signer »: the clause of « viennent ». */
  private static Clause stated(Clause clause, ParsedSentence parsed) {
    if (clause.governor().isEmpty() || !clause.link().equals(Optional.of(Slot.DE_INF))) {
      return clause;
    }
    Clause governor = parsed.clauses().get(clause.governor().getAsInt());
    return governor.group().lemma().equals("venir") ? governor : clause;
  }

  /** The clause whose verb states the candidate or carries its noun; none for a noun alone. */
  private static Optional<Clause> clause(Draft draft, ParsedSentence parsed) {
    return draft.bare
        ? Optional.empty()
        : parsed.clauses().stream()
            .filter(c -> verb(parsed, c).overlaps(draft.trigger()))
            .findFirst();
  }

  private static Span verb(ParsedSentence parsed, Clause clause) {
    return parsed
        .sentence()
        .span(parsed.phrase(clause.verb()).first(), parsed.phrase(clause.verb()).end());
  }

  private void actors(
      Draft draft, Optional<Clause> clause, ParsedSentence parsed, List<String> found) {
    found.add("actors=" + few(draft.actors.size()));
    if (draft.actors.isEmpty()) {
      return;
    }
    clause.ifPresent(c -> found.add("actor-from=" + from(draft, c, parsed)));
    Sentence sentence = parsed.sentence();
    Entity first = reading.entities().get(draft.actors.iterator().next()).orElseThrow();
    found.add("actor-kind=" + first.kind().code());
    found.add("actor-known=" + first.known().isPresent());
    found.add("actor-country=" + first.country().isPresent());
    int trigger = tokenAt(sentence, draft.trigger().begin());
    Optional<Mention> nearest = nearest(draft.actors, sentence, trigger);
    found.add("actor-said=" + nearest.map(Traits::said).orElse("elsewhere"));
    if (nearest.isPresent()) {
      int head = nearest.get().head();
      int last = tokenAt(sentence, draft.trigger().end() - 1);
      boolean before = head < trigger;
      int tokens = before ? trigger - head : Math.max(0, head - last);
      found.add("actor-far=" + (before ? "before-" : "behind-") + far(tokens));
      int verbs = before ? verbs(sentence, head + 1, trigger) : verbs(sentence, last + 1, head);
      found.add("actor-verbs-between=" + few(verbs));
    }
  }

  /**
   * Where the clause says one of the actors: a complement is « avec X », « accuse X d'aider Y ».
   */
  private String from(Draft draft, Clause clause, ParsedSentence parsed) {
    if (names(draft.actors, clause.subject(), parsed)) {
      return "subject";
    }
    return clause.arguments().stream()
        .filter(a -> names(draft.actors, a.fillers(), parsed))
        .findFirst()
        .map(a -> a.slot() == Slot.PAR ? "agent" : "complement")
        .orElse("elsewhere");
  }

  /** Whether words inside one of the phrases mean one of the entities. */
  private boolean names(Collection<EntityId> ids, List<Integer> phrases, ParsedSentence parsed) {
    int sentence = parsed.sentence().index();
    return phrases.stream()
        .filter(p -> p < parsed.size())
        .map(parsed::phrase)
        .flatMapToInt(p -> IntStream.range(p.first(), p.end()))
        .mapToObj(token -> reading.mentions().headedAt(sentence, token))
        .anyMatch(m -> m.isPresent() && means(m.get(), ids));
  }

  /** How many recipients; none are lacking where the row has a place for them. */
  private static String recipients(Draft draft) {
    if (!draft.recipients.isEmpty()) {
      return few(draft.recipients.size());
    }
    return draft.asksRecipient() ? "lacking" : "none";
  }

  /** The mention of one of these entities in the sentence that stands nearest to a token. */
  private Optional<Mention> nearest(Collection<EntityId> ids, Sentence sentence, int token) {
    Optional<Mention> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < sentence.size(); at++) {
      Optional<Mention> mention = reading.mentions().headedAt(sentence.index(), at);
      boolean nearer = mention.isPresent() && Math.abs(at - token) < least;
      if (nearer && means(mention.get(), ids)) {
        nearest = mention;
        least = Math.abs(at - token);
      }
    }
    return nearest;
  }

  private boolean means(Mention mention, Collection<EntityId> ids) {
    return reading.entities().of(mention).stream().anyMatch(e -> ids.contains(e.id()));
  }

  /** How the actor is named: « Paris » for France is a metonym, « des citoyens » indefinite. */
  private static String said(Mention mention) {
    return switch (mention.sense()) {
      case Mention.Named named when named.metonym() -> "metonym";
      case Mention.Described described when !described.definite() -> "indefinite";
      default -> mention.form().code();
    };
  }

  private static int verbs(Sentence sentence, int from, int to) {
    int verbs = 0;
    for (int at = from; at < to; at++) {
      verbs += sentence.token(at).is(Pos.VERB) ? 1 : 0;
    }
    return verbs;
  }

  /** The token of a sentence at an offset or before it. */
  static int tokenAt(Sentence sentence, int offset) {
    int at = 0;
    while (at + 1 < sentence.size() && sentence.token(at + 1).span().begin() <= offset) {
      at++;
    }
    return at;
  }

  private static String far(int tokens) {
    return tokens <= 2 ? "2" : tokens <= 5 ? "5" : tokens <= 10 ? "10" : "more";
  }

  private static String few(int count) {
    return count < 3 ? Integer.toString(count) : "many";
  }
}
