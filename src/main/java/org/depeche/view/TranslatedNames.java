package org.depeche.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.depeche.graph.Iris;
import org.depeche.lexicon.Table;

/**
 * What known things are called in English. Articles are French, and so are the names that they and
 * their graphs give. Persons, bodies and agreements have the English names of the knowledge tables;
 * states have those of their ISO 3166 codes, in the spelling of the Java runtime. Many things have
 * none.
 */
public final class TranslatedNames {
  private static final List<String> TABLES = List.of("organisations", "instruments", "leaders");
  private static final Map<String, String> NAMES = names();

  private TranslatedNames() {}

  /** The name of a thing of the knowledge base, if graphs do not have it in this language. */
  public static Optional<String> of(Node thing, ReaderLanguage language) {
    return switch (language) {
      case FRENCH -> Optional.empty();
      case ENGLISH ->
          Iris.of(thing)
              .flatMap(iris -> iris.entityId(thing))
              .flatMap(id -> Optional.ofNullable(NAMES.get(id.value())));
    };
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String table : TABLES) {
      for (Table.Row row : Table.bundled("/data/knowledge/" + table + ".tsv").rows()) {
        if (!row.get("name_en").isEmpty()) {
          names.put(row.get("id"), row.get("name_en"));
        }
      }
    }
    Map<String, String> countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(
                Collectors.toMap(
                    Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH)));
    for (Table.Row row : Table.bundled("/data/knowledge/states.tsv").rows()) {
      Optional.ofNullable(countries.get(row.get("country")))
          .ifPresent(name -> names.put(row.get("id"), name));
    }
    return Map.copyOf(names);
  }
}
