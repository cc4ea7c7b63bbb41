package org.depeche.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  List<String> files() {
    return files;
  }

  Optional<LocalDate> published() {
    return published;
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> id() {
    return id;
  }

  Optional<String> source() {
    return source;
  }
}
