package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.corpus.GoldException;
import org.depeche.corpus.GoldFolder;
import org.depeche.corpus.LinkCalibration;
import org.depeche.corpus.Training;
import org.depeche.event.Models;
import org.depeche.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code depeche train}: learns from annotated articles how sure an event is and whom it is done
 * to.
 */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from annotated articles how sure a candidate is, which are events, and whom an event"
          + " is",
      "done to whose words name no recipient.",
      "Measures how often links of entities to known things are right, by the way they are found.",
      "Prints what that is worth by cross-validation: by article, in ten folds."
    })
final class Train implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "GOLD_DIR ARTICLES_DIR",
      arity = "2..*",
      description = "Annotations, ID.json each, and their articles; any number of such pairs.")
  private List<Path> folders = List.of();

  @Option(
      names = "--data",
      paramLabel = "TEXT",
      description = "What the models' first lines call these articles: name, source, licence.")
  private String data = "not named";

  @Option(
      names = "--precision",
      paramLabel = "P",
      description =
          "What the threshold is to reach by cross-validation, if it can; 0.7 if not given.")
  private double precision = 0.7;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "The folder where the models go, confidence.tsv, recipients.tsv and links.tsv; those in"
            + " data/model are",
        "the ones that are used."
      })
  private Optional<Path> output = Optional.empty();

  Train(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Extractor extractor = new Extractor(knowledge, Models.UNTRAINED);
    List<GoldFolder> pairs = pairs();
    Training training = training(pairs, extractor);
    terminal.out().print(training.report());
    output.ifPresent(
        folder -> write(folder, training, LinkCalibration.of(extractor, knowledge, pairs)));
    return ExitCode.DONE;
  }

  private List<GoldFolder> pairs() {
    if (folders.size() % 2 != 0) {
      throw new Failure(
          ExitCode.USAGE,
          folders.size() + " folders: expected pairs, annotations and their articles");
    }
    List<GoldFolder> pairs = new ArrayList<>();
    for (int i = 0; i < folders.size(); i += 2) {
      pairs.add(new GoldFolder(folders.get(i), folders.get(i + 1)));
    }
    return pairs;
  }

  private Training training(List<GoldFolder> pairs, Extractor extractor) {
    try {
      return new Training(pairs, extractor, precision);
    } catch (GoldException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.FAILED, "too little to learn from: " + e.getMessage(), e);
    }
  }

  private void write(Path folder, Training training, LinkCalibration links) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(Models.EVENTS_FILE), training.eventModel(data));
      Files.writeString(folder.resolve(Models.RECIPIENTS_FILE), training.recipientModel(data));
      links.write(folder.resolve("links.tsv"));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.FAILED, folder + ": cannot be written: expected a folder of models", e);
    }
  }
}
