package org.depeche.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.search.Facet;
import org.depeche.search.Listing;
import org.depeche.search.Network;
import org.depeche.search.PartialDate;
import org.depeche.search.Selection;

/**
 * The address of a page that shows what is selected, and of those that a step leads to.
 *
 * @param path of the page
 * @param order that the reader chose; empty for the usual one
 * @param page from 1
 */
public record SearchAddress(
    String path,
    Selection selection,
    Listing.Kind kind,
    Optional<Listing.Order> order,
    Network.Level level,
    int page) {

  /** A parameter of the address. */
  public record Parameter(String name, String value) {}

  /** What comes first: what is most relevant, if there are words that it can be relevant to. */
  public Listing.Order listed() {
    return order.orElse(
        selection.words().isEmpty() ? Listing.Order.NEWEST : Listing.Order.RELEVANCE);
  }

  /** Everything in the address. */
  public String href() {
    List<String> query = new ArrayList<>();
    parameters().forEach(p -> query.add(p.name() + "=" + encoded(p.value())));
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** What is selected and how it is shown; the page too, if it is not the first. */
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    if (!selection.words().isEmpty()) {
      all.add(new Parameter("q", selection.words()));
    }
    selection
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(value -> all.add(new Parameter(facet.parameter(), value))));
    selection.from().ifPresent(date -> all.add(new Parameter("from", date.text())));
    selection.to().ifPresent(date -> all.add(new Parameter("to", date.text())));
    if (kind == Listing.Kind.ARTICLES) {
      all.add(new Parameter("show", "articles"));
    }
    order.ifPresent(o -> all.add(new Parameter("sort", o.name().toLowerCase(Locale.ROOT))));
    if (level == Network.Level.ENTITIES) {
      all.add(new Parameter("level", "entities"));
    }
    if (page > 1) {
      all.add(new Parameter("page", Integer.toString(page)));
    }
    return all;
  }

  /** What a form must carry along that asks for these parameters itself. */
  public List<Parameter> parametersWithout(String... own) {
    List<String> left = List.of(own);
    return to(1).parameters().stream().filter(p -> !left.contains(p.name())).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The first page of another selection. */
  public SearchAddress to(Selection other) {
    return new SearchAddress(path, other, kind, order, level, 1);
  }

  /** Another page of the same. */
  public SearchAddress to(int other) {
    return new SearchAddress(path, selection, kind, order, level, other);
  }

  public SearchAddress to(Listing.Kind other) {
    return new SearchAddress(path, selection, other, order, level, 1);
  }

  public SearchAddress to(Listing.Order other) {
    return new SearchAddress(path, selection, kind, Optional.of(other), level, 1);
  }

  public SearchAddress to(Network.Level other) {
    return new SearchAddress(path, selection, kind, order, other, 1);
  }

  /** The same selection shown by another page. */
  public SearchAddress at(String otherPath) {
    return new SearchAddress(
        otherPath, selection, Listing.Kind.STATEMENTS, Optional.empty(), Network.Level.STATES, 1);
  }

  /** With one value of a facet more. */
  public String with(Facet facet, String value) {
    return to(selection.with(facet, value)).href();
  }

  /** With one value less. */
  public String without(Facet facet, String value) {
    return to(selection.without(facet, value)).href();
  }

  /** Until the end of a day, month or year. */
  public String until(String date) {
    return to(selection.between(Optional.empty(), PartialDate.of(date))).href();
  }

  /** Within one day, month or year. */
  public String within(String date) {
    return to(selection.between(PartialDate.of(date), PartialDate.of(date))).href();
  }
}
