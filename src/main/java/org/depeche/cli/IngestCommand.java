package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.corpus.Ingest;
import org.depeche.event.Extraction;
import org.depeche.graph.Iris;
import org.depeche.graph.KnowledgeGraph;
import org.depeche.graph.Ontology;
import org.depeche.graph.ShapesGate;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche ingest}: articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Puts articles into the store, made if it is not there.",
      "The same article again changes nothing; a changed one replaces its graph.",
      "A folder stands for the .txt, .jsonl and .ndjson files in it and in its folders."
    })
final class IngestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArticleOptions articles;
  @Mixin private ExtractionOptions options;
  @Mixin private StoreOptions store;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeBase knowledge = options.knowledge();
    Extractor extractor = options.extractor(knowledge);
    try (GraphStore graphs = store.openOrCreate();
        Ingest ingest =
            new Ingest(
                options.mapper(knowledge),
                new ShapesGate(),
                graphs,
                rejection -> terminal.err().println("depeche: " + rejection))) {
      addTerms(ingest, knowledge, options.iris());
      int refused =
          articles.readFolders(
              terminal,
              article -> {
                Extraction extraction = extractor.extract(article);
                Extract.warnOfLanguage(extraction, terminal);
                ingest.add(extraction);
              });
      Ingest.Report report = ingest.finish();
      terminal
          .err()
          .printf(
              "depeche: store %s: %d added, %d changed, %d unchanged, %d refused%n",
              store.folder(),
              report.stored().added(),
              report.stored().changed(),
              report.stored().unchanged(),
              refused + report.rejected());
      return refused + report.rejected() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  /** The graphs that every store has. */
  static void addTerms(Ingest ingest, KnowledgeBase knowledge, Iris iris) {
    ingest.addTerms(Ontology.terms(iris));
    ingest.addTerms(KnowledgeGraph.of(knowledge, iris));
  }
}
