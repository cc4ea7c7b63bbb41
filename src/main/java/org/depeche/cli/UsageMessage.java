package org.depeche.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words that say what was expected. */
final class UsageMessage {
  private UsageMessage() {}

  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      return word.startsWith("-")
          ? option(unmatched, word)
          : word(unmatched.getCommandLine(), word) + suggestion(unmatched);
    }
    return String.valueOf(e.getMessage());
  }

  private static String option(UnmatchedArgumentException e, String word) {
    return "unknown option " + word + suggestion(e);
  }

  private static String word(CommandLine line, String word) {
    return line.getSubcommands().isEmpty()
        ? "\"" + word + "\" is one argument too many"
        : "unknown command \"" + word + "\", expected one of " + commands(line);
  }

  private static String commands(CommandLine line) {
    return String.join(", ", line.getSubcommands().keySet());
  }

  private static String suggestion(UnmatchedArgumentException e) {
    List<String> like = e.getSuggestions();
    return like.isEmpty()
        ? ""
        : "; did you mean " + like.stream().limit(3).collect(Collectors.joining(" or ")) + "?";
  }
}
