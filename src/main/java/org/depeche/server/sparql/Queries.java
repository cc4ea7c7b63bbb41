package org.depeche.server.sparql;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.Turns;
import org.depeche.server.sparql.guard.BoundedExecutor;
import org.depeche.server.sparql.guard.GuardedAlgebra;
import org.depeche.store.ServiceSearch;

/**
 * Queries over a store's graphs, within limits: closed registries of functions, no other machine
 * but those allowed, guards around what ARQ's clock does not end. Safe for many threads; each query
 * runs in the thread that asks.
 */
public final class Queries implements AutoCloseable {
  /** What the parser takes relative IRIs against; it names no machine. */
  private static final String BASE = "urn:x-depeche:";

  /** Variables of a query; to parse one takes time that grows with their square. */
  private static final int VARIABLES = 500;

  private static final String TOO_DEEP =
      "the query nests too deep: expected fewer alternatives and brackets";

  private static final Pattern VARIABLE = Pattern.compile("[?$]\\w+");

  private static final Query ALL = QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }");

  private static final Query ONE =
      QueryFactory.create("CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }");

  private final DatasetGraph graphs;
  private final QueryLimits limits;
  private final AllowedServices services;
  private final ClosedFunctions functions = new ClosedFunctions();
  private final ClosedPropertyFunctions propertyFunctions = new ClosedPropertyFunctions();
  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private final Turns turns;

  /**
   * @param graphs what is asked, which nothing can be written through
   */
  public Queries(DatasetGraph graphs, QueryLimits limits, AllowedServices services) {
    this.graphs = graphs;
    this.limits = limits;
    this.services = services;
    this.turns = new Turns("queries", limits.atOnce(), limits.waiting());
  }

  QueryLimits limits() {
    return limits;
  }

  /** Queries that run now. */
  public int running() {
    return turns.running();
  }

  /**
   * Answers a query.
   *
   * @throws Refusal with a status that says whose fault it is
   */
  Answer answer(QueryRequest request, QueryRun run) {
    Query query = parsed(request.text());
    query.getGraphURIs().addAll(request.graphs());
    query.getNamedGraphURIs().addAll(request.named());
    Set<Node> asked = services(query);
    services.check(asked);
    Duration patience = request.patience().orElse(limits.whole());
    // one that sorts what others answer has no row before they all have
    Duration firstRow = asked.isEmpty() ? limits.firstRow() : limits.whole();
    return turns.during(
        () ->
            within(
                QueryRun.executable(query),
                firstRow,
                patience,
                execution -> run.answer(query, execution, graphs)));
  }

  /**
   * The triples of a graph, within the limits of a query.
   *
   * @param name its IRI; empty for the union of all
   * @throws Refusal 404 if there is none of this name, or as for a query
   */
  Answer graph(Optional<String> name, QueryRun run) {
    Optional<Node> node = name.map(NodeFactory::createURI);
    if (node.isPresent() && !Txn.calculateRead(graphs, () -> graphs.containsGraph(node.get()))) {
      throw new Refusal(
          404, "graph <" + name.get() + "> is not in the store: expected the IRI of one that is");
    }
    Query all =
        node.map(graph -> QueryTransformOps.replaceVars(ONE, Map.of(Var.alloc("g"), graph)))
            .orElse(ALL);
    return turns.during(
        () ->
            within(
                all,
                limits.firstRow(),
                limits.whole(),
                execution -> run.answer(all, execution, graphs)));
  }

  private static Query parsed(String text) {
    long variables = VARIABLE.matcher(text).results().map(MatchResult::group).distinct().count();
    if (variables > VARIABLES) {
      throw new Refusal(
          422, "a query of " + variables + " variables: expected at most " + VARIABLES);
    }
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw new Refusal(400, "not a query of SPARQL 1.1: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Refusal(400, "the query nests too deep: expected fewer brackets in brackets");
    }
  }

  private static Set<Node> services(Query query) {
    try {
      return ServiceSearch.of(query);
    } catch (StackOverflowError e) {
      throw new Refusal(422, TOO_DEEP);
    }
  }

  private Answer within(
      Query query, Duration firstRow, Duration patience, Function<QueryExec, Answer> use) {
    long whole = Math.min(patience.toMillis(), limits.whole().toMillis());
    long first = Math.min(whole, firstRow.toMillis());
    QueryExecDatasetBuilder prepared =
        QueryExecDatasetBuilder.create()
            .dataset(graphs)
            .query(query)
            .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
            .set(ARQConstants.registryFunctions, functions)
            .set(ARQConstants.registryPropertyFunctions, propertyFunctions)
            .set(ARQConstants.sysOpExecutorFactory, BoundedExecutor.factory())
            .set(
                ARQConstants.sysOptimizerFactory, GuardedAlgebra.optimiser(functions::isRegistered))
            .initialTimeout(first, TimeUnit.MILLISECONDS)
            .overallTimeout(whole, TimeUnit.MILLISECONDS);
    services.openTo(prepared, Duration.ofMillis(whole));
    try {
      return Txn.calculateRead(graphs, () -> executed(prepared, use));
    } catch (QueryCancelledException e) {
      throw new Refusal(
              503,
              "the query took too long: expected a first row within "
                  + first / 1000.0
                  + " s and all of it within "
                  + whole / 1000.0
                  + " s; ask for less, or bind more of it")
          .with("Retry-After", "60");
    } catch (QueryException e) {
      throw new Refusal(422, "the query failed: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Refusal(422, TOO_DEEP);
    } catch (OutOfMemoryError e) {
      throw new Refusal(
          503, "the query needs more memory than there is: expected less to sort or to group");
    }
  }

  private Answer executed(QueryExecDatasetBuilder prepared, Function<QueryExec, Answer> use) {
    try (QueryExec execution = prepared.build()) {
      running.add(execution);
      try {
        return use.apply(execution);
      } finally {
        running.remove(execution);
      }
    }
  }

  /** Ends every query that runs. */
  @Override
  public void close() {
    running.forEach(QueryExec::abort);
  }
}
