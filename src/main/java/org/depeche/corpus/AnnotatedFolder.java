package org.depeche.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.Extractor;
import org.depeche.graph.ExtractionJson;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.Article;

/**
 * Articles annotated by hand.
 *
 * @param gold folder of annotations, {@code ID.json} each
 * @param articles folder of the articles under the same names: {@code {"id", "text", "date"}}
 */
public record AnnotatedFolder(Path gold, Path articles) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Extracts every annotated article and scores it.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public Score score(Extractor extractor) {
    Score score = Score.NONE;
    for (Path file : annotations()) {
      try {
        ScoredArticle expected = ScoredArticle.read(Files.readString(file));
        Article article = article(articles.resolve(file.getFileName().toString()));
        ScoredArticle found = ScoredArticle.read(ExtractionJson.of(extractor.extract(article)));
        score = score.plus(Score.of(expected, found));
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": cannot be scored: " + e.getMessage(), e);
      }
    }
    return score;
  }

  private List<Path> annotations() {
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          gold + ": cannot be read: expected a folder of annotations, ID.json each", e);
    }
  }

  private static Article article(Path file) throws IOException {
    JsonNode node = JSON.readTree(Files.readString(file));
    Optional<LocalDate> published =
        Optional.of(node.path("date").asText("")).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    return ArticleReader.article(
        node.path("text").asText(),
        new ArticleDetails(
            Optional.of(node.path("id").asText()),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty()));
  }
}
