package org.depeche.search;

/**
 * An article that has what was looked for.
 *
 * @param statements how many it makes
 * @param excerpt of its text where most of the words stand
 */
public record FoundArticle(ArticleLine line, int statements, Excerpt excerpt) {
  /** What the index keeps of an article. */
  record Stored(ArticleLine line, int statements, String text) {}
}
