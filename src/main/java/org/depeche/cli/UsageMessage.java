package org.depeche.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words that say what was expected. */
final class UsageMessage {
  private static final Pattern CHOICE =
      Pattern.compile(
          "Invalid value for option '(\\S+)'.*: expected one of \\[(.*)] .*but was '(.*)'");

  private UsageMessage() {}

  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      return word.startsWith("-")
          ? option(unmatched, word)
          : word(unmatched.getCommandLine(), word) + suggestion(unmatched);
    }
    String said = String.valueOf(e.getMessage());
    Matcher choice = CHOICE.matcher(said);
    return choice.matches()
        ? "%s \"%s\": expected one of %s"
            .formatted(choice.group(1), choice.group(3), choice.group(2).toLowerCase(Locale.ROOT))
        : said;
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
