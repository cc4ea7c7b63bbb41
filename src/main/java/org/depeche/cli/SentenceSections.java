package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.cli.Section.Column;
import org.depeche.cli.Section.Layout;
import org.depeche.cli.Section.Row;
import org.depeche.entity.Entity;
import org.depeche.event.Explanation;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Token;

/** What one sentence was taken for: its tokens, mentions, times, chunks and clauses. */
final class SentenceSections {
  private final Explanation explanation;
  private final ParsedSentence parsed;
  private final String text;

  private SentenceSections(Explanation explanation, ParsedSentence parsed) {
    this.explanation = explanation;
    this.parsed = parsed;
    this.text = explanation.extraction().article().text();
  }

  /** The sections that are not empty. */
  static List<Section> of(Explanation explanation, ParsedSentence parsed) {
    SentenceSections sections = new SentenceSections(explanation, parsed);
    List<Section> all = new ArrayList<>();
    all.add(sections.tokens());
    all.add(sections.mentions());
    all.add(sections.times());
    all.add(sections.chunks());
    all.add(sections.clauses());
    all.removeIf(section -> section.rows().isEmpty());
    return all;
  }

  private Section tokens() {
    List<Row> rows = new ArrayList<>();
    for (Token token : parsed.sentence().tokens()) {
      rows.add(Row.of(token.form(), token.pos().name(), token.lemma()));
    }
    List<Column> columns =
        List.of(Column.french("form"), Column.english("POS"), Column.french("lemma"));
    return new Section("Tokens", Layout.GLOSS, columns, rows);
  }

  private Section mentions() {
    List<Row> rows = new ArrayList<>();
    for (Mention mention : explanation.mentions().all()) {
      if (mention.sentence() == parsed.sentence().index()) {
        mention(rows, mention);
      }
    }
    List<Column> columns =
        List.of(
            Column.french("words"),
            Column.english("characters"),
            Column.english("form"),
            Column.french("entity"),
            Column.english("why"));
    return new Section("Mentions", Layout.TABLE, columns, rows);
  }

  private void mention(List<Row> rows, Mention mention) {
    String words = mention.span().of(text);
    String at = mention.span().begin() + "–" + mention.span().end();
    String form = mention.form().code();
    List<Entity> entities = explanation.extraction().entities().of(mention);
    if (entities.isEmpty()) {
      rows.add(Row.of(words, at, form, "–", undecided(mention)));
    }
    for (Entity entity : entities) {
      boolean first = entity.equals(entities.getFirst());
      rows.add(
          Row.of(
              first ? words : "",
              first ? at : "",
              first ? form : "",
              entity.name() + " (" + entity.kind().code() + ")",
              why(mention, entity)));
    }
  }

  private String why(Mention mention, Entity entity) {
    String row = entity.known().map(k -> ", row " + k.id().value()).orElse("");
    List<Mention> all = explanation.extraction().entities().mentionsOf(entity.id());
    boolean first = all.isEmpty() || mention.span().begin() <= all.getFirst().span().begin();
    return (first ? "" : "spoken of before; ") + entity.reason() + row;
  }

  private static String undecided(Mention mention) {
    if (mention.sense() instanceof Mention.Named named && !named.candidates().isEmpty()) {
      return "not decided among "
          + named.candidates().stream().map(Known::name).collect(Collectors.joining(", "));
    }
    return "not decided what it refers to";
  }

  private Section times() {
    List<Row> rows = new ArrayList<>();
    for (TimeExpression time : explanation.mentions().times()) {
      if (time.sentence() == parsed.sentence().index()) {
        String source = time.source().name().toLowerCase(Locale.ROOT);
        rows.add(Row.of(time.span().of(text), time.type().name(), time.value(), source));
      }
    }
    List<Column> columns =
        List.of(
            Column.french("words"),
            Column.english("type"),
            Column.english("value"),
            Column.english("from"));
    return new Section("Times", Layout.TABLE, columns, rows);
  }

  private Section chunks() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      String kind = phrase.kind().name().toLowerCase(Locale.ROOT);
      String slot = phrase.slot().map(s -> " " + s.code()).orElse("");
      rows.add(Row.of(words(i), kind + slot));
    }
    List<Column> columns = List.of(Column.french("words"), Column.english("kind"));
    return new Section("Chunks", Layout.GLOSS, columns, rows);
  }

  private Section clauses() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < parsed.clauses().size(); i++) {
      clause(rows, i);
    }
    List<Column> columns =
        List.of(Column.english("clause"), Column.english("part"), Column.french("words"));
    return new Section("Clauses", Layout.TABLE, columns, rows);
  }

  private void clause(List<Row> rows, int index) {
    Clause clause = parsed.clauses().get(index);
    rows.add(Row.of(String.valueOf(index + 1), "verb", verb(clause)));
    rows.add(Row.of("", "place", place(clause)));
    if (!clause.subject().isEmpty()) {
      rows.add(Row.of("", Slot.SUBJ.code(), words(clause.subject())));
    }
    for (Clause.Argument argument : clause.arguments()) {
      rows.add(Row.of("", argument.slot().code(), words(argument.fillers())));
    }
    explanation
        .standing(parsed.sentence().index(), index)
        .ifPresent(standing -> rows.add(Row.of("", "states", states(standing))));
  }

  private static String states(Explanation.Standing standing) {
    return standing
        .status()
        .map(status -> status.code())
        .orElseGet(() -> "nothing" + standing.silence().map(w -> ": " + w.words()).orElse(""));
  }

  private String verb(Clause clause) {
    VerbGroup group = clause.group();
    List<String> traits = new ArrayList<>();
    traits.add(group.passive() ? "passive" : "active");
    if (group.reflexive()) {
      traits.add("with « se »");
    }
    traits.add(form(group));
    traits.add(group.negated() ? "negated" : "not negated");
    return "« %s », %s: %s"
        .formatted(words(clause.verb()), group.lemma(), String.join(", ", traits));
  }

  /** Mood and tense of the group's first verb word (of « ont rejeté », those of « ont »). */
  private static String form(VerbGroup group) {
    if (group.form() != VerbGroup.Form.FINITE || group.mood() == Mood.NONE) {
      return group.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    String mood = group.mood().name().toLowerCase(Locale.ROOT);
    return group.tense() == Tense.NONE
        ? mood
        : mood + " " + group.tense().name().toLowerCase(Locale.ROOT);
  }

  private static String place(Clause clause) {
    String kind = clause.kind().name().toLowerCase(Locale.ROOT);
    String link = clause.link().map(slot -> " (" + slot.code() + ")").orElse("");
    Optional<String> governor =
        clause.governor().isPresent()
            ? Optional.of(" under clause " + (clause.governor().getAsInt() + 1))
            : Optional.empty();
    return kind + governor.orElse("") + link;
  }

  private String words(List<Integer> phrases) {
    return phrases.stream().map(this::words).collect(Collectors.joining(" + "));
  }

  private String words(int phrase) {
    return words(explanation, parsed, phrase);
  }

  /** The words of a phrase, as they stand in the text. */
  static String words(Explanation explanation, ParsedSentence parsed, int phrase) {
    Phrase at = parsed.phrase(phrase);
    return parsed
        .sentence()
        .span(at.first(), at.end())
        .of(explanation.extraction().article().text());
  }
}
