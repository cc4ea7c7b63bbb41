package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.depeche.reading.Refused;
import org.depeche.text.Article;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, and what is known of them. */
final class ArticleOptions {
  /** What a file of a folder ends with if it holds articles. */
  private static final List<String> ENDINGS = List.of(".txt", ".jsonl", ".ndjson");

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
    return read(files, terminal, each);
  }

  /** The same; a folder stands for the articles in it and in its folders, in the order of names. */
  int readFolders(Terminal terminal, Consumer<Article> each) {
    List<String> all = new ArrayList<>();
    int empty = 0;
    for (String file : files) {
      List<String> inside = Files.isDirectory(Path.of(file)) ? articlesIn(file) : List.of(file);
      if (inside.isEmpty()) {
        empty++;
        terminal
            .err()
            .println("depeche: " + file + ": no articles in it, expected files " + ENDINGS);
      }
      all.addAll(inside);
    }
    return empty + read(all, terminal, each);
  }

  private int read(List<String> inputs, Terminal terminal, Consumer<Article> each) {
    if (id.isPresent() && inputs.size() > 1) {
      throw new Failure(
          ExitCode.USAGE, "--id is given for " + inputs.size() + " files: expected one file");
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
    for (String input : inputs) {
      if (input.equals("-")) {
        readStandardInput(terminal, details, sorted);
      } else {
        ArticleReader.read(Path.of(input), details, sorted);
      }
    }
    return refused.get();
  }

  private static List<String> articlesIn(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .sorted()
          .map(Path::toString)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(ExitCode.FAILED, folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static void readStandardInput(
      Terminal terminal, ArticleDetails details, Consumer<Read> each) {
    try {
      ArticleReader.read("standard input", terminal.in(), details, each);
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "standard input: cannot be read: " + e.getMessage(), e);
    }
  }
}
