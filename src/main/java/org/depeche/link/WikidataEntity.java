package org.depeche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.knowledge.OutsideId.Dataset;

/** Collects what a line of Wikidata's dump says of its entity. Used once. */
final class WikidataEntity {
  private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d*");
  private static final Pattern OTHER = Pattern.compile("[PL][1-9]\\d*");
  private static final Pattern YEAR = Pattern.compile("[+](\\d+)-.*");

  private final ImportFilter filter;
  private final List<OutsideName> names = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final List<String> sameAs = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> preferredCountries = new ArrayList<>();
  private String id = "";
  private String type = "item";
  private String description = "";
  private int descriptionRank = Integer.MAX_VALUE;
  private String birth = "";
  private String death = "";
  private int sitelinks;

  WikidataEntity(ImportFilter filter) {
    this.filter = filter;
  }

  void id(String text) {
    id = text;
  }

  void type(String text) {
    type = text;
  }

  void label(String language, String text) {
    name(language, text, OutsideName.Form.LABEL);
  }

  void alias(String language, String text) {
    name(language, text, Initials.are(text) ? OutsideName.Form.ACRONYM : OutsideName.Form.ALIAS);
  }

  private void name(String language, String text, OutsideName.Form form) {
    int rank = filter.rank(language);
    if (rank >= 0 && !text.isBlank()) {
      names.add(new OutsideName(text.strip(), form, rank));
    }
  }

  void description(String language, String text) {
    int rank = filter.rank(language);
    if (rank >= 0 && rank < descriptionRank) {
      descriptionRank = rank;
      description = text;
    }
  }

  void sitelink() {
    sitelinks++;
  }

  void statement(String property, String value, WikidataClaims.Rank rank) {
    switch (property) {
      case "P31" -> classes.add(value);
      case "P1566" -> sameAs.add(OutsideIris.of(Dataset.GEONAMES, value));
      case "P569" -> birth = year(value);
      case "P570" -> death = year(value);
      default ->
          (rank == WikidataClaims.Rank.PREFERRED ? preferredCountries : countries).add(value);
    }
  }

  private static String year(String time) {
    Matcher matcher = YEAR.matcher(time);
    return matcher.matches() ? String.valueOf(Long.parseLong(matcher.group(1))) : "";
  }

  /** The thing, or why there is none. */
  Entry entry(long line) {
    if (!type.equals("item") || OTHER.matcher(id).matches()) {
      return Entry.Filtered.FILTERED;
    }
    if (!ITEM.matcher(id).matches()) {
      return new Entry.Malformed(line, "id \"" + id + "\", expected one such as Q142");
    }
    if (names.isEmpty() || !filter.wants(classes)) {
      return Entry.Filtered.FILTERED;
    }
    return new Entry.Thing(
        new OutsideEntity(
            OutsideIris.of(Dataset.WIKIDATA, id),
            names,
            description + years(),
            classes,
            preferredCountries.isEmpty() ? countries : preferredCountries,
            sitelinks,
            sameAs));
  }

  private String years() {
    return birth.isEmpty() && death.isEmpty()
        ? ""
        : (description.isEmpty() ? "" : " ") + "(" + birth + "–" + death + ")";
  }
}
