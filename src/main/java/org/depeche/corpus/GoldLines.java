package org.depeche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Annotated articles as JSON Lines, an article with its annotations a line.
 *
 * <ul>
 *   <li>names, as WiNER has them: {@code {"id","date","text","entities":[{"start","end","type"}]}};
 *       the types Person, Location and Organization are scored
 *   <li>dates, as TimeBank has them: {@code
 *       {"id","date","text","timex":[{"start","end","type","value"}]}}; one without {@code start}
 *       has no words and is not scored
 * </ul>
 */
public final class GoldLines {
  private GoldLines() {}

  /**
   * Articles with annotated names.
   *
   * @throws GoldException naming the line that does not say what it should
   */
  public static List<Annotation> names(Path file) {
    return read(file, AnnotatedNames::read);
  }

  /**
   * Articles with annotated temporal expressions.
   *
   * @throws GoldException naming the line that does not say what it should
   */
  public static List<Annotation> dates(Path file) {
    return read(file, AnnotatedDates::read);
  }

  private static List<Annotation> read(Path file, Function<GoldNode, Annotation> reader) {
    List<Annotation> annotations = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        annotations.add(reader.apply(GoldNode.parse(file + ":" + number, line)));
      }
    }
    if (annotations.isEmpty()) {
      throw new GoldException(file + ": is empty, expected an annotated article a line");
    }
    return annotations;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new GoldException(
          file + ": cannot be read: expected JSON Lines in UTF-8, an annotated article a line", e);
    }
  }
}
