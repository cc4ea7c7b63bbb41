package org.depeche.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.entity.Entity;
import org.depeche.event.Extraction;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.text.Article;
import org.depeche.text.Span;

/**
 * An article whose named entities were annotated. An annotated name inside a longer annotated span
 * need not be found; an extracted one inside a name that was found is no error.
 *
 * @param names those of {@link #TYPES}, without repetition
 * @param spans all that was annotated, other types included
 */
record AnnotatedNames(Article article, List<Stretch> names, List<Span> spans)
    implements Annotation {

  /** The types that are scored, as WiNER has them. */
  private static final Set<String> TYPES = Set.of("Person", "Location", "Organization");

  AnnotatedNames {
    names = List.copyOf(names);
    spans = List.copyOf(spans);
  }

  /**
   * Reads {@code {"id", "date", "text", "entities": [{"start", "end", "type"}]}}.
   *
   * @throws GoldException naming the place that does not say what it should
   */
  static AnnotatedNames read(GoldNode root) {
    Article article = root.article();
    Set<Stretch> names = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    for (GoldNode entity : root.list("entities")) {
      Span span = entity.span(article.text());
      String type = entity.at("type").text();
      spans.add(span);
      if (TYPES.contains(type)) {
        names.add(new Stretch(type, span, ""));
      }
    }
    return new AnnotatedNames(article, List.copyOf(names), spans);
  }

  @Override
  public Scored score(Extraction extraction) {
    return score(extracted(extraction));
  }

  /** Scores what was extracted; a name said twice counts once. */
  Scored score(Set<Stretch> extracted) {
    Matching<Stretch> all =
        Matching.firstFit(
            this.names, List.copyOf(extracted), (gold, system) -> gold.equals(system));
    List<Span> found = all.pairs().stream().map(pair -> pair.gold().place()).toList();
    Matching<Stretch> names =
        all.without(missed -> inside(missed, spans), extra -> inside(extra, found));
    return Scored.of(Map.of(Measure.NAMES, names), Map.of());
  }

  private static boolean inside(Stretch name, List<Span> spans) {
    return spans.stream()
        .anyMatch(span -> span.contains(name.place()) && !span.equals(name.place()));
  }

  private static Set<Stretch> extracted(Extraction extraction) {
    Set<Stretch> names = new LinkedHashSet<>();
    for (Entity entity : extraction.entities().all()) {
      Optional<String> type = type(entity.kind());
      if (type.isPresent()) {
        for (Mention mention : extraction.entities().mentionsOf(entity.id())) {
          if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM) {
            names.add(new Stretch(type.get(), mention.span(), ""));
          }
        }
      }
    }
    return names;
  }

  private static Optional<String> type(Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("Person");
      case STATE, TERRITORY, PLACE -> Optional.of("Location");
      case IGO, ORGANISATION, PARTY, ARMED_GROUP, GOVERNMENT -> Optional.of("Organization");
      case GROUP, INSTRUMENT, TOPIC -> Optional.empty();
    };
  }
}
