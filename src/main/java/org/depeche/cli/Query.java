package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.link.Online;
import org.depeche.store.AnswerFormat;
import org.depeche.store.GraphStore;
import org.depeche.store.Question;
import org.depeche.store.ShippedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche query}: asks the store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Answers a SPARQL query over everything in the store.")
final class Query implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Parameters(
      paramLabel = "NAME|FILE.rq",
      arity = "0..1",
      description =
          "A shipped query or a file with one; without either, the shipped ones are listed.")
  private Optional<String> named = Optional.empty();

  @Option(names = "-e", paramLabel = "TEXT", description = "The query itself.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Text for a variable of the query; may be given several times.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default), csv, tsv, json, xml.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Mixin private OnlineOption online;

  Query(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (named.isPresent() && text.isPresent()) {
      throw new Failure(ExitCode.USAGE, "a query is given by name and with -e: expected one");
    }
    if (named.isEmpty() && text.isEmpty()) {
      list();
      return ExitCode.DONE;
    }
    Question question =
        text.map(t -> Question.of("-e", t, parameters)).orElseGet(() -> question(named.orElse("")));
    try (GraphStore graphs = store.open()) {
      Optional<Online> permission = online.permission();
      if (permission.isPresent()) {
        graphs.answerOnline(question, format, terminal.out(), permission.get());
      } else {
        graphs.answer(question, format, terminal.out());
      }
    }
    return ExitCode.DONE;
  }

  private Question question(String name) {
    Path file = Path.of(name);
    if (!name.endsWith(".rq") || !Files.exists(file)) {
      Optional<ShippedQuery> shipped = ShippedQuery.named(name);
      if (shipped.isPresent()) {
        return Question.of(shipped.get(), parameters);
      }
      throw new Failure(
          ExitCode.USAGE,
          "query "
              + name
              + ": neither a file nor a shipped query: expected a file that ends with"
              + " .rq or a name that \"depeche query\" lists");
    }
    try {
      return Question.of(name, Files.readString(file), parameters);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, name + ": cannot be read: expected a SPARQL query in UTF-8", e);
    }
  }

  private void list() {
    for (ShippedQuery query : ShippedQuery.all()) {
      terminal.out().printf("%-20s %s%n", query.name(), query.questionEn());
      for (ShippedQuery.Parameter parameter : query.parameters()) {
        terminal
            .out()
            .printf(
                "%-20s   --param %s=… %s (if not given: \"%s\")%n",
                "", parameter.name(), parameter.meaning(), parameter.byDefault());
      }
    }
  }
}
