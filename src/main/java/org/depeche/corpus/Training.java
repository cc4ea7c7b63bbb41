package org.depeche.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.Extractor;

/** Learns from annotated articles how sure a candidate is and whom events are done to. */
public final class Training {
  private final List<GoldFolder> folders;
  private final List<StudiedArticle> articles = new ArrayList<>();
  private final CrossValidation events;
  private final RecipientValidation recipients;
  private final double precision;

  /**
   * Extracts the candidates of every article and cross-validates.
   *
   * @param extractor one that tells every candidate and understands no recipient
   * @param precision that the threshold of events is to reach in cross-validation, if it can
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
    if (candidates().stream().map(Example::right).distinct().count() < 2) {
      throw new IllegalArgumentException(
          candidates().size() + " candidates: expected right ones and wrong ones to learn from");
    }
    this.events = CrossValidation.of(articles);
    this.recipients = RecipientValidation.of(articles);
    this.precision = precision;
  }

  /** For people: what was learnt from and, by cross-validation, what it is worth. */
  public String report() {
    return aboutEvents() + "\n" + aboutRecipients();
  }

  private String aboutEvents() {
    return counts("candidates", candidates())
        + "\n\ncross-validated by article, ten folds\n"
        + events.reliability().table()
        + "\n"
        + events.table()
        + threshold("threshold %.2f\n", events.threshold(precision));
  }

  private String aboutRecipients() {
    return counts("addressees", addressees())
        + "\n\ncross-validated by article, ten folds\n"
        + recipients.table()
        + threshold("threshold %.2f\n", recipients.threshold());
  }

  private List<Example> candidates() {
    return articles.stream().flatMap(a -> a.examples().stream()).toList();
  }

  private List<Example> addressees() {
    return articles.stream().flatMap(a -> a.addressees().stream()).toList();
  }

  private String counts(String things, List<Example> examples) {
    long right = examples.stream().filter(Example::right).count();
    return "articles %d, %s %d, right %d"
        .formatted(articles.size(), things, examples.size(), right);
  }

  private static String threshold(String format, double threshold) {
    return String.format(Locale.ROOT, format, threshold);
  }

  /**
   * The model of events trained on all articles, as {@code data/model/confidence.tsv} has it, the
   * report at its head: the same bytes for the same articles and tables.
   *
   * @param data what the annotated articles are called
   */
  public String eventModel(String data) {
    String about =
        """
        # How sure a candidate is: the log-odds that each of its features adds, and of how many candidates
        # that have the feature how many are right. The row « threshold » is the least confidence of an event:
        # the least with a precision of at least PRECISION, else that of the best F1.
        """
            .replace("PRECISION", Double.toString(precision));
    return model(about, data, aboutEvents(), events.threshold(precision), candidates());
  }

  /**
   * The model of recipients trained on all articles, as {@code data/model/recipients.tsv} has it:
   * see {@link #eventModel}.
   */
  public String recipientModel(String data) {
    String about =
        """
        # Whom an event is done to whose words name no recipient: the log-odds that each feature of a party
        # of the article adds, and of how many parties that have the feature how many are right. The row
        # « threshold » is the least probability of a recipient: that which leaves most events right among
        # those by which at least PRECISION of the recipients understood are right.
        """
            .replace("PRECISION", Double.toString(RecipientValidation.PRECISION));
    return model(about, data, aboutRecipients(), recipients.threshold(), addressees());
  }

  private String model(
      String about, String data, String report, double threshold, List<Example> examples) {
    StringBuilder text = new StringBuilder(about).append(origin(data));
    report.lines().forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
    text.append("feature\tweight\tseen\tright\n");
    text.append(threshold("threshold\t%.2f\n", threshold));
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        seen.merge(feature, 1, Integer::sum);
        right.merge(feature, example.right() ? 1 : 0, Integer::sum);
      }
    }
    LogLinearTrainer.weights(examples)
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

  private String origin(String data) {
    return """
    # Made by « depeche train »: not edited by hand.
    # data: DATA
    # sha-256 of annotations and articles: DIGEST
    # settings: maximum entropy, Gaussian prior of precision PRIOR, features seen fewer than CUTOFF times left out
    #
    """
        .replace("DIGEST", GoldFolder.sha256(folders))
        .replace("PRIOR", Double.toString(LogLinearTrainer.PRIOR))
        .replace("CUTOFF", Integer.toString(LogLinearTrainer.CUTOFF))
        .replace("DATA", data.replaceAll("\\s+", " "));
  }
}
