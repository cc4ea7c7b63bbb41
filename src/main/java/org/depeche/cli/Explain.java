package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depeche.Extractor;
import org.depeche.event.Explanation;
import org.depeche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depeche explain}: what each sentence was taken for, and why it states an event or not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows what each sentence was taken for and why it states an event or none.")
final class Explain implements Callable<Integer> {
  /** Characters a line where no terminal says how wide it is. */
  private static final int WIDTH = 100;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private ArticleOptions articles;
  @Mixin private KnowledgeOptions tables;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), html (one page that needs no other file).")
  private Form form = Form.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write it, if not to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Only the Nth sentence, counted from 1.")
  private Optional<Integer> sentence = Optional.empty();

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Only sentences where this row of frames.tsv was tried.")
  private Optional<String> rule = Optional.empty();

  private enum Form {
    TEXT,
    HTML
  }

  Explain(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    Extractor extractor = new Extractor(tables.knowledge());
    List<ExplainedArticle> explained = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    int refused =
        articles.read(
            terminal,
            article -> {
              Explanation explanation = extractor.explain(article);
              Extract.warnOfLanguage(explanation.extraction(), terminal);
              lengths.add(explanation.sentences().size());
              explained.add(ExplainedArticle.of(explanation, s -> wanted(explanation, s)));
            });
    explained.removeIf(article -> article.sentences().isEmpty());
    if (!explained.isEmpty()) {
      write(form == Form.HTML ? ExplanationHtml.of(explained) : text(explained));
    } else if (!lengths.isEmpty()) {
      sayWhyNothing(lengths);
    }
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void check() {
    if (sentence.isPresent() && sentence.get() < 1) {
      throw new Failure(
          ExitCode.USAGE, "--sentence " + sentence.get() + ": expected a number from 1");
    }
    if (rule.isPresent() && !Lexicon.bundled().frames().has(rule.get())) {
      throw new Failure(
          ExitCode.USAGE,
          "--rule "
              + rule.get()
              + ": no such row: expected an id (first column) of data/lexicon/frames.tsv");
    }
  }

  private boolean wanted(Explanation explanation, int index) {
    return sentence.filter(n -> n != index + 1).isEmpty()
        && rule.filter(id -> !explanation.tried(id, index)).isEmpty();
  }

  private void sayWhyNothing(List<Integer> lengths) {
    int longest = Collections.max(lengths);
    if (sentence.isPresent() && sentence.get() > longest) {
      throw new Failure(
          ExitCode.USAGE,
          "--sentence " + sentence.get() + ": no such sentence: expected 1 to " + longest);
    }
    rule.ifPresent(
        id ->
            terminal
                .err()
                .println(
                    "depeche: row "
                        + id
                        + " was tried nowhere: none of its words was read as a predicate there"));
  }

  private String text(List<ExplainedArticle> explained) {
    Ansi ansi = output.isPresent() ? Ansi.OFF : terminal.ansi();
    ExplanationText text = new ExplanationText(ansi, width());
    return explained.stream().map(text::of).collect(Collectors.joining("\n"));
  }

  private int width() {
    return terminal.ansi().enabled() && output.isEmpty()
        ? spec.usageMessage().autoWidth(true).width()
        : WIDTH;
  }

  private void write(String document) {
    if (output.isEmpty()) {
      terminal.out().print(document);
      return;
    }
    try {
      Files.writeString(output.get(), document);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--output "
              + output.get()
              + ": cannot be written: expected a file in a folder that is there and may be written",
          e);
    }
  }
}
