package org.depeche.knowledge;

/**
 * A verified identifier in an outside dataset.
 *
 * @param value the local part, such as {@code Q159} or {@code 2017370}
 * @param source the public file where the identifier was read
 */
public record OutsideId(Dataset dataset, String value, String source) {

  /** The datasets that Dépêche links to, with the IRI that a value completes. */
  public enum Dataset {
    WIKIDATA("http://www.wikidata.org/entity/"),
    GEONAMES("https://sws.geonames.org/"),
    DBPEDIA("http://dbpedia.org/resource/");

    private final String base;

    Dataset(String base) {
      this.base = base;
    }
  }

  /** The identifier as an IRI. */
  public String iri() {
    return dataset.base + value + (dataset == Dataset.GEONAMES ? "/" : "");
  }
}
