package org.depeche.page;

import java.time.LocalDate;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;

/** An article of 5,000 words that speaks of something with every third of them. */
public final class LongArticle {
  private static final String[] STATES = {
    "la Norvège", "la Suède", "le Chili", "le Japon", "la Grèce", "le Kenya", "le Maroc", "l'Inde",
  };

  private static final String[] VERBS = {
    "a condamné", "a rencontré", "a soutenu", "a critiqué", "a remercié", "a menacé",
  };

  private LongArticle() {}

  /** Its text. */
  public static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 294; i++) {
      text.append(capital(state(i)))
          .append(", comme ")
          .append(state(i + 1))
          .append(" et ")
          .append(state(i + 3))
          .append(", ")
          .append(VERBS[i % VERBS.length])
          .append(" mardi ")
          .append(state(i + 5))
          .append(" à Genève, où le Conseil de sécurité siège.")
          .append(i % 4 == 3 ? "\n" : " ");
    }
    return text.toString();
  }

  /** Its graph. */
  public static NamedGraph graph() {
    return graph(text(), Optional.empty());
  }

  /** The graph of any text. */
  static NamedGraph graph(String text, Optional<String> title) {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    ArticleDetails details =
        new ArticleDetails(
            Optional.of("essai"),
            title,
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty());
    return new RdfMapper(Iris.DEFAULT, knowledge)
        .map(new Extractor(knowledge).extract(ArticleReader.article(text, details)));
  }

  private static String state(int i) {
    return STATES[i % STATES.length];
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
