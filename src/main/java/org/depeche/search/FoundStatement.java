package org.depeche.search;

/**
 * A statement that has what was looked for.
 *
 * @param excerpt its sentence, the words marked
 */
public record FoundStatement(Statement statement, Excerpt excerpt) {}
