package org.depeche.page;

import java.util.List;
import java.util.Optional;
import org.depeche.view.Direction;
import org.depeche.view.ThingLabel;

/**
 * What may be chosen to narrow down what is found, and what is.
 *
 * @param groups one a facet, without those that have nothing to choose
 * @param chips what is chosen, with the way to take it back
 */
public record FacetPanel(List<Group> groups, List<Chip> chips) {
  /** Values of a group that are seen at once; the others open. */
  private static final int SEEN = 7;

  /**
   * One facet.
   *
   * @param name of its parameter, and of its texts
   * @param more how many values there are besides those listed
   */
  public record Group(String name, List<Choice> choices, int more) {
    public Group {
      choices = List.copyOf(choices);
    }

    /** Those seen at once. */
    public List<Choice> first() {
      return choices.subList(0, Math.min(SEEN, choices.size()));
    }

    /** Those that open. */
    public List<Choice> rest() {
      return choices.subList(first().size(), choices.size());
    }
  }

  /**
   * One value.
   *
   * @param href chooses it, or takes it back if it is chosen
   * @param direction of those that are types of events; neutral for others
   * @param apart what tells it from another of the same label
   */
  public record Choice(
      String label,
      String language,
      long count,
      String href,
      boolean chosen,
      Direction direction,
      Optional<ThingLabel> apart) {}

  /**
   * What is chosen.
   *
   * @param kind what it is a value of
   * @param href without it
   */
  public record Chip(String kind, String label, String href) {}

  public FacetPanel {
    groups = List.copyOf(groups);
    chips = List.copyOf(chips);
  }
}
