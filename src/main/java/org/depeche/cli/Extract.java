package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.event.Extraction;
import org.depeche.graph.ExtractionJson;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Article;
import org.depeche.text.TaggedText;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (one line an article) or text (for people).")
  private Form form = Form.JSON;

  private enum Form {
    JSON,
    TEXT
  }

  Extract(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Extractor extractor = new Extractor(KnowledgeBase.bundled());
    int refused = articles.read(terminal, article -> print(extractor, article));
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void print(Extractor extractor, Article article) {
    Extraction extraction = extractor.extract(article);
    warnOfLanguage(extraction, terminal);
    switch (form) {
      case JSON -> terminal.out().print(ExtractionJson.of(extraction) + "\n");
      case TEXT -> terminal.out().print(ExtractionText.of(extraction) + "\n");
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
