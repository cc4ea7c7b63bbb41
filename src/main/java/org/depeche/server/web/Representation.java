package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.graph.RdfSyntax;
import org.depeche.server.http.Accept;

/** The forms in which a thing is to be had; the first is given to who takes any. */
enum Representation {
  /** A page for people. */
  HTML("html", "text/html", "application/xhtml+xml"),
  TURTLE("ttl", "text/turtle", "application/x-turtle"),
  JSON_LD("jsonld", "application/ld+json", "application/json"),
  N_TRIPLES("nt", "application/n-triples", "application/x-ntriples"),
  RDF_XML("rdf", "application/rdf+xml", "application/x-rdf+xml");

  /** Those that are data. */
  static final List<Representation> DATA = Stream.of(values()).skip(1).toList();

  private final String suffix;
  private final String mediaType;
  private final String otherType;

  Representation(String suffix, String mediaType, String otherType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.otherType = otherType;
  }

  /** What its address ends with, without a dot. */
  String suffix() {
    return suffix;
  }

  /** As IANA registers it. */
  String mediaType() {
    return mediaType;
  }

  /** Every media type that asks for it. */
  List<String> mediaTypes() {
    return List.of(mediaType, otherType);
  }

  /** The syntax of data; empty for a page. */
  Optional<RdfSyntax> syntax() {
    return switch (this) {
      case HTML -> Optional.empty();
      case TURTLE -> Optional.of(RdfSyntax.TTL);
      case JSON_LD -> Optional.of(RdfSyntax.JSONLD);
      case N_TRIPLES -> Optional.of(RdfSyntax.NT);
      case RDF_XML -> Optional.of(RdfSyntax.RDFXML);
    };
  }

  /** The form that a request asks for: by {@code ?format=SUFFIX}, or else by its header. */
  static Optional<Representation> wanted(HttpServletRequest request, List<Representation> offered) {
    String format = request.getParameter("format");
    return format == null
        ? best(Accept.of(request), offered)
        : withSuffix(format).filter(offered::contains);
  }

  /** The form that is wanted most, of equal ones the first; empty if none is. */
  static Optional<Representation> best(Accept accept, List<Representation> offered) {
    List<String> types = offered.stream().flatMap(form -> form.mediaTypes().stream()).toList();
    return accept
        .best(types)
        .flatMap(type -> offered.stream().filter(f -> f.mediaTypes().contains(type)).findFirst());
  }

  static Optional<Representation> withSuffix(String suffix) {
    return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
  }
}
