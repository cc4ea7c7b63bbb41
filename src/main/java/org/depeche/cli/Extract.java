package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depeche.Extractor;
import org.depeche.event.Extraction;
import org.depeche.graph.Accepted;
import org.depeche.graph.ExtractionJson;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.PloverRecords;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.RdfSyntax;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.page.Messages;
import org.depeche.page.ReportPage;
import org.depeche.text.Article;
import org.depeche.text.TaggedText;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.article.ArticleViewReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche extract}: articles in, what they say out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what articles say.")
final class Extract implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArticleOptions articles;
  @Mixin private ExtractionOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ttl (Turtle, the default), trig, nt, nq, jsonld, rdfxml; json (one line an article),"
              + " plover (one line an event), text (for people), html (a report of one article, a"
              + " file that needs no other).")
  private Form form = Form.TTL;

  @Option(
      names = "--report-language",
      paramLabel = "fr|en",
      description = "The language of a report, fr if not given; the article stays as it is.")
  private String reportLanguage = "fr";

  private int rejected;

  private enum Form {
    TTL(RdfSyntax.TTL),
    TRIG(RdfSyntax.TRIG),
    NT(RdfSyntax.NT),
    NQ(RdfSyntax.NQ),
    JSONLD(RdfSyntax.JSONLD),
    RDFXML(RdfSyntax.RDFXML),
    JSON,
    PLOVER,
    TEXT,
    HTML;

    private final Optional<RdfSyntax> syntax;

    Form() {
      this.syntax = Optional.empty();
    }

    Form(RdfSyntax syntax) {
      this.syntax = Optional.of(syntax);
    }
  }

  Extract(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeBase knowledge = options.knowledge();
    Extractor extractor = options.extractor(knowledge);
    int refused =
        form == Form.HTML
            ? report(extractor, options.mapper(knowledge))
            : form.syntax.isPresent()
                ? graphs(extractor, options.mapper(knowledge), form.syntax.get())
                : articles.read(terminal, article -> print(read(extractor, article)));
    return refused + rejected == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  /** A syntax that is one document (JSON-LD, RDF/XML) is written when all articles are read. */
  private int graphs(Extractor extractor, RdfMapper mapper, RdfSyntax syntax) {
    ShapesGate gate = new ShapesGate();
    List<NamedGraph> held = new ArrayList<>();
    int refused =
        articles.read(
            terminal,
            article ->
                checked(gate, mapper.map(read(extractor, article)))
                    .ifPresent(
                        graph -> {
                          if (syntax.streams()) {
                            GraphWriter.write(Stream.of(graph), syntax, terminal.out());
                          } else {
                            held.add(graph);
                          }
                        }));
    if (!held.isEmpty()) {
      GraphWriter.write(held.stream(), syntax, terminal.out());
    }
    return refused;
  }

  /** Several articles give no report: which of them would be in the file is not to be guessed. */
  private int report(Extractor extractor, RdfMapper mapper) {
    Messages messages = Messages.in(readerLanguage());
    List<Article> read = new ArrayList<>();
    int refused = articles.read(terminal, read::add);
    if (read.size() > 1) {
      throw new Failure(
          ExitCode.USAGE,
          "--format html: "
              + read.size()
              + " articles: expected one, a report is of one article; run it once for each");
    }
    for (Article article : read) {
      checked(new ShapesGate(), mapper.map(read(extractor, article)))
          .flatMap(graph -> ArticleViewReader.read(graph, messages.language()))
          .ifPresent(view -> terminal.out().print(ReportPage.of(messages, view).html()));
    }
    return refused;
  }

  private ReaderLanguage readerLanguage() {
    return ReaderLanguage.of(reportLanguage)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE, "--report-language " + reportLanguage + ": expected fr or en"));
  }

  private Optional<NamedGraph> checked(ShapesGate gate, NamedGraph graph) {
    return switch (gate.check(graph)) {
      case Accepted accepted -> Optional.of(accepted.graph());
      case Rejected rejection -> {
        rejected++;
        terminal.err().println("depeche: " + rejection);
        yield Optional.empty();
      }
    };
  }

  private Extraction read(Extractor extractor, Article article) {
    Extraction extraction = extractor.extract(article);
    warnOfLanguage(extraction, terminal);
    return extraction;
  }

  private void print(Extraction extraction) {
    switch (form) {
      case PLOVER -> PloverRecords.of(extraction).forEach(l -> terminal.out().print(l + "\n"));
      case TEXT -> terminal.out().print(ExtractionText.of(extraction) + "\n");
      default -> terminal.out().print(ExtractionJson.of(extraction) + "\n");
    }
  }

  /** Says so when an article is not French: what is found in it is not to be relied on. */
  static void warnOfLanguage(Extraction extraction, Terminal terminal) {
    if (extraction.language() != TaggedText.Language.FRENCH) {
      terminal
          .err()
          .println(
              "depeche: article "
                  + extraction.article().id()
                  + ": appears not to be in French ("
                  + extraction.language().code()
                  + "): expected French; extracted as far as it goes");
    }
  }
}
