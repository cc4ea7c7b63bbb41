package org.depeche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.corpus.Ingest;
import org.depeche.event.Extraction;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.RdfSyntax;
import org.depeche.graph.ShapesGate;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.depeche.reading.Refused;
import org.depeche.store.AnswerFormat;
import org.depeche.store.GraphStore;
import org.depeche.store.Question;
import org.depeche.store.ShippedQuery;
import org.depeche.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche demo}: from a French article to answers, with an article that we wrote. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Turns a French article into a graph and asks it the shipped queries.")
final class Demo implements Callable<Integer> {
  private static final String ARTICLE = "moscou-la-havane";
  private static final List<String> QUESTIONS =
      List.of("allies", "joint-positions", "sides", "resolutions", "meetings", "disputed");

  private final Terminal terminal;

  @Mixin private StoreOptions store;

  Demo(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Extraction extraction = new Extractor(knowledge).extract(article());
    say("1. An article (data/articles/" + ARTICLE + ".txt)\n\n" + extraction.article().text());
    say("\n2. What Dépêche reads in it\n\n" + ExtractionText.of(extraction));
    try (GraphStore graphs = store.openOrCreate();
        Ingest ingest =
            new Ingest(
                new RdfMapper(Iris.DEFAULT, knowledge),
                new ShapesGate(),
                graphs,
                rejection -> terminal.err().println("depeche: " + rejection))) {
      IngestCommand.addTerms(ingest, knowledge, Iris.DEFAULT);
      ingest.add(extraction);
      if (ingest.finish().rejected() > 0) {
        return ExitCode.REFUSED;
      }
      Path turtle = export(graphs);
      say("3. The graph\n");
      say("   store   " + store.folder() + " (TDB2, " + graphs.counts().triples() + " triples)");
      say("   Turtle  " + turtle);
      say("\n4. What the store answers");
      QUESTIONS.forEach(name -> ask(graphs, name));
    }
    say(
        "\n"
            + "Next: ./depeche query lists every shipped query; ./depeche extract FILE reads your"
            + " own.");
    return ExitCode.DONE;
  }

  private void ask(GraphStore graphs, String name) {
    ShippedQuery query = ShippedQuery.named(name).orElseThrow();
    say("\n" + query.questionEn() + "  (./depeche query " + name + ")\n");
    graphs.answer(Question.of(query, Map.of()), AnswerFormat.TABLE, terminal.out());
  }

  /** Beside the store, named after the article. */
  private Path export(GraphStore graphs) {
    Path file = store.folder().resolveSibling(ARTICLE + ".ttl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      graphs.exportArticle(ARTICLE, RdfSyntax.TTL, out);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.FAILED, file + ": cannot be written: expected a folder to write in", e);
    }
    return file;
  }

  private static Article article() {
    ArticleDetails details =
        new ArticleDetails(
            Optional.of(ARTICLE),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty());
    String resource = "/data/articles/" + ARTICLE + ".txt";
    try (InputStream in = Demo.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the program");
      }
      Read[] read = new Read[1];
      ArticleReader.read(resource, in, details, r -> read[0] = r);
      return switch (read[0]) {
        case Read.Whole whole -> whole.article();
        case Refused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, resource + ": cannot be read", e);
    }
  }

  private void say(String text) {
    terminal.out().print(text + "\n");
  }
}
