package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.depeche.clause.ParsedSentence;
import org.depeche.event.Explanation;
import org.depeche.text.Article;
import org.depeche.text.Sentence;

/**
 * An explained article, ready to be shown.
 *
 * @param heading its title or id, and its day
 */
record ExplainedArticle(String heading, List<ExplainedSentence> sentences) {

  ExplainedArticle {
    sentences = List.copyOf(sentences);
  }

  /** Those sentences of the article that {@code shown} wants, by their index. */
  static ExplainedArticle of(Explanation explanation, Predicate<Integer> shown) {
    List<ExplainedSentence> sentences = new ArrayList<>();
    for (ParsedSentence parsed : explanation.sentences()) {
      if (shown.test(parsed.sentence().index())) {
        sentences.add(ExplainedSentence.of(explanation, parsed));
      }
    }
    Article article = explanation.extraction().article();
    String day = article.published().map(d -> "published " + d).orElse("no publication date");
    String heading = article.title().orElse(article.id().value()) + " (" + day + ")";
    return new ExplainedArticle(heading, sentences);
  }

  /**
   * One sentence.
   *
   * @param number its place among the sentences of the article, from 1
   * @param heading its number, part and characters (UTF-16, half open)
   * @param words it, on one line
   * @param remark what explains it as a whole
   */
  record ExplainedSentence(
      int number, String heading, String words, Optional<String> remark, List<Section> sections) {

    ExplainedSentence {
      sections = List.copyOf(sections);
    }

    private static ExplainedSentence of(Explanation explanation, ParsedSentence parsed) {
      Sentence sentence = parsed.sentence();
      List<Section> sections = new ArrayList<>(SentenceSections.of(explanation, parsed));
      sections.addAll(AttemptSections.of(explanation, parsed));
      int number = sentence.index() + 1;
      String part = sentence.part().name().toLowerCase(Locale.ROOT);
      String heading =
          "Sentence %d, %s, characters %d to %d"
              .formatted(number, part, sentence.span().begin(), sentence.span().end());
      String words = sentence.span().of(explanation.extraction().article().text());
      Optional<String> remark =
          sentence.part().statesEvents()
              ? Optional.empty()
              : Optional.of("A " + part + " states no events: no rows are tried.");
      return new ExplainedSentence(
          number, heading, words.replaceAll("[\\s\\u00a0\\u202f]+", " "), remark, sections);
    }
  }
}
