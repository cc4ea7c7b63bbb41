package org.depeche.link;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.OutsideId;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * The states that outside datasets name in their own words, as ISO 3166 alpha-3: Wikidata's items
 * of the states that the knowledge base knows, and alpha-2 codes. Immutable.
 */
final class OutsideCountries {
  private final Map<String, String> codes = new HashMap<>();

  OutsideCountries(KnowledgeBase knowledge) {
    for (String alpha2 : Locale.getISOCountries()) {
      alpha3(alpha2).ifPresent(code -> codes.put(alpha2, code));
    }
    codes.values().stream().distinct().toList().forEach(code -> codes.put(code, code));
    for (Known known : knowledge.all()) {
      if (known.kind() == Kind.STATE) {
        for (OutsideId id : known.outside()) {
          if (id.dataset() == Dataset.WIKIDATA) {
            known.country().ifPresent(code -> codes.put(id.value(), code));
          }
        }
      }
    }
  }

  private static Optional<String> alpha3(String alpha2) {
    try {
      return Optional.of(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
    } catch (IllformedLocaleException | MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The states that are known of those named; of none or several nothing can be concluded. */
  List<String> of(List<String> named) {
    return named.stream()
        .map(name -> codes.getOrDefault(name, ""))
        .filter(c -> !c.isEmpty())
        .distinct()
        .toList();
  }
}
