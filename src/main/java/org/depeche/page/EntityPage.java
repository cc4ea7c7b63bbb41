package org.depeche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.view.entity.EntityView;
import org.depeche.view.entity.Paged;

/**
 * What is known of a thing.
 *
 * @param frame around it
 * @param view what it shows
 */
public record EntityPage(Frame frame, EntityView view) {

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
    return from.map(day -> messages.get("entity.since", day))
        .or(() -> to.map(day -> messages.get("entity.until", day)))
        .or(row::status)
        .orElse("");
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
