package org.depeche.link;

import java.util.Optional;
import org.depeche.knowledge.OutsideId;
import org.depeche.knowledge.OutsideId.Dataset;

/** IRIs of the outside datasets, in the one form that links have. */
final class OutsideIris {
  private static final String NO_SOURCE = "";

  private OutsideIris() {}

  /** The IRI of an identifier. */
  static String of(Dataset dataset, String value) {
    return new OutsideId(dataset, value, NO_SOURCE).iri();
  }

  /**
   * The dataset that an IRI in its usual form belongs to; DBpedia has one part for each language
   * ({@code http://fr.dbpedia.org/resource/…}).
   */
  static Optional<Dataset> datasetOf(String iri) {
    for (Dataset dataset : Dataset.values()) {
      if (iri.startsWith(base(dataset))) {
        return Optional.of(dataset);
      }
    }
    return iri.matches("http://[a-z-]{2,12}\\.dbpedia\\.org/resource/.+")
        ? Optional.of(Dataset.DBPEDIA)
        : Optional.empty();
  }

  /**
   * The usual form of an IRI that a dump may write in another way: with or without {@code https},
   * Wikidata's pages for its entities, GeoNames without its last slash.
   */
  static String usual(String iri) {
    String plain = iri.startsWith("https://") ? "http://" + iri.substring(8) : iri;
    if (plain.startsWith("http://www.wikidata.org/wiki/Q")) {
      return of(Dataset.WIKIDATA, plain.substring("http://www.wikidata.org/wiki/".length()));
    }
    for (String host : new String[] {"http://sws.geonames.org/", "http://www.geonames.org/"}) {
      if (plain.startsWith(host)) {
        String id = plain.substring(host.length()).replaceFirst("/.*", "");
        return of(Dataset.GEONAMES, id);
      }
    }
    return datasetOf(plain).isPresent() ? plain : iri;
  }

  private static String base(Dataset dataset) {
    String base = of(dataset, "");
    return dataset == Dataset.GEONAMES ? base.substring(0, base.length() - 1) : base;
  }
}
