package org.depeche.graph;

import java.util.Locale;
import org.apache.jena.riot.RDFFormat;

/** The RDF syntaxes in which graphs are written. */
public enum RdfSyntax {
  /** Turtle. */
  TTL,
  /** TriG: Turtle with named graphs. */
  TRIG,
  /** N-Triples. */
  NT,
  /** N-Quads. */
  NQ,
  /** JSON-LD. */
  JSONLD,
  /** RDF/XML. */
  RDFXML;

  RDFFormat format() {
    return switch (this) {
      case TTL -> RDFFormat.TURTLE_BLOCKS;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      case NQ -> RDFFormat.NQUADS_UTF8;
      case JSONLD -> RDFFormat.JSONLD;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
    };
  }

  /** Its media type as IANA registers it. */
  String mediaType() {
    return format().getLang().getContentType().getContentTypeStr();
  }

  /** Whether it tells which graph a triple is in. */
  boolean keepsGraphs() {
    return this == TRIG || this == NQ;
  }

  /** Whether it can be written triple by triple, in any amount. */
  public boolean streams() {
    return this != JSONLD && this != RDFXML;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
