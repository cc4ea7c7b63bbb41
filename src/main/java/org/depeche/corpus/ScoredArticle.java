package org.depeche.corpus;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Event;
import org.depeche.event.Extraction;
import org.depeche.event.Office;
import org.depeche.mention.Mention;

/**
 * What scoring compares of an article's events and offices, whether annotated by hand or extracted.
 *
 * @param things entities by their id, which holds in this article only
 */
record ScoredArticle(
    Map<String, Thing> things, List<Finding.Interaction> events, List<Finding.Post> offices) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern PREFIX =
      Pattern.compile("^(l'|le |la |les |d'|de |du |des |m\\. |mm\\. |mme )");

  ScoredArticle {
    things = Map.copyOf(things);
    events = List.copyOf(events);
    offices = List.copyOf(offices);
  }

  /**
   * An entity.
   *
   * @param name for people
   * @param names all its names, as {@link #normal} gives them
   * @param country empty if none
   */
  record Thing(String name, Set<String> names, Optional<String> country) {

    /** One with these names, the first of them the usual one. */
    static Thing of(String name, List<String> forms, Optional<String> country) {
      Set<String> names = new HashSet<>();
      names.add(normal(name));
      forms.forEach(form -> names.add(normal(form)));
      names.remove("");
      return new Thing(name, names, country);
    }

    boolean same(Thing other) {
      return names.stream().anyMatch(other.names::contains)
          || (country.isPresent()
              && country.equals(other.country)
              && !Entity.ofManyStates(country.get()));
    }
  }

  /** What was extracted. */
  static ScoredArticle of(Extraction extraction) {
    String text = extraction.article().text();
    Map<String, Thing> things = new HashMap<>();
    for (Entity entity : extraction.entities().all()) {
      List<Mention> mentions = extraction.entities().mentionsOf(entity.id());
      List<String> forms = mentions.stream().map(mention -> mention.span().of(text)).toList();
      things.put(entity.id().value(), Thing.of(entity.name(), forms, entity.country()));
    }
    return new ScoredArticle(
        things,
        extraction.events().stream().map(event -> interaction(event, things)).toList(),
        extraction.offices().stream().map(office -> post(office, things)).toList());
  }

  private static Finding.Interaction interaction(Event event, Map<String, Thing> things) {
    List<String> actors = ids(event.actors());
    List<String> recipients = ids(event.recipients());
    return new Finding.Interaction(
        event.type().name(),
        List.of(event.evidence().getFirst().trigger()),
        event.evidence().getFirst().sentence(),
        actors,
        recipients,
        event.status().code(),
        event.date().map(date -> date.value()),
        ids(event.attributedTo()),
        true,
        false,
        whoWhom(actors, recipients, things));
  }

  private static Finding.Post post(Office office, Map<String, Thing> things) {
    String person = office.person().value();
    Optional<String> of = office.of().map(EntityId::value);
    return new Finding.Post(
        office.status().code(),
        person,
        of,
        Optional.of(office.evidence().trigger()),
        holding(person, office.title(), of, things));
  }

  private static List<String> ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }

  /** « Russie, Cuba > États-Unis », for people; a dash where nobody is named. */
  static String whoWhom(List<String> actors, List<String> recipients, Map<String, Thing> things) {
    return names(actors, things) + " > " + names(recipients, things);
  }

  /** « Anne Roy, ministre, France », for people. */
  static String holding(
      String person, String title, Optional<String> of, Map<String, Thing> things) {
    return name(person, things) + ", " + title + of.map(id -> ", " + name(id, things)).orElse("");
  }

  private static String names(List<String> ids, Map<String, Thing> things) {
    return ids.isEmpty()
        ? "–"
        : ids.stream().map(id -> name(id, things)).collect(Collectors.joining(", "));
  }

  private static String name(String id, Map<String, Thing> things) {
    Thing thing = things.get(id);
    return thing == null ? id : thing.name();
  }

  /** Whether some of these things are some of those of another article's. */
  boolean share(List<String> mine, ScoredArticle other, List<String> theirs) {
    return mine.stream().anyMatch(x -> theirs.stream().anyMatch(y -> same(x, other, y)));
  }

  /** Whether two things are one. */
  boolean same(String mine, ScoredArticle other, String theirs) {
    Thing a = things.get(mine);
    Thing b = other.things.get(theirs);
    return a != null && b != null && a.same(b);
  }

  /** A name without case, accents, article and punctuation. */
  static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace('’', '\'');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String stem = PREFIX.matcher(bare.strip()).replaceFirst("");
    return NO_WORD.matcher(stem).replaceAll(" ").strip();
  }
}
