package org.depeche.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.KnowledgeGraph;
import org.depeche.graph.RdfSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche knowledge export}: the knowledge base as RDF. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the knowledge base as RDF, with what describes it as a dataset.")
final class KnowledgeExport implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private KnowledgeOptions knowledge;
  @Mixin private IriOptions iris;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ttl, trig, nt, nq, jsonld, rdfxml; ttl if not given. Only trig and nq name the graph.")
  private RdfSyntax syntax = RdfSyntax.TTL;

  KnowledgeExport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    GraphWriter.write(
        Stream.of(KnowledgeGraph.of(knowledge.knowledge(), iris.iris())), syntax, terminal.out());
    return ExitCode.DONE;
  }
}
