package org.depeche.server.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Refusal;

/**
 * How an answer can be written.
 *
 * @param remark where one may stand at its end
 * @param names short ones for the address
 * @param types media types, the first of which is its own
 */
record AnswerForm(Kind kind, Lang lang, Remark remark, List<String> names, List<String> types) {

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
    NONE,
    /** Nowhere, for it is no text. */
    BINARY
  }

  /** A form, and the media type that it is sent as. */
  record Chosen(AnswerForm form, String type) {}

  /** All of them; of each kind, the first is what is given if nothing is asked. */
  private static final List<AnswerForm> ALL =
      List.of(
          new AnswerForm(
              Kind.ROWS,
              ResultSetLang.RS_JSON,
              Remark.MEMBER,
              List.of("json", "srj"),
              List.of("application/sparql-results+json", "application/json")),
          new AnswerForm(
              Kind.ROWS,
              ResultSetLang.RS_XML,
              Remark.XML,
              List.of("xml", "srx"),
              List.of("application/sparql-results+xml", "application/xml", "text/xml")),
          new AnswerForm(
              Kind.ROWS, ResultSetLang.RS_CSV, Remark.NONE, List.of("csv"), List.of("text/csv")),
          new AnswerForm(
              Kind.ROWS,
              ResultSetLang.RS_TSV,
              Remark.NONE,
              List.of("tsv"),
              List.of("text/tab-separated-values")),
          new AnswerForm(
              Kind.ROWS,
              ResultSetLang.RS_Thrift,
              Remark.BINARY,
              List.of("thrift"),
              List.of("application/sparql-results+thrift")),
          new AnswerForm(
              Kind.ROWS,
              ResultSetLang.RS_Protobuf,
              Remark.BINARY,
              List.of("protobuf"),
              List.of("application/sparql-results+protobuf")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.TURTLE,
              Remark.LINE,
              List.of("ttl", "turtle", "n3"),
              List.of("text/turtle", "application/x-turtle")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.NTRIPLES,
              Remark.LINE,
              List.of("nt", "ntriples", "n-triples"),
              List.of("application/n-triples")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.JSONLD,
              Remark.NONE,
              List.of("jsonld", "json-ld", "json"),
              List.of("application/ld+json", "application/json")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.RDFXML,
              Remark.XML,
              List.of("rdfxml", "rdf", "rdf+xml", "xml"),
              List.of("application/rdf+xml", "application/xml", "text/xml")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.RDFTHRIFT,
              Remark.BINARY,
              List.of("rdfthrift"),
              List.of("application/rdf+thrift")),
          new AnswerForm(
              Kind.TRIPLES,
              Lang.RDFPROTO,
              Remark.BINARY,
              List.of("rdfproto"),
              List.of("application/rdf+protobuf")));

  /** How triples are written; of RDF/XML the form that takes no long time. */
  RDFFormat syntax() {
    return lang.equals(Lang.RDFXML)
        ? RDFFormat.RDFXML_PLAIN
        : RDFWriterRegistry.defaultSerialization(lang);
  }

  private boolean writes(Kind wanted) {
    return wanted == Kind.YES_OR_NO ? kind == Kind.ROWS && remark != Remark.BINARY : kind == wanted;
  }

  private static List<AnswerForm> of(Kind kind) {
    return ALL.stream().filter(form -> form.writes(kind)).toList();
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
    boolean known = ALL.stream().anyMatch(form -> form.names.contains(name));
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
