package org.depeche.view.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.event.EventType;
import org.depeche.event.Status;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;
import org.depeche.text.Span;
import org.depeche.view.EventClasses;
import org.depeche.view.Facts;

/** Reads events, positions and offices. */
record StatementReader(Facts facts, Names names) {
  private static final Comparator<EvidenceView> BY_PLACE =
      Comparator.comparing(EvidenceView::clause).thenComparing(EvidenceView::trigger);

  List<StatementView> statements() {
    return facts.having(Vocabulary.STATUS).stream()
        .flatMap(node -> type(node).map(type -> statement(node, type)).stream())
        .sorted(
            Comparator.comparingInt((StatementView s) -> first(s.evidence()))
                .thenComparing(StatementView::iri))
        .toList();
  }

  List<OfficeView> offices() {
    return facts.having(Vocabulary.HOLDER).stream()
        .map(this::office)
        .sorted(
            Comparator.comparingInt((OfficeView o) -> first(o.evidence()))
                .thenComparing(OfficeView::iri))
        .toList();
  }

  private Optional<EventType> type(Node event) {
    List<String> classes = facts.terms(event, Foreign.TYPE);
    return Arrays.stream(EventType.values())
        .filter(type -> classes.contains(type.className()))
        .findFirst();
  }

  private StatementView statement(Node event, EventType type) {
    String className = EventClasses.mostSpecific(facts.all(event, Foreign.TYPE));
    Node status = facts.one(event, Vocabulary.STATUS).orElse(Vocabulary.term("Asserted"));
    return new StatementView(
        event.getURI(),
        event.getURI().substring(event.getURI().lastIndexOf('/') + 1),
        type,
        names.term(className),
        facts.one(event, Vocabulary.STANCE).map(s -> names.named(s).label()),
        Facts.localName(status)
            .map(name -> Status.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Status.ASSERTED),
        names.named(status).label(),
        names.named(event, Vocabulary.ACTOR),
        names.named(event, Vocabulary.RECIPIENT),
        names.named(event, Vocabulary.ABOUT),
        facts.text(event, Vocabulary.TOPIC_WORDS),
        when(event),
        facts.text(event, Vocabulary.HISTORICAL).filter("true"::equals).isPresent(),
        facts.one(event, Vocabulary.PLACE).map(names::named),
        names.named(event, Vocabulary.ATTRIBUTED_TO),
        facts.number(event, Vocabulary.CONFIDENCE),
        evidence(event));
  }

  private Optional<StatementView.When> when(Node event) {
    return facts
        .text(event, Vocabulary.DATE)
        .map(
            date ->
                new StatementView.When(date, facts.text(event, Vocabulary.DATE_SOURCE).orElse("")));
  }

  private OfficeView office(Node tenure) {
    return new OfficeView(
        tenure.getURI(),
        facts.one(tenure, Vocabulary.HOLDER).map(names::named).orElse(names.named(tenure)),
        facts.one(tenure, Vocabulary.OFFICE).map(names::named).orElse(names.named(tenure)),
        facts.one(tenure, Vocabulary.OF).map(names::named),
        facts.one(tenure, Vocabulary.TENURE_STATUS).map(s -> names.named(s).label()).orElse(""),
        evidence(tenure));
  }

  private List<EvidenceView> evidence(Node statement) {
    return facts.all(statement, Vocabulary.EVIDENCE).stream()
        .flatMap(node -> one(node).stream())
        .sorted(BY_PLACE)
        .toList();
  }

  private Optional<EvidenceView> one(Node node) {
    Optional<Span> clause = facts.span(node);
    Optional<Span> trigger = facts.span(node, Vocabulary.TRIGGER_BEGIN, Vocabulary.TRIGGER_END);
    Optional<Span> sentence = facts.span(node, Vocabulary.SENTENCE_BEGIN, Vocabulary.SENTENCE_END);
    return clause.map(
        words ->
            new EvidenceView(
                node.getURI(),
                words,
                trigger.orElse(words),
                sentence.orElse(words),
                facts.text(node, Vocabulary.RULE).orElse("")));
  }

  /** Where the words begin; after all others if there are none. */
  private static int first(List<EvidenceView> evidence) {
    return evidence.isEmpty() ? Integer.MAX_VALUE : evidence.getFirst().trigger().begin();
  }
}
