package org.depeche.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.graph.RdfSyntax;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche export}: the store as RDF. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the whole store or one article as RDF.")
final class Export implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Only the graph of this article, by its id or IRI.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ttl, trig, nt, nq, jsonld, rdfxml; of the whole store trig if not given, of an article"
              + " ttl. Only trig and nq tell which graph a triple is in.")
  private Optional<RdfSyntax> syntax = Optional.empty();

  Export(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (GraphStore graphs = store.open()) {
      if (article.isPresent()) {
        graphs.exportArticle(article.get(), syntax.orElse(RdfSyntax.TTL), terminal.out());
      } else {
        graphs.export(syntax.orElse(RdfSyntax.TRIG), terminal.out());
      }
    }
    return ExitCode.DONE;
  }
}
