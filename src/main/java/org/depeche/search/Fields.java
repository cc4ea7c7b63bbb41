package org.depeche.search;

import java.util.Map;

/** The fields of the index. A document is a statement or an article. */
final class Fields {
  /** Whose document it is; an article's statements go with it. */
  static final String ARTICLE = "article";

  static final String KIND = "kind";
  static final String STATEMENT = "statement";

  // Words.
  static final String CLAUSE = "clause";
  static final String SENTENCE = "sentence";
  static final String NAMES = "names";
  static final String TERMS = "terms";
  static final String TITLE = "title";
  static final String TEXT = "text";

  // What is stored only.
  static final String EVENT = "event";
  static final String STATEMENTS = "statements";
  static final String SOURCE = "articleSource";
  static final String PUBLISHED = "published";

  // The days between which it happened, as days since 1970.
  static final String FIRST_DAY = "firstDay";
  static final String LAST_DAY = "lastDay";

  /** Its own day, or the article's. */
  static final String ORDER = "order";

  // Dimensions of facets that no reader chooses.
  static final String MONTH = "month";
  static final String YEAR = "year";
  static final String IN_ARTICLE = "inArticle";
  static final String STATE_LINKS = "stateLinks";
  static final String ENTITY_LINKS = "entityLinks";

  /** Where the words of a statement may stand. */
  static final Map<String, Float> OF_STATEMENTS =
      Map.of(CLAUSE, 3f, SENTENCE, 2f, NAMES, 2f, TERMS, 1f, TITLE, 0.5f);

  /** Where the words of an article may stand. */
  static final Map<String, Float> OF_ARTICLES = Map.of(TITLE, 3f, TEXT, 1f);

  private Fields() {}
}
