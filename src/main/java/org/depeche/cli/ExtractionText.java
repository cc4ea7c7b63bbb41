package org.depeche.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Event;
import org.depeche.event.Extraction;
import org.depeche.event.Office;
import org.depeche.event.Stance;
import org.depeche.event.Status;
import org.depeche.text.Article;
import org.depeche.text.Span;

/** What was found in an article, as text for people: each finding with the words that say it. */
final class ExtractionText {
  private static final int QUOTE = 110;
  private final Extraction extraction;
  private final StringBuilder text = new StringBuilder();

  private ExtractionText(Extraction extraction) {
    this.extraction = extraction;
  }

  /** The text, several lines. */
  static String of(Extraction extraction) {
    ExtractionText report = new ExtractionText(extraction);
    report.article();
    report.entities();
    report.offices();
    report.events();
    return report.text.toString();
  }

  private void article() {
    Article article = extraction.article();
    line("Read");
    line("  %s", article.title().orElse(article.id().value()));
    line(
        "  published %s, %d characters, language %s",
        article.published().map(Object::toString).orElse("on an unknown day"),
        article.text().length(),
        extraction.language().code());
  }

  private void entities() {
    line("%nEntities (%d)", extraction.entities().all().size());
    for (Entity entity : extraction.entities().all()) {
      line(
          "  %-12s %s%s",
          entity.kind().code(),
          entity.name(),
          entity.country().map(country -> " [" + country + "]").orElse(""));
    }
  }

  private void offices() {
    line("%nOffices (%d)", extraction.offices().size());
    for (Office office : extraction.offices()) {
      String of = office.of().map(this::name).map(name -> ", " + name).orElse("");
      line("  %s: %s%s (%s)", name(office.person()), office.title(), of, office.status().code());
    }
  }

  private void events() {
    line("%nEvents and positions (%d)", extraction.events().size());
    for (Event event : extraction.events()) {
      String kind =
          event.className().equals(event.type().className())
              ? event.type().name()
              : event.type().name() + " " + event.className();
      line(
          "  %s%s%s%s",
          kind,
          event.status() == Status.ASSERTED ? "" : " (" + event.status().code() + ")",
          event.date().map(date -> ", " + date.value()).orElse(""),
          event.historical() ? ", recalled" : "");
      field("who", event.actors());
      field(event.recipientsInferred() ? "meaning" : "to whom", event.recipients());
      field("about", event.about());
      event.topic().ifPresent(topic -> line("    %-8s %s", "on", topic));
      event.stance().ifPresent(stance -> line("    %-8s %s", "stance", words(stance)));
      field("says", event.attributedTo());
      line("    %-8s « %s »", "words", quote(event.evidence().getFirst().clause()));
    }
  }

  private void field(String label, List<EntityId> ids) {
    if (!ids.isEmpty()) {
      line("    %-8s %s", label, ids.stream().map(this::name).collect(Collectors.joining(", ")));
    }
  }

  private String name(EntityId id) {
    Optional<Entity> entity = extraction.entities().get(id);
    return entity.map(Entity::name).orElse(id.value());
  }

  private static String words(Stance stance) {
    return switch (stance) {
      case FAVOURS -> "favours";
      case OPPOSES -> "opposes";
      case CALLS_FOR -> "calls for";
    };
  }

  private String quote(Span span) {
    String words = span.of(extraction.article().text()).replaceAll("\\s+", " ");
    return words.length() <= QUOTE
        ? words
        : words.substring(0, words.lastIndexOf(' ', QUOTE)) + " …";
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format + "%n", values));
  }
}
