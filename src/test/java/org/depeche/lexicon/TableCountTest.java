package org.depeche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers of rows that {@code data/README.md} says. */
class TableCountTest {
  private static final Path DATA = Path.of("data");
  private static final Pattern SECTION = Pattern.compile("## (\\w+).*");
  private static final Pattern COUNT = Pattern.compile("\\| `([\\w-]+\\.tsv)` \\| ([\\d,]+)\\D.*");

  @Test
  void theReadmeOfTheDataCountsTheRowsThatThereAre() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    String folder = "";
    for (String line : Files.readAllLines(DATA.resolve("README.md"))) {
      Matcher section = SECTION.matcher(line);
      folder = section.matches() ? section.group(1).toLowerCase(Locale.ROOT) : folder;
      Matcher said = COUNT.matcher(line);
      if (said.matches()) {
        compared++;
        Path table = DATA.resolve(folder).resolve(said.group(1));
        int rows = Table.of(table).rows().size();
        if (rows != Integer.parseInt(said.group(2).replace(",", ""))) {
          wrong.add(table + " has " + rows + " rows, data/README.md says " + said.group(2));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared >= 20, compared + " tables compared");
  }
}
