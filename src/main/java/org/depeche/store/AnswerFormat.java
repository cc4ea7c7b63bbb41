package org.depeche.store;

/** How the answer of a query is written. */
public enum AnswerFormat {
  /** Aligned columns for people; Turtle for CONSTRUCT and DESCRIBE. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON; JSON-LD for CONSTRUCT and DESCRIBE. */
  JSON,
  /** SPARQL Query Results XML; RDF/XML for CONSTRUCT and DESCRIBE. */
  XML
}
