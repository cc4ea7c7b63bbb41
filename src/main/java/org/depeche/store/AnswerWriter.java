package org.depeche.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the answer of one query execution. */
record AnswerWriter(AnswerFormat format, OutputStream out) {

  void write(QueryExec execution) {
    org.apache.jena.query.Query query = execution.getQuery();
    if (query.isSelectType()) {
      rows(execution.select(), query.getPrefixMapping());
    } else if (query.isAskType()) {
      verdict(execution.ask());
    } else if (query.isConstructType()) {
      graph(execution.construct(), query.getPrefixMapping());
    } else if (query.isDescribeType()) {
      graph(execution.describe(), query.getPrefixMapping());
    } else {
      throw new StoreException(
          StoreException.Cause.REQUEST, "expected a SELECT, ASK, CONSTRUCT or DESCRIBE query");
    }
  }

  private void rows(RowSet rows, PrefixMapping prefixes) {
    if (format == AnswerFormat.TABLE) {
      table(rows, prefixes);
    } else {
      ResultSetFormatter.output(out, ResultSet.adapt(rows), lang());
    }
  }

  private void verdict(boolean answer) {
    if (format == AnswerFormat.TABLE) {
      print(answer + "\n");
    } else {
      ResultSetFormatter.output(out, answer, lang());
    }
  }

  private void graph(Graph graph, PrefixMapping prefixes) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFFormat as =
        switch (format) {
          case TABLE -> RDFFormat.TURTLE_BLOCKS;
          case JSON -> RDFFormat.JSONLD;
          case XML -> RDFFormat.RDFXML_PLAIN;
          case CSV, TSV ->
              throw new StoreException(
                  StoreException.Cause.REQUEST,
                  "format "
                      + format
                      + ": the query makes a graph: expected table (Turtle), json (JSON-LD) or xml"
                      + " (RDF/XML)");
        };
    RDFWriter.source(graph).format(as).output(out);
  }

  private Lang lang() {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case XML -> ResultSetLang.RS_XML;
      case JSON, TABLE -> ResultSetLang.RS_JSON;
    };
  }

  private void table(RowSet rows, PrefixMapping prefixes) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      cells.add(columns.stream().map(c -> cell(row, c, prefixes)).toList());
    }
    print(TextTable.of(columns.stream().map(Var::getName).toList(), cells));
  }

  private static String cell(Binding row, Var column, PrefixMapping prefixes) {
    Node node = row.get(column);
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
  }

  private void print(String text) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    print.print(text);
    print.flush();
  }
}
