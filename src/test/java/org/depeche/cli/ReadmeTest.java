package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of README.md in their order and compares what they print. A line {@code …}
 * stands for any lines, inside a line for any words; a command with nothing below it is only run.
 * Paths are as if the stores were in the current folder.
 */
class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Set<String> ON_A_STORE =
      Set.of(
          "demo", "ingest", "query", "link", "export", "retract", "validate", "stats", "entities");

  private record Example(String command, List<String> expected) {}

  @TempDir Path folder;

  @Test
  void everyCommandOfTheReadmePrintsWhatTheReadmeSays() throws IOException {
    List<Example> examples = examples(Files.readAllLines(Path.of("README.md")));
    assertTrue(examples.size() >= 3, "found only " + examples);
    for (Example example : examples) {
      Run run = Run.of(arguments(example.command()));
      assertEquals(0, run.code(), example.command() + "\n" + run.err());
      String printed = (run.out() + run.err()).replace(folder + "/", "");
      if (!example.expected().isEmpty() && !matches(example.expected(), printed.lines().toList())) {
        fail(example.command() + " printed\n" + printed);
      }
    }
  }

  private String[] arguments(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.replaceFirst("\\s+[|>].*$", ""));
    while (matcher.find()) {
      String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(quoted != null ? quoted : matcher.group(3));
    }
    words.removeFirst();
    if (ON_A_STORE.contains(words.getFirst())) {
      words.add("--store");
      words.add(folder.resolve("kg").toString());
    }
    return words.toArray(String[]::new);
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    boolean console = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith("$ ./depeche ")) {
        examples.add(new Example(line.substring(2), new ArrayList<>()));
      } else if (console && !line.startsWith("$ ") && !examples.isEmpty()) {
        examples.getLast().expected().add(line);
      }
    }
    return examples;
  }

  /** Whether the lines are the expected ones, each {@code …} standing for any number of lines. */
  private static boolean matches(List<String> expected, List<String> lines) {
    if (expected.isEmpty()) {
      return lines.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!expected.getFirst().strip().equals("…")) {
      return !lines.isEmpty()
          && matches(expected.getFirst().stripTrailing(), lines.getFirst().stripTrailing())
          && matches(rest, lines.subList(1, lines.size()));
    }
    for (int skip = 0; skip <= lines.size(); skip++) {
      if (matches(rest, lines.subList(skip, lines.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is the expected one, {@code …} standing for any words. */
  private static boolean matches(String expected, String line) {
    return Pattern.matches(
        Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        line);
  }
}
