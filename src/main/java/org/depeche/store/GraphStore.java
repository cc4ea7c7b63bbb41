package org.depeche.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.depeche.graph.Accepted;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfSyntax;
import org.depeche.link.Linkset;
import org.depeche.link.LinksetGraph;
import org.depeche.link.Online;
import org.depeche.link.Subject;

/**
 * The graph on disk, a TDB2 database: one named graph an article, one for the knowledge base, one
 * for the ontology. Only a graph that the shapes accepted can enter. One process at a time has a
 * store open. Safe for one writing and many reading threads.
 */
public final class GraphStore implements AutoCloseable {
  private final Path path;
  private final DatasetGraph data;
  private final Identities identities;

  private GraphStore(Path path, DatasetGraph data) {
    this.path = path;
    this.data = data;
    this.identities = new Identities(data);
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreException if there is none, it cannot be written to, or another process has it
   */
  public static GraphStore open(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    directory.checkExisting();
    return new GraphStore(path, directory.connect());
  }

  /**
   * Opens a store, made first if the folder is empty or absent.
   *
   * @throws StoreException if the folder is something else, cannot be written to, or another
   *     process has it
   */
  public static GraphStore openOrCreate(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    directory.checkOrCreate();
    return new GraphStore(path, directory.connect());
  }

  /** What putting articles in did, in numbers of articles. */
  public record Replaced(int added, int changed, int unchanged) {
    /** Both together. */
    public Replaced plus(Replaced other) {
      return new Replaced(
          added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
  }

  /**
   * Puts articles in, all in one transaction; an article that is there already is replaced whole,
   * one that is there with the same graph is left alone. If nothing changes nothing is written. An
   * entity gets the name that it has in all articles, which may give it another in those that were
   * there.
   */
  public Replaced put(List<Accepted> articles) {
    return replace(articles.stream().map(Accepted::graph).toList());
  }

  Replaced replace(List<NamedGraph> articles) {
    List<NamedGraph> changes = new ArrayList<>();
    int changed = 0;
    for (NamedGraph graph : articles) {
      Optional<Boolean> same = Txn.calculateRead(data, () -> identities.isStored(graph));
      if (same.isEmpty() || !same.get()) {
        changes.add(graph);
      }
      if (same.isPresent() && !same.get()) {
        changed++;
      }
    }
    identities.replace(changes);
    return new Replaced(changes.size() - changed, changed, articles.size() - changes.size());
  }

  /** Whether this very graph is stored, as far as its signature tells; false if it has none. */
  public boolean holds(NamedGraph graph) {
    return graph
        .signature()
        .filter(
            signed ->
                Txn.calculateRead(data, () -> data.contains(Quad.create(graph.name(), signed))))
        .isPresent();
  }

  private Optional<Node> graphOf(String article) {
    return new ArticleNames(data).graphOf(article);
  }

  private boolean isArticle(Node graph) {
    return new ArticleNames(data).isArticle(graph);
  }

  /**
   * Takes articles out, in one transaction.
   *
   * @param articles their ids or IRIs
   * @return those that were there
   */
  public Set<String> retract(List<String> articles) {
    Set<String> found = new LinkedHashSet<>();
    List<Node> graphs = new ArrayList<>();
    Txn.executeRead(
        data,
        () -> {
          for (String article : articles) {
            Optional<Node> graph = graphOf(article);
            if (graph.isPresent() && found.add(article)) {
              graphs.add(graph.get());
            }
          }
        });
    if (!graphs.isEmpty()) {
      identities.retract(graphs);
    }
    return found;
  }

  /** What people may decide on the identity of entities. */
  public EntityDecisions entities() {
    return new EntityDecisions(data, identities);
  }

  /**
   * Writes the answer of a query over everything in the store.
   *
   * @throws StoreException if the query asks another machine or fails while it runs
   */
  public void answer(Question question, AnswerFormat format, OutputStream out) {
    if (question.leavesThisMachine()) {
      throw new StoreException(
          StoreException.Cause.REQUEST,
          "the query asks another machine (SERVICE): expected none; --online allows it");
    }
    run(question, Reach.LOCAL, execution -> write(execution, format, out));
  }

  /** The same for a query that the user allows to ask other machines over the network. */
  public void answerOnline(
      Question question, AnswerFormat format, OutputStream out, Online permission) {
    run(question, Reach.ONLINE, execution -> write(execution, format, out));
  }

  /** The answer of an ASK query. */
  public boolean ask(Question question) {
    boolean[] answer = new boolean[1];
    run(question, Reach.LOCAL, execution -> answer[0] = execution.ask());
    return answer[0];
  }

  private static void write(QueryExec execution, AnswerFormat format, OutputStream out) {
    new AnswerWriter(format, out).write(execution);
  }

  private enum Reach {
    LOCAL,
    ONLINE
  }

  private void run(Question question, Reach reach, Consumer<QueryExec> use) {
    QueryExecDatasetBuilder prepared =
        QueryExecDatasetBuilder.create()
            .dataset(data)
            .query(question.query())
            .substitution(question.values())
            .set(TDB2.symUnionDefaultGraph, true)
            .set(ARQ.httpServiceAllowed, reach == Reach.ONLINE);
    if (reach == Reach.ONLINE) {
      ServiceBatches.useFor(prepared);
    }
    Txn.executeRead(
        data,
        () -> {
          try (QueryExec execution = prepared.build()) {
            use.accept(execution);
          } catch (QueryException | HttpException e) {
            throw new StoreException(
                StoreException.Cause.REQUEST, "the query failed: " + e.getMessage(), e);
          }
        });
  }

  /**
   * The graphs for readers who know Jena, a server above all: queries see the union of all as the
   * default graph and reach no other machine, and nothing can be written through it. Use it in
   * transactions; it is good until the store is closed.
   */
  public DatasetGraph readOnly() {
    Context context = data.getContext().copy();
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQ.httpServiceAllowed, false);
    return new DatasetGraphReadOnly(data, context);
  }

  /** A number that every change of the store changes; what was read with one is right as long. */
  public long version() {
    return Txn.calculateRead(
        data,
        () ->
            TDBInternal.getDatasetGraphTDB(data)
                .getTxnSystem()
                .getThreadTransaction()
                .getDataVersion());
  }

  /** Writes everything in the store: graph by graph, in the order of their names. */
  public void export(RdfSyntax syntax, OutputStream out) {
    Txn.executeRead(
        data, () -> GraphWriter.write(graphs().stream().map(this::stored), syntax, out));
  }

  /**
   * Writes the graph of one article.
   *
   * @param article its id or IRI
   * @throws StoreException if it is not there
   */
  public void exportArticle(String article, RdfSyntax syntax, OutputStream out) {
    Txn.executeRead(
        data,
        () -> {
          Node graph =
              graphOf(article)
                  .orElseThrow(
                      () ->
                          new StoreException(
                              StoreException.Cause.REQUEST,
                              "article "
                                  + article
                                  + " is not in store "
                                  + path
                                  + ": expected the id or IRI of one that is"));
          GraphWriter.write(Stream.of(stored(graph)), syntax, out);
        });
  }

  /** Hands on every graph of an article, in the order of their names. */
  public void forEachArticle(Consumer<NamedGraph> use) {
    Txn.executeRead(
        data, () -> graphs().stream().filter(this::isArticle).map(this::stored).forEach(use));
  }

  private NamedGraph stored(Node graph) {
    return NamedGraph.of(graph, data.getGraph(graph));
  }

  /** Every graph of the store, by name. */
  private List<Node> graphs() {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.sort(NodeCmp::compareRDFTerms);
    return names;
  }

  /** The links to a dataset; none if they were never computed. */
  public Linkset linkset(String dataset, Iris iris) {
    Node name = new LinksetGraph(iris).name(dataset);
    return LinksetGraph.read(dataset, Txn.calculateRead(data, () -> stored(name)).triples());
  }

  /** The things that articles in the store name, ordered by IRI. */
  public List<Subject> subjects() {
    return Txn.calculateRead(data, () -> new SubjectReader(data).read());
  }

  /** The ids of the articles in the store, sorted. */
  public List<String> articles() {
    return Txn.calculateRead(
        data, () -> graphs().stream().filter(this::isArticle).map(Node::getURI).toList());
  }

  /** What the store holds, counted. */
  public StoreCounts counts() {
    return Txn.calculateRead(data, () -> new StoreCounter(data).count());
  }

  /** Rewrites the store without what earlier transactions left behind, and frees the disk. */
  public void compact() {
    DatabaseMgr.compact(data, true);
  }

  /** Lets go of the folder; another process may open it then. */
  @Override
  public void close() {
    TDBInternal.expel(data, true);
  }
}
