package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.corpus.AcceptedScores;
import org.depeche.corpus.Annotation;
import org.depeche.corpus.Evaluation;
import org.depeche.corpus.GoldException;
import org.depeche.corpus.GoldFolder;
import org.depeche.corpus.GoldLines;
import org.depeche.corpus.HtmlReport;
import org.depeche.corpus.JsonReport;
import org.depeche.corpus.Report;
import org.depeche.corpus.Score;
import org.depeche.corpus.Speed;
import org.depeche.corpus.TextReport;
import org.depeche.event.LogLinearModel;
import org.depeche.event.Models;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche evaluate}: how well what is extracted agrees with annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores extractions against annotated articles.")
final class Evaluate implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD_DIR",
      description =
          "Annotated events and offices, ID.json each; without ARTICLES_DIR a folder that holds"
              + " annotations/ and articles/.")
  private Optional<Path> gold = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ARTICLES_DIR",
      description = "Their articles, ID.json each: id, text, date.")
  private Optional<Path> articles = Optional.empty();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "JSON Lines with annotated names: id, date, text, entities.")
  private Optional<Path> names = Optional.empty();

  @Option(
      names = "--dates",
      paramLabel = "FILE",
      description = "JSON Lines with annotated dates: id, date, text, timex.")
  private Optional<Path> dates = Optional.empty();

  @Option(
      names = "--links",
      description =
          "Scores, not the annotated events, which known things the annotated entities are.")
  private boolean links;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or html.")
  private Form form = Form.TEXT;

  @Option(
      names = "--errors",
      description = "In text, list what was missed and what is extra; json and html always do.")
  private boolean errors;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write the report, standard output if not given.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description = "The last accepted run, to compare with; an F1 below it is exit code 3.")
  private Optional<Path> floor = Optional.empty();

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description = "Write the scores there as the accepted run, for --floor.")
  private Optional<Path> accept = Optional.empty();

  @Option(names = "--speed", description = "Extract everything again and tell how fast it was.")
  private boolean timed;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "Tells events by the models that train wrote there, not by those of data/model.")
  private Optional<Path> model = Optional.empty();

  private enum Form {
    TEXT,
    JSON,
    HTML
  }

  Evaluate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    List<Annotation> annotations = annotations(knowledge);
    AcceptedScores accepted = floor.map(Evaluate::accepted).orElse(AcceptedScores.NONE);
    Extractor extractor = new Extractor(knowledge, models());
    Evaluation evaluation = Evaluation.of(extractor, annotations);
    Optional<Speed> speed = timed ? Optional.of(speed(extractor, annotations)) : Optional.empty();
    int code = check(accepted, evaluation.score());
    print(new Report(evaluation, accepted, speed));
    accept.ifPresent(file -> accept(file, evaluation.score()));
    return code;
  }

  private Models models() {
    return model.isEmpty()
        ? Models.bundled()
        : new Models(
            read(model.get().resolve(Models.EVENTS_FILE)),
            read(model.get().resolve(Models.RECIPIENTS_FILE)));
  }

  private static LogLinearModel read(Path file) {
    try {
      return LogLinearModel.of(Table.of(file));
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, file + ": cannot be read: expected a model of train", e);
    }
  }

  private List<Annotation> annotations(KnowledgeBase knowledge) {
    if (gold.isEmpty() && names.isEmpty() && dates.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "nothing to score: expected GOLD_DIR, --names FILE or --dates FILE");
    }
    List<Annotation> annotations = new ArrayList<>();
    try {
      gold.map(this::folder)
          .map(folder -> links ? folder.links(knowledge) : folder.read())
          .ifPresent(annotations::addAll);
      names.ifPresent(file -> annotations.addAll(GoldLines.names(file)));
      dates.ifPresent(file -> annotations.addAll(GoldLines.dates(file)));
    } catch (GoldException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
    return annotations;
  }

  private GoldFolder folder(Path folder) {
    return articles.map(a -> new GoldFolder(folder, a)).orElseGet(() -> GoldFolder.of(folder));
  }

  private static Speed speed(Extractor extractor, List<Annotation> annotations) {
    return Speed.of(extractor, annotations.stream().map(Annotation::article).toList());
  }

  private static AcceptedScores accepted(Path file) {
    try {
      return AcceptedScores.read(file);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          file + ": cannot be read: expected scores that --accept wrote, a table of measure and f1",
          e);
    }
  }

  private int check(AcceptedScores accepted, Score score) {
    List<AcceptedScores.Shortfall> shortfalls = accepted.shortfalls(score);
    for (AcceptedScores.Shortfall low : shortfalls) {
      terminal
          .err()
          .printf(
              "depeche: %s: F1 %.3f, expected at least %.3f%n",
              low.measure().code(), low.f1(), low.least());
    }
    return shortfalls.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void print(Report report) {
    String text =
        switch (form) {
          case TEXT -> errors ? TextReport.withErrors(report) : TextReport.of(report);
          case JSON -> JsonReport.of(report);
          case HTML -> HtmlReport.of(report);
        };
    if (output.isEmpty()) {
      terminal.out().print(text);
      return;
    }
    try {
      Files.writeString(output.get(), text);
    } catch (IOException e) {
      throw unwritable(output.get(), e);
    }
  }

  private static void accept(Path file, Score score) {
    try {
      AcceptedScores.write(file, score);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static Failure unwritable(Path file, IOException cause) {
    return new Failure(
        ExitCode.FAILED,
        file + ": cannot be written: expected a file in a folder that exists",
        cause);
  }
}
