package org.depeche.knowledge;

import java.util.Locale;

/**
 * A verified identifier in an outside dataset.
 *
 * @param value the local part, such as {@code Q159} or {@code 2017370}
 * @param source the public file where the identifier was read
 */
public record OutsideId(Dataset dataset, String value, String source) {

  /** The datasets that Dépêche links to, with the IRI that a value completes. */
  public enum Dataset {
    WIKIDATA(
        "Wikidata",
        "http://www.wikidata.org/entity/",
        "https://www.wikidata.org/",
        "https://creativecommons.org/publicdomain/zero/1.0/"),
    GEONAMES(
        "GeoNames",
        "https://sws.geonames.org/",
        "https://www.geonames.org/",
        "https://creativecommons.org/licenses/by/4.0/"),
    DBPEDIA(
        "DBpedia",
        "http://dbpedia.org/resource/",
        "https://www.dbpedia.org/",
        "https://creativecommons.org/licenses/by-sa/3.0/");

    private final String title;
    private final String base;
    private final String homepage;
    private final String license;

    Dataset(String title, String base, String homepage, String license) {
      this.title = title;
      this.base = base;
      this.homepage = homepage;
      this.license = license;
    }

    /** The column of the knowledge tables that has its identifiers. */
    public String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String title() {
      return title;
    }

    /** What the IRIs of its things begin with. */
    public String base() {
      return base;
    }

    /** The IRI by which it is spoken of as a dataset: its home page. */
    public String homepage() {
      return homepage;
    }

    /** The IRI of the licence under which it is given. */
    public String license() {
      return license;
    }
  }

  /** The identifier as an IRI. */
  public String iri() {
    return dataset.base + value + (dataset == Dataset.GEONAMES ? "/" : "");
  }
}
