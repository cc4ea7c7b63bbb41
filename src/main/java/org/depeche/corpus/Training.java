package org.depeche.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.Extractor;

/** Learns from annotated articles how sure a candidate is. */
public final class Training {
  private final List<GoldFolder> folders;
  private final List<StudiedArticle> articles = new ArrayList<>();
  private final List<Example> examples;
  private final CrossValidation validation;
  private final double precision;

  /**
   * Extracts the candidates of every article and cross-validates.
   *
   * @param precision that the threshold is to reach in cross-validation, if it can
   * @throws GoldException naming the file that does not say what it should
   * @throws IllegalArgumentException if there is too little to learn from
   */
  public Training(List<GoldFolder> folders, Extractor extractor, double precision) {
    this.folders = List.copyOf(folders);
    for (GoldFolder folder : folders) {
      for (AnnotatedEvents article : folder.events()) {
        articles.add(StudiedArticle.of(article, extractor.candidates(article.article())));
      }
    }
    this.examples = articles.stream().flatMap(a -> a.examples().stream()).toList();
    this.validation = CrossValidation.of(articles);
    this.precision = precision;
  }

  /** For people: what was learnt from and, by cross-validation, what confidence is worth. */
  public String report() {
    return counts()
        + "\n\ncross-validated by article, ten folds\n"
        + validation.reliability().table()
        + "\n"
        + validation.table()
        + String.format(Locale.ROOT, "threshold %.2f\n", threshold());
  }

  private double threshold() {
    return validation.threshold(precision);
  }

  private String counts() {
    long right = examples.stream().filter(Example::right).count();
    return "articles %d, candidates %d, right %d"
        .formatted(articles.size(), examples.size(), right);
  }

  /**
   * The model trained on all articles, as {@code data/model/confidence.tsv} has it, the report at
   * its head: the same bytes for the same articles and tables.
   *
   * @param data what the annotated articles are called
   */
  public String model(String data) {
    StringBuilder text = new StringBuilder(head(data));
    report().lines().forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
    text.append("feature\tweight\tseen\tright\n");
    text.append(String.format(Locale.ROOT, "threshold\t%.2f\n", threshold()));
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        seen.merge(feature, 1, Integer::sum);
        right.merge(feature, example.right() ? 1 : 0, Integer::sum);
      }
    }
    ConfidenceTrainer.weights(examples)
        .forEach(
            (feature, weight) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%.3f\t%d\t%d\n",
                        feature,
                        weight,
                        seen.get(feature),
                        right.get(feature))));
    return text.toString();
  }

  private String head(String data) {
    return """
    # How sure a candidate is: the log-odds that each of its features adds, and of how many candidates
    # that have the feature how many are right. The row « threshold » is the least confidence of an event.
    # Made by « depeche train »: not edited by hand.
    # data: DATA
    # sha-256 of annotations and articles: DIGEST
    # settings: maximum entropy, Gaussian prior of precision PRIOR, features of fewer than CUTOFF candidates left out;
    # the threshold of the best F1 with a precision of at least PRECISION, if one has it
    #
    """
        .replace("DIGEST", GoldFolder.sha256(folders))
        .replace("PRIOR", Double.toString(ConfidenceTrainer.PRIOR))
        .replace("CUTOFF", Integer.toString(ConfidenceTrainer.CUTOFF))
        .replace("PRECISION", Double.toString(precision))
        .replace("DATA", data.replaceAll("\\s+", " "));
  }
}
