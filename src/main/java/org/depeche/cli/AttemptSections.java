package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.clause.ParsedSentence;
import org.depeche.cli.Section.Column;
import org.depeche.cli.Section.Layout;
import org.depeche.cli.Section.Row;
import org.depeche.cli.Section.Tone;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Attempt;
import org.depeche.event.Event;
import org.depeche.event.Explanation;
import org.depeche.event.Reason;
import org.depeche.lexicon.Frame;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/** Which rows were tried in one sentence, and what came of them. */
final class AttemptSections {
  /** As many rows that fail for want of their fixed words are told one by one. */
  private static final int FEW = 3;

  /** Words for which a row could be written. */
  private static final Set<Pos> PREDICATES = Set.of(Pos.VERB, Pos.AUX, Pos.NOUN, Pos.ADJ);

  private static final List<Column> COLUMNS =
      List.of(Column.english("row"), Column.english("what became of it"));

  private final Explanation explanation;
  private final ParsedSentence parsed;

  private AttemptSections(Explanation explanation, ParsedSentence parsed) {
    this.explanation = explanation;
    this.parsed = parsed;
  }

  /** A section a predicate that rows have, then one for the verbs and nouns that no row has. */
  static List<Section> of(Explanation explanation, ParsedSentence parsed) {
    AttemptSections sections = new AttemptSections(explanation, parsed);
    List<Section> all = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Attempt attempt : explanation.attempts(parsed.sentence().index())) {
      if (attempt.trials().isEmpty()) {
        Token token = parsed.sentence().token(attempt.token());
        if (PREDICATES.contains(token.pos())) {
          without.add(token.lemma());
        }
      } else {
        all.add(sections.section(attempt));
      }
    }
    if (!without.isEmpty()) {
      Row row = new Row(Tone.FAINT, List.of(String.join(", ", without)));
      List<Column> columns = List.of(Column.french("lemmas"));
      all.add(new Section("No row in frames.tsv", Layout.TABLE, columns, List.of(row)));
    }
    return all;
  }

  private Section section(Attempt attempt) {
    Token token = parsed.sentence().token(attempt.token());
    String support =
        attempt.support().map(c -> ", carried by « " + words(c.verb()) + " »").orElse("");
    String title = "Rows for « %s » (%s)%s".formatted(token.form(), token.lemma(), support);
    return new Section(title, Layout.TABLE, COLUMNS, rows(attempt));
  }

  private List<Row> rows(Attempt attempt) {
    List<Row> rows = new ArrayList<>();
    List<Attempt.Trial> wordless =
        attempt.trials().stream().filter(AttemptSections::wantsWords).toList();
    boolean many = wordless.size() > FEW;
    for (Attempt.Trial trial : attempt.trials()) {
      if (!many || !wantsWords(trial)) {
        rows.add(row(attempt, trial));
      }
    }
    if (many) {
      rows.add(together(wordless));
    }
    rows.add(outcome(attempt));
    return rows;
  }

  private static boolean wantsWords(Attempt.Trial trial) {
    return trial.refusal().filter(v -> v.reason() == Reason.FIXED_WORDS).isPresent();
  }

  private Row row(Attempt attempt, Attempt.Trial trial) {
    String id = trial.row().id();
    return trial
        .refusal()
        .map(verdict -> new Row(Tone.FAINT, List.of(id, "no: " + verdict.words())))
        .orElseGet(() -> new Row(Tone.GOOD, List.of(id, "chosen" + fillings(attempt))));
  }

  private String fillings(Attempt attempt) {
    return attempt.fillings().isEmpty()
        ? ""
        : attempt.fillings().stream()
            .map(this::filling)
            .collect(Collectors.joining("; ", ": ", ""));
  }

  private String filling(Attempt.Filling filling) {
    Frame.Position position = filling.position();
    String words = filling.phrases().stream().map(this::words).collect(Collectors.joining(" + "));
    String role = position.role().name().toLowerCase(Locale.ROOT);
    return "%s « %s » = %s".formatted(position.slot().code(), words, role);
  }

  /** « prendre », « mettre » have a row for each of many expressions. */
  private static Row together(List<Attempt.Trial> trials) {
    String list =
        trials.stream()
            .map(t -> t.row().id() + " « " + String.join(" ", t.row().fixed()) + " »")
            .collect(Collectors.joining(", "));
    return new Row(
        Tone.FAINT, List.of(trials.size() + " more", "no: words do not follow: " + list));
  }

  private Row outcome(Attempt attempt) {
    if (attempt.outcome().isEmpty()) {
      return new Row(Tone.BAD, List.of("no event", "no row fits"));
    }
    return switch (attempt.outcome().get()) {
      case Attempt.Told told -> new Row(Tone.GOOD, List.of("event", event(told)));
      case Attempt.Untold untold ->
          new Row(Tone.BAD, List.of("no event", untold.why().words() + found(attempt)));
    };
  }

  private String event(Attempt.Told told) {
    return explanation.extraction().events().stream()
        .filter(e -> e.id().equals(told.event()))
        .map(this::event)
        .collect(Collectors.joining());
  }

  private String event(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add("%s %s, %s".formatted(event.type(), event.className(), event.status().code()));
    part(parts, "who", event.actors());
    part(parts, event.recipientsInferred() ? "meaning" : "to whom", event.recipients());
    part(parts, "about", event.about());
    event.place().ifPresent(place -> part(parts, "where", List.of(place)));
    event.date().ifPresent(date -> parts.add("when: " + date.value()));
    if (event.historical()) {
      parts.add("recalled");
    }
    part(parts, "says", event.attributedTo());
    return String.join("; ", parts);
  }

  /** Whom the row would have had take part: often what tells why it is no event. */
  private String found(Attempt attempt) {
    List<String> parts = new ArrayList<>();
    attempt
        .parties()
        .ifPresent(
            parties -> {
              part(parts, "who", parties.actors());
              part(parts, "to whom", parties.recipients());
              part(parts, "about", parties.about());
            });
    return parts.isEmpty() ? "" : " (found " + String.join("; ", parts) + ")";
  }

  private void part(List<String> parts, String label, List<EntityId> ids) {
    if (!ids.isEmpty()) {
      parts.add(label + ": " + ids.stream().map(this::name).collect(Collectors.joining(", ")));
    }
  }

  private String name(EntityId id) {
    return explanation.extraction().entities().get(id).map(Entity::name).orElse(id.value());
  }

  private String words(int phrase) {
    return SentenceSections.words(explanation, parsed, phrase);
  }
}
