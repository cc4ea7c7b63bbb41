package org.depeche.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The name of one of several bearers of a name: the common IRI and the state's code.
 *
 * @param base the IRI of whoever has name and kind
 * @param country ISO 3166 alpha-3; empty for the bearer of whom no state is stated
 */
record CountryName(Node base, Optional<String> country) {
  private static final Pattern WITH_COUNTRY = Pattern.compile("(.*-[0-9a-f]{6})-([a-z]{3})");

  static CountryName of(Node entity) {
    Matcher parts = WITH_COUNTRY.matcher(entity.getURI());
    return parts.matches()
        ? new CountryName(
            NodeFactory.createURI(parts.group(1)),
            Optional.of(parts.group(2).toUpperCase(Locale.ROOT)))
        : new CountryName(entity, Optional.empty());
  }

  Node node() {
    return country
        .map(code -> NodeFactory.createURI(base.getURI() + "-" + code.toLowerCase(Locale.ROOT)))
        .orElse(base);
  }
}
