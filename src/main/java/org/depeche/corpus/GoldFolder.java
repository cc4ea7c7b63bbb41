package org.depeche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Article;
import org.depeche.text.TextDigest;

/**
 * Articles whose events and offices were annotated, a file each.
 *
 * @param annotations folder of annotations, {@code ID.json} each
 * @param articles folder of the articles under the same names: {@code {"id", "text", "date"}}
 */
public record GoldFolder(Path annotations, Path articles) {

  /** A folder that holds both, in {@code annotations} and {@code articles}. */
  public static GoldFolder of(Path folder) {
    return new GoldFolder(folder.resolve("annotations"), folder.resolve("articles"));
  }

  /**
   * All of them, in the order of their names.
   *
   * @throws GoldException naming the file that does not say what it should
   */
  public List<Annotation> read() {
    return List.copyOf(events());
  }

  /** What {@link #read} gives. */
  List<AnnotatedEvents> events() {
    return annotations(EventGoldReader::read);
  }

  private <T> List<T> annotations(BiFunction<Article, GoldNode, T> reader) {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new GoldException(annotations + ": no annotations in it, expected files ID.json");
    }
    return files.stream().map(file -> annotation(file, reader)).toList();
  }

  /**
   * The same articles with the known things that their annotated entities are.
   *
   * @throws GoldException naming the file that does not say what it should
   */
  public List<Annotation> links(KnowledgeBase knowledge) {
    return List.copyOf(annotatedLinks(knowledge));
  }

  /** What {@link #links} gives. */
  List<AnnotatedLinks> annotatedLinks(KnowledgeBase knowledge) {
    LinkGoldReader reader = new LinkGoldReader(knowledge);
    return annotations(reader::read);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(annotations)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new GoldException(
          annotations + ": no such folder, expected one of annotations, ID.json each", e);
    }
  }

  private <T> T annotation(Path file, BiFunction<Article, GoldNode, T> reader) {
    Path beside = beside(file);
    Article article = parse(beside).article();
    GoldNode annotation = parse(file);
    if (!annotation.at("id").text().equals(article.id().value())) {
      throw annotation.at("id").bad("\"" + article.id() + "\", the id in " + beside);
    }
    return reader.apply(article, annotation);
  }

  /** SHA-256 of every annotation and its article, in the order in which they are read. */
  static String sha256(List<GoldFolder> folders) {
    StringBuilder all = new StringBuilder();
    for (GoldFolder folder : folders) {
      for (Path annotation : folder.files()) {
        all.append(contents(annotation)).append(contents(folder.beside(annotation)));
      }
    }
    return TextDigest.sha256(all.toString());
  }

  private Path beside(Path annotation) {
    return articles.resolve(annotation.getFileName().toString());
  }

  private static GoldNode parse(Path file) {
    return GoldNode.parse(file.toString(), contents(file));
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new GoldException(
          file
              + ": cannot be read: expected JSON in UTF-8; every annotation has its article under"
              + " the same name",
          e);
    }
  }
}
