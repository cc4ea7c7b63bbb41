package org.depeche.server.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A thing in a few lines of HTML, for people who choose between candidates. */
record Preview(PropertyValues values) {
  private static final PropertySettings FEW = new PropertySettings(5, Optional.empty());
  private static final List<Property> SHOWN =
      List.of(
          Property.ALIAS, Property.COUNTRY, Property.OFFICE, Property.WIKIDATA, Property.ARTICLES);

  /** A whole page; no script, no style, nothing loaded. */
  String page(Thing thing) {
    return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>"
        + escaped(thing.name())
        + "</title></head><body>"
        + summary(thing)
        + "</body></html>\n";
  }

  /** The same without the page around it. */
  String summary(Thing thing) {
    StringBuilder html = new StringBuilder();
    html.append("<p><strong>").append(escaped(thing.name())).append("</strong> ");
    html.append(escaped(thing.description())).append("</p><dl>");
    for (Property property : SHOWN) {
      List<Value> found = values.of(thing, property, FEW);
      if (!found.isEmpty()) {
        html.append("<dt>").append(escaped(property.term().name())).append("</dt><dd>");
        html.append(found.stream().map(v -> escaped(words(v))).collect(Collectors.joining("; ")));
        html.append("</dd>");
      }
    }
    return html.append("</dl>").toString();
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Count count -> Long.toString(count.number());
      case Value.Reference other -> other.thing().name();
    };
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
