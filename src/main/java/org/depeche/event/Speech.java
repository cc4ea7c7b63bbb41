package org.depeche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.EntityId;
import org.depeche.event.Quotations.Quotation;
import org.depeche.text.Sentence;

/**
 * Who says what an article quotes: the one whom a reporting verb behind, inside or before the
 * quotation names (« …", a dit X », « X a dit : "… »), for all its sentences; else the speaker of
 * the quotation right before in the same paragraph. « a-t-il ajouté » is whoever spoke last, where
 * the pronoun tells no more.
 */
final class Speech {
  private final Reporting reporting;
  private final String text;
  private final List<ParsedSentence> sentences;
  private final List<Quotation> quotations;
  private final Map<Quotation, List<EntityId>> speakers = new HashMap<>();
  private final Map<Integer, List<EntityId>> incises = new HashMap<>();

  /**
   * @param text the original characters of the article
   */
  Speech(Reporting reporting, String text, List<ParsedSentence> sentences) {
    this.reporting = reporting;
    this.text = text;
    this.sentences = sentences;
    this.quotations = Quotations.of(sentences);
    List<EntityId> last = List.of();
    for (ParsedSentence parsed : sentences) {
      List<EntityId> said = incises(parsed, last);
      incises.put(parsed.sentence().index(), said);
      last = said.isEmpty() ? reported(parsed).orElse(last) : said;
    }
    Optional<Quotation> before = Optional.empty();
    for (Quotation quotation : quotations) {
      List<EntityId> found = speakers(quotation);
      speakers.put(quotation, found.isEmpty() ? continued(before, quotation) : found);
      before = Optional.of(quotation);
    }
  }

  /** Who says, in words put into a sentence, what it states; none if nobody does. */
  List<EntityId> incises(ParsedSentence parsed) {
    return incises.getOrDefault(parsed.sentence().index(), List.of());
  }

  /** Whether an article quotes what stands at a token. */
  boolean quotes(ParsedSentence parsed, int token) {
    return quotations.stream().anyMatch(q -> q.contains(parsed.sentence().index(), token));
  }

  /** Who says what stands at a token; none outside quotations, or where the text does not tell. */
  List<EntityId> speakers(ParsedSentence parsed, int token) {
    return quotations.stream()
        .filter(q -> q.contains(parsed.sentence().index(), token))
        .findFirst()
        .map(q -> speakers.getOrDefault(q, List.of()))
        .orElse(List.of());
  }

  private List<EntityId> incises(ParsedSentence parsed, List<EntityId> last) {
    List<EntityId> found = new ArrayList<>();
    for (Clause clause : parsed.clauses()) {
      if (reporting.incise(clause)) {
        List<EntityId> named = reporting.speakers(parsed, clause);
        boolean pronoun = clause.group().inverted().isPresent();
        (named.isEmpty() && pronoun ? reporting.agreeing(parsed, clause, last) : named)
            .stream().filter(e -> !found.contains(e)).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Who says what a sentence reports, if it is one that reports first. */
  private Optional<List<EntityId>> reported(ParsedSentence parsed) {
    return parsed.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.MAIN && reporting.reports(c))
        .map(c -> reporting.speakers(parsed, c))
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private List<EntityId> speakers(Quotation quotation) {
    for (int i = quotation.last(); i >= quotation.first(); i--) {
      List<EntityId> said = incises(sentences.get(i));
      if (!said.isEmpty()) {
        return said;
      }
    }
    ParsedSentence first = sentences.get(quotation.first());
    if (quotation.from() > 0) {
      return introduced(first, quotation.from());
    }
    boolean colon =
        quotation.first() > 0
            && sentences
                .get(quotation.first() - 1)
                .sentence()
                .tokens()
                .getLast()
                .form()
                .equals(":");
    ParsedSentence before = sentences.get(Math.max(0, quotation.first() - 1));
    return colon ? introduced(before, before.sentence().size()) : List.of();
  }

  /** « X a dit : "… », « X a dit que "… »: the last reporting verb before a token. */
  private List<EntityId> introduced(ParsedSentence parsed, int token) {
    Sentence sentence = parsed.sentence();
    String mark = sentence.token(token - 1).lower();
    if (!mark.equals(":") && !mark.equals("que") && !mark.equals("qu'")) {
      return List.of();
    }
    return parsed.clauses().stream()
        .filter(c -> c.group().main() < token && reporting.reports(c))
        .reduce((one, next) -> next)
        .map(c -> reporting.speakers(parsed, c))
        .orElse(List.of());
  }

  /** « "…", a dit X. "… »: a quotation that opens the sentence right after another one. */
  private List<EntityId> continued(Optional<Quotation> before, Quotation quotation) {
    boolean next =
        quotation.from() == 0
            && before.filter(b -> quotation.first() - b.last() <= 1).isPresent()
            && sameParagraph(before.get().last(), quotation.first());
    return next ? speakers.getOrDefault(before.get(), List.of()) : List.of();
  }

  private boolean sameParagraph(int one, int next) {
    int end = sentences.get(one).sentence().span().end();
    int begin = sentences.get(next).sentence().span().begin();
    return end <= begin && text.substring(end, begin).indexOf('\n') < 0;
  }
}
