package org.depeche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Table;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Token;

/** Words that tell where an unknown name begins and ends, and what it names. Immutable. */
final class NameWords {

  /** What a word of {@code name-words.tsv} is for. */
  enum Use {
    ORGANISATION_HEAD,
    PARTY_HEAD,
    GOVERNMENT_HEAD,
    ORGANISATION_TAIL,
    CALLED_AFTER,
    PLACE_HEAD,
    TOPIC_HEAD,
    TOPIC_TAIL,
    BEFORE_PERSON,
    BEFORE_PLACE,
    BEFORE_ORGANISATION,
    BEFORE_TOPIC,
    NO_NAME,
    TEAM_SPORT,
    SPORT,
    HOME_NATION,
    CONTINENT,
    STREET,
    LANDFORM,
    HONORIFIC,
    HONORIFIC_PLURAL,
    PARTICLE
  }

  private static final Pattern PREFIX = Pattern.compile("^(ex|vice|co)-");
  private final Map<String, Set<Use>> uses = new HashMap<>();
  private final Map<String, Gender> given = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  /** The words shipped with the program. */
  static NameWords bundled() {
    NameWords words = new NameWords();
    for (Table.Row row : Table.bundled("/data/lexicon/name-words.tsv").rows()) {
      Use use = Use.valueOf(row.require("class").toUpperCase(Locale.ROOT).replace('-', '_'));
      Set<Use> uses = words.uses.computeIfAbsent(row.require("word"), w -> new HashSet<>());
      uses.add(use);
      if (use == Use.PARTY_HEAD || use == Use.GOVERNMENT_HEAD) {
        uses.add(Use.ORGANISATION_HEAD);
      } else if (use == Use.SPORT) {
        uses.add(Use.TEAM_SPORT);
      }
    }
    for (Table.Row row : Table.bundled("/data/lexicon/given-names.tsv").rows()) {
      words.given.put(row.require("name"), gender(row));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/places.tsv").rows()) {
      words.places.add(row.require("name"));
    }
    for (Table.Row row : Table.bundled("/data/lexicon/roles.tsv").rows()) {
      words.titles.add(row.require("title").split("[ -]", 2)[0].toLowerCase(Locale.FRENCH));
    }
    return words;
  }

  private static Gender gender(Table.Row row) {
    return switch (row.require("gender")) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      case "mf" -> Gender.ANY;
      default -> throw row.bad("gender", "m, f or mf");
    };
  }

  /** Whether the word is so used, in any case and number that the table lists. */
  boolean is(Token token, Use use) {
    return uses.getOrDefault(token.lower(), Set.of()).contains(use);
  }

  /** Whether titles of offices begin with the word (« secrétaire », « vice-président »). */
  boolean isTitle(Token token) {
    return titles.contains(token.lower().split("-", 2)[0]);
  }

  /** What a name right after this common noun names (« la sonde … », « l'ex-ministre … »). */
  Optional<Kind> introduces(Token noun) {
    for (String form : List.of(noun.lower(), noun.lemma().toLowerCase(Locale.FRENCH))) {
      String word = PREFIX.matcher(form).replaceFirst("");
      for (Use use : uses.getOrDefault(word, Set.of())) {
        switch (use) {
          case BEFORE_PERSON -> {
            return Optional.of(Kind.PERSON);
          }
          case BEFORE_PLACE -> {
            return Optional.of(Kind.PLACE);
          }
          case BEFORE_ORGANISATION -> {
            return Optional.of(Kind.ORGANISATION);
          }
          case BEFORE_TOPIC -> {
            return Optional.of(Kind.TOPIC);
          }
          default -> {}
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is a given name; of a compound (« Marie-Agnès ») the first part decides. */
  boolean isGiven(Token token) {
    String form = token.form();
    int hyphen = form.indexOf('-');
    return given.containsKey(form)
        || (hyphen > 0
            && given.containsKey(form.substring(0, hyphen))
            && given.containsKey(form.substring(hyphen + 1)));
  }

  /** The gender that a given name tells. */
  Gender genderOf(Token token) {
    String form = token.form();
    int hyphen = form.indexOf('-');
    Gender whole = given.getOrDefault(form, Gender.ANY);
    return whole != Gender.ANY || hyphen < 0
        ? whole
        : given.getOrDefault(form.substring(0, hyphen), Gender.ANY);
  }

  /** Whether a place is so called. */
  boolean isPlace(String name) {
    return places.contains(name);
  }
}
