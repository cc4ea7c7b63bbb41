package org.depeche.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.page.FacetPanel;
import org.depeche.page.Messages;
import org.depeche.page.SearchAddress;
import org.depeche.search.Facet;
import org.depeche.search.FacetCounts;
import org.depeche.search.FacetValue;
import org.depeche.search.Pair;
import org.depeche.search.Selection;
import org.depeche.search.ThingKeys;
import org.depeche.view.Direction;
import org.depeche.view.EventClasses;
import org.depeche.view.Namesakes;
import org.depeche.view.TermLabels;
import org.depeche.view.ThingLabel;
import org.depeche.view.ThingLabels;

/**
 * Says what facets and their values are called, and where choosing one leads. Inside a transaction.
 *
 * @param labels of things, in the reader's language
 */
record Choices(ThingLabels labels, ThingKeys keys, Messages messages, SearchAddress address) {

  /** What may be chosen and what is. */
  FacetPanel panel(List<FacetCounts> facets) {
    List<FacetPanel.Group> groups = new ArrayList<>();
    for (FacetCounts counts : facets) {
      List<FacetPanel.Choice> choices = choices(counts);
      if (!choices.isEmpty()) {
        groups.add(new FacetPanel.Group(counts.facet().parameter(), choices, counts.more()));
      }
    }
    return new FacetPanel(groups, chips());
  }

  private List<FacetPanel.Choice> choices(FacetCounts counts) {
    Map<Node, ThingLabel> apart =
        counts.facet().isOfThings()
            ? new Namesakes(labels)
                .of(counts.values().stream().map(v -> keys.thing(v.value())).toList())
            : Map.of();
    return counts.values().stream()
        .map(v -> choice(counts.facet(), v, Optional.ofNullable(apart.get(keys.thing(v.value())))))
        .toList();
  }

  private FacetPanel.Choice choice(Facet facet, FacetValue value, Optional<ThingLabel> apart) {
    return new FacetPanel.Choice(
        label(facet, value.value()),
        facet.isOfThings() ? language(value.value()) : messages.language().tag(),
        value.count(),
        value.isChosen()
            ? address.without(facet, value.value())
            : address.with(facet, value.value()),
        value.isChosen(),
        direction(facet, value.value()),
        apart);
  }

  private static Direction direction(Facet facet, String value) {
    return switch (facet) {
      case TYPE -> Direction.ofType(value);
      case CLASS -> EventClasses.direction(value);
      default -> Direction.NEUTRAL;
    };
  }

  /**
   * One thing that is chosen.
   *
   * @param without what is chosen besides
   */
  record Taken(FacetPanel.Chip chip, Selection without) {}

  private List<FacetPanel.Chip> chips() {
    return taken().stream().map(Taken::chip).toList();
  }

  /** What is chosen, one by one. */
  List<Taken> taken() {
    Selection selection = address.selection();
    List<Taken> taken = new ArrayList<>();
    if (!selection.words().isEmpty()) {
      taken.add(taken("words", selection.words(), selection.withWords("")));
    }
    selection
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        taken.add(
                            taken(
                                facet.parameter(),
                                label(facet, value),
                                selection.without(facet, value)))));
    selection
        .from()
        .ifPresent(
            date ->
                taken.add(
                    taken(
                        "from",
                        messages.date(date.text()),
                        selection.between(Optional.empty(), selection.to()))));
    selection
        .to()
        .ifPresent(
            date ->
                taken.add(
                    taken(
                        "to",
                        messages.date(date.text()),
                        selection.between(selection.from(), Optional.empty()))));
    return taken;
  }

  private Taken taken(String kind, String label, Selection without) {
    String name = messages.get("explore." + kind);
    return new Taken(new FacetPanel.Chip(name, label, address.to(without).href()), without);
  }

  /** What a value is called. */
  String label(Facet facet, String value) {
    return switch (facet) {
      case ACTOR, RECIPIENT, ABOUT -> thing(value).text();
      case TYPE, CLASS, STANCE, STATUS -> TermLabels.of(value, messages.language()).orElse(value);
      case PAIR -> Pair.of(value).map(this::pair).orElse(value);
      case SOURCE -> value;
    };
  }

  private String pair(Pair pair) {
    String arrow = pair.kind() == Pair.Kind.MUTUAL ? " ↔ " : " → ";
    return thing(pair.from()).text() + arrow + thing(pair.to()).text();
  }

  private String language(String key) {
    return thing(key).language().orElse(messages.language().tag());
  }

  private ThingLabel thing(String key) {
    return labels.of(keys.thing(key));
  }
}
