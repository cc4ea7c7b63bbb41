package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.depeche.reading.Refused;
import org.depeche.text.Article;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, and what is known of them. */
final class ArticleOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text, one article a file, or JSON Lines, one a line; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication, 2018-11-03: « hier » is the day before.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "The headline.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", description = "What identifies the article.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", description = "Who published it.")
  private Optional<String> source = Optional.empty();

  /**
   * Reads every article, and says on standard error what could not be read.
   *
   * @return how many inputs were refused
   */
  int read(Terminal terminal, Consumer<Article> each) {
    if (id.isPresent() && files.size() > 1) {
      throw new Failure(
          ExitCode.USAGE, "--id is given for " + files.size() + " files: expected one file");
    }
    AtomicInteger refused = new AtomicInteger();
    Consumer<Read> sorted =
        read -> {
          switch (read) {
            case Read.Whole whole -> each.accept(whole.article());
            case Refused refusal -> {
              refused.incrementAndGet();
              terminal.err().println("depeche: " + refusal);
            }
          }
        };
    ArticleDetails details = new ArticleDetails(id, title, published, Optional.empty(), source);
    for (String file : files) {
      if (file.equals("-")) {
        ArticleReader.read("standard input", standardInput(terminal), details, sorted);
      } else {
        ArticleReader.read(Path.of(file), details, sorted);
      }
    }
    return refused.get();
  }

  private static byte[] standardInput(Terminal terminal) {
    try {
      return terminal.in().readAllBytes();
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "standard input: cannot be read: " + e.getMessage(), e);
    }
  }
}
