package org.depeche.server.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What the service can tell of a thing, and what a query can ask of it. */
enum Property {
  COUNTRY("country", "État", "state that it is of"),
  COUNTRY_CODE("countryCode", "code de l'État", "ISO 3166-1 alpha-3 code of its state"),
  ALIAS("alias", "autre nom", "other name or acronym"),
  OFFICE("office", "fonction", "office held, with its dates"),
  OFFICE_OF("officeOf", "organe de la fonction", "state or body of an office held"),
  WIKIDATA("wikidata", "identifiant Wikidata", "Wikidata identifier"),
  DBPEDIA("dbpedia", "ressource DBpedia", "IRI in DBpedia"),
  GEONAMES("geonames", "identifiant GeoNames", "GeoNames identifier"),
  SAME_AS("sameAs", "identique à", "IRIs of the same thing elsewhere"),
  ARTICLES("articles", "nombre d'articles", "number of articles that mention it"),
  IRI("iri", "IRI", "its IRI in the graph");

  private final String id;
  private final String french;
  private final String english;

  Property(String id, String french, String english) {
    this.id = id;
    this.french = french;
    this.english = english;
  }

  Term term() {
    return new Term(id, french, english);
  }

  static Optional<Property> withId(String id) {
    return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
  }

  /** Whether things of this type may have it. */
  boolean appliesTo(String type) {
    return switch (this) {
      case OFFICE, OFFICE_OF -> type.equals("Person");
      case GEONAMES -> !type.equals("Person");
      case COUNTRY -> !type.equals("Country");
      case COUNTRY_CODE, ALIAS, WIKIDATA, DBPEDIA, SAME_AS, ARTICLES, IRI -> true;
    };
  }
}
