package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.page.SearchAddress;
import org.depeche.search.Facet;
import org.depeche.search.Listing;
import org.depeche.search.Network;
import org.depeche.search.PartialDate;
import org.depeche.search.Selection;

/**
 * Reads what is asked from the parameters of a request. What is not understood is left out, since
 * the page shows what it took in.
 */
final class SearchQuery {
  /** Values of one facet that are looked at. */
  private static final int MOST_VALUES = 50;

  private static final int LONGEST_VALUE = 1000;

  private SearchQuery() {}

  static SearchAddress read(HttpServletRequest request, String path) {
    return new SearchAddress(
        path,
        selection(request),
        text(request, "show").equals("articles") ? Listing.Kind.ARTICLES : Listing.Kind.STATEMENTS,
        order(text(request, "sort")),
        text(request, "level").equals("entities") ? Network.Level.ENTITIES : Network.Level.STATES,
        page(text(request, "page")));
  }

  private static Selection selection(HttpServletRequest request) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String[] values =
          Optional.ofNullable(request.getParameterValues(facet.parameter())).orElse(new String[0]);
      chosen.put(
          facet,
          Arrays.stream(values)
              .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
              .limit(MOST_VALUES)
              .toList());
    }
    return new Selection(
        text(request, "q"),
        chosen,
        PartialDate.of(text(request, "from")),
        PartialDate.of(text(request, "to")));
  }

  private static Optional<Listing.Order> order(String name) {
    return Arrays.stream(Listing.Order.values())
        .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private static int page(String text) {
    return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
