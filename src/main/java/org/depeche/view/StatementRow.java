package org.depeche.view;

import java.util.List;
import java.util.Optional;

/**
 * An event or a position of an article, in one line for people.
 *
 * @param article that states it, by its title
 * @param published when the article was, as the graph has it
 * @param address of its words in the page of the article
 * @param typeLabel its most specific class, for the reader
 * @param date when it was, is or will be: a day, a month or a year, as ISO 8601 has them
 * @param status local name of its status: {@code Asserted}, {@code Negated} …
 * @param statusLabel the same for the reader
 * @param stance what side it takes, for the reader
 * @param historical whether the article tells it as the past that led to its news
 * @param quote the clause that states it, with its white space made plain
 */
public record StatementRow(
    ThingLabel article,
    Optional<String> published,
    String address,
    String typeLabel,
    Direction direction,
    List<ThingLabel> actors,
    List<ThingLabel> recipients,
    List<ThingLabel> about,
    List<ThingLabel> attributedTo,
    Optional<String> date,
    String status,
    String statusLabel,
    Optional<String> stance,
    boolean historical,
    String quote) {

  public StatementRow {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    about = List.copyOf(about);
    attributedTo = List.copyOf(attributedTo);
  }

  /** Whether the article says that it is so, neither denied nor planned nor supposed. */
  public boolean asserted() {
    return status.equals("Asserted");
  }
}
