package org.depeche.page;

import java.util.List;

/**
 * What may be chosen to narrow down what is found, and what is.
 *
 * @param groups one a facet, without those that have nothing to choose
 * @param chips what is chosen, with the way to take it back
 */
public record FacetPanel(List<Group> groups, List<Chip> chips) {
  /** Values of a group that are seen at once; the others open. */
  public static final int SEEN = 7;

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
   * @param chosen {@code true} or {@code false}, for the attribute
   * @param style a class of style sheets: cooperation, conflict or neutral
   */
  public record Choice(
      String label, String language, long count, String href, String chosen, String style) {}

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
