package org.depeche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.mention.Mentions;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Pos;

/** Which clauses report what somebody says, and who that is. */
final class Reporting {
  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Entities entities;

  Reporting(Lexicon lexicon, Mentions mentions, Entities entities) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Whether the verb of a clause reports. */
  boolean reports(Clause clause) {
    return lexicon.reports(clause.group().lemma());
  }

  /** « …, a dit le ministre »: a reporting verb, its subject behind it, nothing reported after. */
  boolean incise(Clause clause) {
    boolean behind =
        clause.group().inverted().isPresent()
            || clause.subject().stream().anyMatch(s -> s > clause.verb());
    return behind
        && clause.kind() == Clause.Kind.MAIN
        && clause.verb() > 0
        && reports(clause)
        && clause.fillers(Slot.QUE).isEmpty();
  }

  /** Who speaks in a reporting clause: its subject, a person, body or document. */
  List<EntityId> speakers(ParsedSentence parsed, Clause reporting) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int phrase : reporting.subject()) {
      Phrase at = parsed.phrase(phrase);
      int head = at.verb().map(v -> v.inverted().orElse(at.head())).orElse(at.head());
      at(parsed, apposed(parsed, head).orElse(head)).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Those of whoever spoke before whom the pronoun behind a verb can mean. */
  List<EntityId> agreeing(ParsedSentence parsed, Clause reporting, List<EntityId> speakers) {
    boolean she =
        reporting.group().inverted().stream()
            .anyMatch(pronoun -> parsed.sentence().token(pronoun).lower().endsWith("elle"));
    Gender gender = she ? Gender.FEMININE : Gender.ANY;
    return speakers.stream()
        .filter(id -> entities.get(id).filter(e -> e.gender().agrees(gender)).isPresent())
        .toList();
  }

  /**
   * Whom a phrase names as a source: a name right behind its noun, what the noun denotes, or else
   * whose it is (« selon une source du ministère »).
   */
  List<EntityId> source(ParsedSentence parsed, int phrase) {
    int head = parsed.phrase(phrase).head();
    List<EntityId> found = at(parsed, apposed(parsed, head).orElse(head));
    int next = phrase + 1;
    boolean owned =
        next < parsed.size()
            && parsed.phrase(next).kind() == Phrase.Kind.PREPOSITIONAL
            && parsed.phrase(next).slot().equals(Optional.of(Slot.DE));
    return found.isEmpty() && owned ? at(parsed, parsed.phrase(next).head()) : found;
  }

  /** What the mention headed by a token denotes. */
  List<EntityId> at(ParsedSentence parsed, int token) {
    return mentions
        .headedAt(parsed.sentence().index(), token)
        .map(mention -> entities.of(mention).stream().map(e -> e.id()).toList())
        .orElse(List.of());
  }

  /** « le policier Mohamed Abdi »: the name of a person right behind a common noun. */
  private Optional<Integer> apposed(ParsedSentence parsed, int head) {
    int next = head + 1;
    while (next < parsed.sentence().size() && parsed.sentence().token(next).is(Pos.ADJ)) {
      next++;
    }
    int name = next;
    boolean noun = parsed.sentence().token(head).is(Pos.NOUN);
    return mentions
        .headedAt(parsed.sentence().index(), name)
        .filter(m -> noun && m.form() == Mention.Form.NAME)
        .filter(m -> entities.of(m).stream().anyMatch(e -> e.kind() == Kind.PERSON))
        .map(m -> name);
  }
}
