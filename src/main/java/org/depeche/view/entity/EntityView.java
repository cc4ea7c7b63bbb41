package org.depeche.view.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.view.StatementRow;
import org.depeche.view.ThingLabel;
import org.depeche.view.Timeline;

/**
 * What a page shows of a thing.
 *
 * @param kinds what it is, for the reader
 * @param otherNames by which articles call it
 * @param outside the same thing elsewhere
 * @param replacements what a person or a rule decided that it is in articles
 * @param held its offices, the latest first
 * @param offices of others in it
 * @param statements in which it takes part, list by list; empty lists left out
 * @param facts its own properties, as the graphs have them
 * @param inverse which other things point at it, by property
 */
public record EntityView(
    ThingLabel thing,
    List<String> kinds,
    List<ThingLabel> countries,
    List<ThingLabel> otherNames,
    List<OutsideLink> outside,
    List<ThingLabel> replacements,
    List<OfficeRow> held,
    Paged<OfficeRow> offices,
    List<Paged<StatementRow>> statements,
    Timeline timeline,
    Paged<ArticleRow> articles,
    List<Relation> facts,
    List<Relation> inverse) {

  public EntityView {
    kinds = List.copyOf(kinds);
    countries = List.copyOf(countries);
    otherNames = List.copyOf(otherNames);
    outside = List.copyOf(outside);
    replacements = List.copyOf(replacements);
    held = List.copyOf(held);
    statements = List.copyOf(statements);
    facts = List.copyOf(facts);
    inverse = List.copyOf(inverse);
  }

  /**
   * The same thing in another dataset. Nothing is fetched from there.
   *
   * @param dataset its name for people
   * @param id what it is called there
   * @param href begins with {@code http:} or {@code https:}
   */
  public record OutsideLink(String dataset, String id, String href) {}

  /**
   * Somebody in an office.
   *
   * @param status whether articles call the holder former, elected …, for the reader
   */
  public record OfficeRow(
      ThingLabel tenure,
      ThingLabel holder,
      ThingLabel office,
      Optional<ThingLabel> of,
      Optional<String> from,
      Optional<String> to,
      Optional<String> status) {}

  /** An article that mentions the thing. */
  public record ArticleRow(ThingLabel article, Optional<String> published) {}

  /**
   * Things that a property leads to or comes from.
   *
   * @param total how many there are; {@code things} may be fewer
   */
  public record Relation(ThingLabel property, List<ThingLabel> things, int total) {
    public Relation {
      things = List.copyOf(things);
    }

    /** How many are not shown. */
    public int leftOut() {
      return total - things.size();
    }
  }
}
