package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.depeche.Extractor;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.graph.KnowledgeGraph;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Ontology;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.RdfSyntax;
import org.depeche.graph.ShapesGate;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Table;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.store.GraphStore;
import org.depeche.store.Question;
import org.depeche.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What articles say, asked of a store that holds one of them, the knowledge base and the ontology:
 * every query in {@code expected} is true, every one in {@code forbidden} false. Beside them the
 * whole graph of each of our own articles as it should be, {@code expected.ttl}; run with {@code
 * -Ddepeche.golden=write} to write it anew, and read what changed.
 */
class GoldenTest {
  private static final Path OWN = Path.of("data/articles");
  private static final Path GOLDEN = Path.of("src/test/resources/articles");
  private static final Path SEED = Path.of("../shared/seed");

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final RdfMapper MAPPER = new RdfMapper(Iris.DEFAULT, KNOWLEDGE);
  private static final ShapesGate GATE = new ShapesGate();
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE);

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void fill() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    try (Ingest ingest = ingest()) {
      ingest.addTerms(Ontology.terms(Iris.DEFAULT));
      ingest.addTerms(KnowledgeGraph.of(KNOWLEDGE, Iris.DEFAULT));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<Table.Row> articles() throws IOException {
    return Table.of(OWN.resolve("articles.tsv")).rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void ourArticleSaysWhatIsExpectedAndNothingForbidden(Table.Row row) throws IOException {
    String name = row.require("file").replace(".txt", "");
    List<String> wrong = wrongAnswers(own(row), GOLDEN.resolve(name));
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void ourArticleHasItsGoldenGraph(Table.Row row) throws IOException {
    NamedGraph graph = MAPPER.map(EXTRACTOR.extract(own(row)));
    Path golden = GOLDEN.resolve(row.require("file").replace(".txt", "")).resolve("expected.ttl");
    if ("write".equals(System.getProperty("depeche.golden"))) {
      Files.createDirectories(golden.getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(golden))) {
        GraphWriter.write(Stream.of(graph), RdfSyntax.TTL, out);
      }
    }
    SortedSet<String> expected = lines(RDFParser.source(golden).toGraph().find().toList());
    SortedSet<String> found = lines(graph.triples());
    SortedSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    SortedSet<String> extra = new TreeSet<>(found);
    extra.removeAll(expected);
    assertTrue(
        missing.isEmpty() && extra.isEmpty(),
        () -> "missing\n" + String.join("\n", missing) + "\nextra\n" + String.join("\n", extra));
  }

  @Test
  void theSeedArticleSaysWhatIsExpectedAndNothingForbidden() throws IOException {
    assumeTrue(Files.isDirectory(SEED), "the seed article is not beside this clone: not tested");
    Path text;
    try (Stream<Path> files = Files.list(SEED)) {
      text = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
    List<String> wrong = wrongAnswers(article("seed", text, LocalDate.of(2018, 11, 3)), SEED);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static List<String> wrongAnswers(Article article, Path queries) throws IOException {
    try (Ingest ingest = ingest()) {
      ingest.add(EXTRACTOR.extract(article));
    }
    List<String> wrong = new ArrayList<>();
    try {
      wrong.addAll(answeredOtherwise(queries.resolve("expected"), true));
      wrong.addAll(answeredOtherwise(queries.resolve("forbidden"), false));
    } finally {
      store.retract(List.of(article.id().value()));
    }
    return wrong;
  }

  /** The queries of a folder, at least one, that are not answered so. */
  private static List<String> answeredOtherwise(Path queries, boolean so) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(queries)) {
      files = all.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
    }
    assertTrue(!files.isEmpty(), queries + " has no queries");
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      String query = Files.readString(file);
      if (store.ask(Question.of(file.toString(), query, Map.of())) != so) {
        wrong.add("not " + so + ": " + file + " " + query.lines().findFirst().orElse(""));
      }
    }
    return wrong;
  }

  private static Ingest ingest() {
    return new Ingest(
        MAPPER,
        GATE,
        store,
        rejection -> {
          throw new AssertionError(rejection.toString());
        });
  }

  private static SortedSet<String> lines(List<Triple> triples) {
    SortedSet<String> lines = new TreeSet<>();
    triples.forEach(t -> lines.add(t.toString()));
    return lines;
  }

  private static Article own(Table.Row row) throws IOException {
    String file = row.require("file");
    return article(
        file.replace(".txt", ""), OWN.resolve(file), LocalDate.parse(row.require("published")));
  }

  private static Article article(String id, Path file, LocalDate published) throws IOException {
    return ArticleReader.article(
        Files.readString(file),
        new ArticleDetails(
            Optional.of(id),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            Optional.empty()));
  }
}
