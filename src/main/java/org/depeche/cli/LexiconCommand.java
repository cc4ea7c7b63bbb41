package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.lexicon.FrameCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depeche lexicon}: what the program knows of words. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Tells what the program knows of words.")
final class LexiconCommand implements Callable<Integer> {
  private static final String HEAD =
      "type       verbs  nouns  adjectives  expressions  total  counter-examples  nominalisations";

  private final Terminal terminal;

  @Option(
      names = "--stats",
      description =
          "Count the predicates by event type and part of speech; expressions are those of several"
              + " words, nominalisations nouns that share a predicate's row.")
  private boolean counted;

  LexiconCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!counted) {
      throw new Failure(ExitCode.USAGE, "nothing asked of the lexicon: expected --stats");
    }
    List<FrameCount> counts = FrameCount.bundled();
    terminal.out().println(HEAD);
    counts.forEach(this::line);
    line(FrameCount.sum("total", counts));
    return ExitCode.DONE;
  }

  private void line(FrameCount count) {
    terminal
        .out()
        .printf(
            "%-9s %6d %6d %11d %12d %6d %17d %16d%n",
            count.type(),
            count.verbs(),
            count.nouns(),
            count.adjectives(),
            count.expressions(),
            count.total(),
            count.counterExamples(),
            count.nominalisations());
  }
}
