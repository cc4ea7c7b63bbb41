package org.depeche.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depeche.store.AnswerFormat;
import org.depeche.store.EntityDecisions;
import org.depeche.store.GraphStore;
import org.depeche.store.Question;
import org.depeche.store.ShippedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche entities}: which entities the store has, and what people decide on them. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the entities of the store, or decides which of them are one.",
      "A decision holds for articles to come too, whatever is retracted, until it is undone."
          + " \"depeche query identity\" tells every decision and its reason."
    })
final class EntitiesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Lists only those with this in one of their names.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of the list: table (the default), csv, tsv, json, xml.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(
      names = "--merge",
      arity = "2",
      paramLabel = "ID",
      description =
          "Makes the second entity the first: what mentions it means the first. The second is a"
              + " local one, of the kind of the first.")
  private List<String> merge = List.of();

  @Option(
      names = "--split",
      paramLabel = "ID",
      description =
          "With --articles: in these the entity is another one, with an id of its own. Without: an"
              + " entity that was merged, or taken for a known one, is itself again.")
  private Optional<String> split = Optional.empty();

  @Option(
      names = "--articles",
      paramLabel = "ID",
      split = ",",
      description = "Ids or IRIs of the articles of --split.")
  private List<String> articles = List.of();

  @Option(names = "--undo", paramLabel = "DECISION", description = "Undoes a decision, by its id.")
  private Optional<String> undo = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, for those who ask the store later.")
  private String reason = "";

  EntitiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    try (GraphStore graphs = store.open()) {
      EntityDecisions decisions = graphs.entities();
      if (!merge.isEmpty()) {
        made(decisions.merge(merge.get(0), merge.get(1), reason, Instant.now()));
      } else if (split.isPresent()) {
        split(decisions, split.get());
      } else if (undo.isPresent()) {
        undone(decisions.undo(undo.get()));
      } else {
        ShippedQuery list = ShippedQuery.named("entities").orElseThrow();
        graphs.answer(Question.of(list, Map.of("name", name.orElse(""))), format, terminal.out());
      }
    }
    return ExitCode.DONE;
  }

  private void check() {
    long actions =
        Stream.of(!merge.isEmpty(), split.isPresent(), undo.isPresent(), name.isPresent())
            .filter(given -> given)
            .count();
    if (actions > 1) {
      throw new Failure(
          ExitCode.USAGE, "expected one of --name, --merge, --split and --undo, not " + actions);
    }
    if (merge.size() > 2) {
      throw new Failure(
          ExitCode.USAGE, "--merge is given " + merge.size() / 2 + " times: expected once");
    }
    if (!articles.isEmpty() && split.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "--articles without --split: expected the entity that is another there");
    }
    if (!reason.isEmpty() && merge.isEmpty() && split.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "--reason without --merge or --split: expected one");
    }
  }

  private void split(EntityDecisions decisions, String entity) {
    if (!articles.isEmpty()) {
      made(decisions.split(entity, articles, reason, Instant.now()));
      return;
    }
    EntityDecisions.Outcome outcome = decisions.split(entity, reason, Instant.now());
    if (outcome.members().equals(List.of(outcome.result()))) {
      made(outcome);
    } else {
      undone(outcome);
    }
  }

  private void made(EntityDecisions.Outcome outcome) {
    terminal
        .err()
        .printf(
            "depeche: store %s: decision %s: %s is %s%n",
            store.folder(), outcome.id(), String.join(", ", outcome.members()), outcome.result());
  }

  private void undone(EntityDecisions.Outcome outcome) {
    terminal
        .err()
        .printf(
            "depeche: store %s: decision %s is undone: %s is itself again%n",
            store.folder(), outcome.id(), String.join(", ", outcome.members()));
  }
}
