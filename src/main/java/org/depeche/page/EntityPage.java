package org.depeche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.view.ThingLabel;
import org.depeche.view.entity.EntityView;
import org.depeche.view.entity.Paged;

/**
 * What is known of a thing.
 *
 * @param frame around it
 * @param view what it shows
 */
public record EntityPage(Frame frame, EntityView view) {

  /** Characters of a whole date in ISO 8601. */
  private static final int DAY = 10;

  /**
   * A part of the page.
   *
   * @param name its fragment and the key of its title
   * @param total its rows
   */
  public record Section(String name, int total) {}

  /** The whole page. */
  public String html() {
    return Templates.render("entity", this);
  }

  /** Its deeds over time, if any has a date. */
  public Optional<TimelineChart> timeline() {
    return Optional.of(view.timeline())
        .filter(timeline -> !timeline.bars().isEmpty())
        .map(
            timeline ->
                new TimelineChart(
                    timeline, Optional.empty(), frame.messages(), TimelineChart.COLUMN));
  }

  /** The parts that are not empty, in their order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    view.statements().forEach(list -> sections.add(new Section(list.name(), list.total())));
    Stream.of(
            new Section("held", view.held().size()),
            new Section("offices", view.offices().total()),
            new Section("articles", view.articles().total()))
        .filter(section -> section.total() > 0)
        .forEach(sections::add);
    return sections;
  }

  /** From when to when somebody holds an office, or what articles say of it instead. */
  public String period(EntityView.OfficeRow row) {
    Messages messages = frame.messages();
    Optional<String> from = row.from().map(messages::date);
    Optional<String> to = row.to().map(messages::date);
    if (from.isPresent() && to.isPresent()) {
      return messages.get("entity.period", from.get(), to.get());
    }
    return row.from()
        .map(day -> messages.get("entity.since." + precision(day), messages.date(day)))
        .or(
            () ->
                row.to()
                    .map(day -> messages.get("entity.until." + precision(day), messages.date(day))))
        .or(row::status)
        .orElse("");
  }

  /** Who holds which office where, without the thing whose page this is. */
  public List<ThingLabel> others(EntityView.OfficeRow row) {
    return Stream.of(Optional.of(row.holder()), Optional.of(row.office()), row.of())
        .flatMap(Optional::stream)
        .filter(thing -> !thing.equals(view.thing()))
        .toList();
  }

  private static String precision(String iso) {
    return iso.length() == DAY ? "day" : "month";
  }

  /**
   * Whether the page is that of an entity that articles may speak of; others have properties only.
   */
  public boolean ofEntity() {
    return view.thing()
        .page()
        .filter(path -> path.indexOf('/', 1) == path.lastIndexOf('/'))
        .isPresent();
  }

  /** Where another page of a list is; the other lists stay where they are. */
  public String address(Paged<?> list, int page) {
    String[] parts = frame.address().split("\\?", 2);
    List<String> parameters = new ArrayList<>();
    if (parts.length > 1) {
      for (String parameter : parts[1].split("&", -1)) {
        if (!parameter.isEmpty() && !parameter.startsWith(list.name() + "=")) {
          parameters.add(parameter);
        }
      }
    }
    parameters.add(list.name() + "=" + page);
    return parts[0] + "?" + String.join("&", parameters) + "#" + list.name();
  }
}
