package org.depeche.event;

import java.util.List;
import org.depeche.entity.Entities;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Article;
import org.depeche.text.TaggedText;

/**
 * All that was read in one article.
 *
 * @param entities everything referred to, topics and instruments included; every id below is one of
 *     them
 * @param times temporal expressions in the order of the text
 */
public record Extraction(
    Article article,
    TaggedText.Language language,
    Entities entities,
    List<Office> offices,
    List<Instrument> instruments,
    List<Topic> topics,
    List<TimeExpression> times,
    List<Event> events) {

  public Extraction {
    offices = List.copyOf(offices);
    instruments = List.copyOf(instruments);
    topics = List.copyOf(topics);
    times = List.copyOf(times);
    events = List.copyOf(events);
  }
}
