package org.depeche.server.sparql;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Refusal;
import org.depeche.server.sparql.guard.GuardedGraph;
import org.depeche.server.sparql.guard.Watch;

/**
 * Runs one query and writes its answer, inside a reading transaction.
 *
 * @param form the name of a format, which goes before what the client accepts
 */
record QueryRun(QueryLimits limits, Optional<String> form, Accept accept) {

  /**
   * What a query is answered with.
   *
   * @param source where what DESCRIBE tells is read
   * @throws Refusal 400 or 406 if nothing that exists is wanted
   */
  Answer answer(Query query, QueryExec execution, DatasetGraph source) {
    AnswerForm.Chosen chosen = AnswerForm.choose(kind(query), form, accept);
    AnswerBytes out = new AnswerBytes(limits.bytes());
    if (query.isSelectType()) {
      CappedRows rows = new CappedRows(execution.select(), limits, out);
      rowWriter(chosen).write(out, rows, execution.getContext());
      return new Answer(chosen, out, rows.omission());
    }
    if (query.isAskType()) {
      rowWriter(chosen).write(out, execution.ask(), execution.getContext());
      return new Answer(chosen, out, Optional.empty());
    }
    CappedTriples triples = new CappedTriples(limits);
    if (query.isConstructType()) {
      boolean unused = triples.add(execution.constructTriples());
    } else {
      describe(query, execution, source, triples);
    }
    return answer(chosen, out, triples);
  }

  private static Answer answer(AnswerForm.Chosen chosen, AnswerBytes out, CappedTriples triples) {
    try {
      RDFWriter.source(triples.graph()).format(chosen.form().syntax()).output(out);
    } catch (JenaException e) {
      throw new Refusal(
          406,
          chosen.type() + " cannot say this graph: expected another format; " + e.getMessage());
    }
    return new Answer(chosen, out, triples.omission());
  }

  private static AnswerForm.Kind kind(Query query) {
    if (query.isSelectType()) {
      return AnswerForm.Kind.ROWS;
    }
    return query.isAskType() ? AnswerForm.Kind.YES_OR_NO : AnswerForm.Kind.TRIPLES;
  }

  /** The form of a query that ARQ runs; DESCRIBE is run as a SELECT of what is to be described. */
  static Query executable(Query query) {
    if (!query.isDescribeType()) {
      return query;
    }
    if (query.getProjectVars().isEmpty()) {
      return unasked(query);
    }
    Query selection = query.cloneQuery();
    selection.setQuerySelectType();
    selection.setDistinct(true);
    return selection;
  }

  /** One that ARQ takes and nobody asks, for all that is to be described has its name. */
  private static Query unasked(Query query) {
    Query selection = query.cloneQuery();
    selection.setQueryAskType();
    if (selection.getQueryPattern() == null) {
      selection.setQueryPattern(new ElementGroup());
    }
    return selection;
  }

  /** All triples about each thing, for our graphs have no blank nodes. */
  private static void describe(
      Query query, QueryExec execution, DatasetGraph source, CappedTriples into) {
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (!query.getProjectVars().isEmpty()) {
      gather(execution.select(), query.getProjectVars(), things);
    }
    Graph graph = new GuardedGraph(source.getUnionGraph(), Watch.of(execution.getContext()));
    Iterator<Node> left = things.iterator();
    boolean room = true;
    while (room && left.hasNext()) {
      room = into.add(graph.find(left.next(), Node.ANY, Node.ANY));
    }
  }

  private static void gather(RowSet rows, Collection<Var> variables, Set<Node> into) {
    rows.forEachRemaining(
        row ->
            variables.forEach(
                variable ->
                    Optional.ofNullable(row.get(variable))
                        .filter(node -> node.isURI() || node.isBlank())
                        .ifPresent(into::add)));
  }

  private static RowSetWriter rowWriter(AnswerForm.Chosen chosen) {
    Lang lang = chosen.form().lang();
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
