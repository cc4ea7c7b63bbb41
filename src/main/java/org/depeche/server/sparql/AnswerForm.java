package org.depeche.server.sparql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Refusal;

/** How an answer can be written. Of each kind, the first is what is given if nothing is asked. */
enum AnswerForm {
  JSON(
      Kind.ROWS,
      ResultSetLang.RS_JSON,
      Remark.MEMBER,
      List.of("json", "srj"),
      "application/sparql-results+json",
      "application/json"),
  XML(
      Kind.ROWS,
      ResultSetLang.RS_XML,
      Remark.XML,
      List.of("xml", "srx"),
      "application/sparql-results+xml",
      "application/xml",
      "text/xml"),
  CSV(Kind.ROWS, ResultSetLang.RS_CSV, Remark.NONE, List.of("csv"), "text/csv"),
  TSV(Kind.ROWS, ResultSetLang.RS_TSV, Remark.NONE, List.of("tsv"), "text/tab-separated-values"),
  THRIFT(
      Kind.ROWS,
      ResultSetLang.RS_Thrift,
      Remark.NONE,
      List.of("thrift"),
      "application/sparql-results+thrift"),
  PROTOBUF(
      Kind.ROWS,
      ResultSetLang.RS_Protobuf,
      Remark.NONE,
      List.of("protobuf"),
      "application/sparql-results+protobuf"),
  TURTLE(
      Kind.TRIPLES,
      Lang.TURTLE,
      Remark.LINE,
      List.of("ttl", "turtle", "n3"),
      "text/turtle",
      "application/x-turtle"),
  N_TRIPLES(
      Kind.TRIPLES,
      Lang.NTRIPLES,
      Remark.LINE,
      List.of("nt", "ntriples", "n-triples"),
      "application/n-triples"),
  JSON_LD(
      Kind.TRIPLES,
      Lang.JSONLD,
      Remark.NONE,
      List.of("jsonld", "json-ld", "json"),
      "application/ld+json",
      "application/json"),
  RDF_XML(
      Kind.TRIPLES,
      Lang.RDFXML,
      Remark.XML,
      List.of("rdfxml", "rdf", "rdf+xml", "xml"),
      "application/rdf+xml",
      "application/xml",
      "text/xml"),
  RDF_THRIFT(
      Kind.TRIPLES, Lang.RDFTHRIFT, Remark.NONE, List.of("rdfthrift"), "application/rdf+thrift"),
  RDF_PROTOBUF(
      Kind.TRIPLES, Lang.RDFPROTO, Remark.NONE, List.of("rdfproto"), "application/rdf+protobuf");

  /** What an answer is made of. */
  enum Kind {
    ROWS,
    YES_OR_NO,
    TRIPLES
  }

  /** Where a format lets a remark stand at its end. */
  enum Remark {
    /** A member of the JSON object. */
    MEMBER,
    /** A comment of XML. */
    XML,
    /** A line that begins with {@code #}. */
    LINE,
    /** Nowhere. */
    NONE
  }

  /** A form, and the media type that it is sent as. */
  record Chosen(AnswerForm form, String type) {}

  private final Kind kind;
  private final Lang lang;
  private final Remark remark;
  private final List<String> names;
  private final List<String> types;

  AnswerForm(Kind kind, Lang lang, Remark remark, List<String> names, String... types) {
    this.kind = kind;
    this.lang = lang;
    this.remark = remark;
    this.names = names;
    this.types = List.of(types);
  }

  Lang lang() {
    return lang;
  }

  /** How triples are written; of RDF/XML the form that takes no long time. */
  RDFFormat syntax() {
    return this == RDF_XML ? RDFFormat.RDFXML_PLAIN : RDFWriterRegistry.defaultSerialization(lang);
  }

  Remark remark() {
    return remark;
  }

  private boolean writes(Kind wanted) {
    return wanted == Kind.YES_OR_NO
        ? kind == Kind.ROWS && this != THRIFT && this != PROTOBUF
        : kind == wanted;
  }

  private static List<AnswerForm> of(Kind kind) {
    return Arrays.stream(values()).filter(form -> form.writes(kind)).toList();
  }

  /**
   * Which one a client gets.
   *
   * @param name a short name in the address, which goes before the header
   * @throws Refusal 400 if there is no such name, 406 if nothing that exists is wanted
   */
  static Chosen choose(Kind kind, Optional<String> name, Accept accept) {
    List<AnswerForm> forms = of(kind);
    if (name.isPresent()) {
      return named(forms, name.get());
    }
    List<String> offers = new ArrayList<>();
    forms.forEach(form -> offers.add(form.types.getFirst()));
    forms.forEach(form -> offers.addAll(form.types.subList(1, form.types.size())));
    String type =
        accept
            .best(offers)
            .orElseThrow(() -> new Refusal(406, "Accept: expected one of" + listed(forms)));
    for (AnswerForm form : forms) {
      if (form.types.contains(type)) {
        return new Chosen(form, type);
      }
    }
    throw new IllegalStateException(type);
  }

  private static Chosen named(List<AnswerForm> forms, String name) {
    for (AnswerForm form : forms) {
      if (form.names.contains(name) || form.types.contains(name)) {
        return new Chosen(form, form.types.getFirst());
      }
    }
    boolean known = Arrays.stream(values()).anyMatch(form -> form.names.contains(name));
    throw new Refusal(
        known ? 406 : 400, "format \"" + name + "\": expected one of" + listed(forms));
  }

  private static String listed(List<AnswerForm> forms) {
    return forms.stream()
        .map(
            form ->
                "\n" + String.join(", ", form.types) + " (format=" + form.names.getFirst() + ")")
        .collect(Collectors.joining());
  }
}
