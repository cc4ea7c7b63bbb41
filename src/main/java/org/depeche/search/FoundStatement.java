package org.depeche.search;

import org.apache.jena.graph.Node;

/**
 * A statement that has what was looked for.
 *
 * @param article that makes it
 * @param clause the words that state it, those that were looked for marked; the sentence around
 *     them if only that has such words
 */
public record FoundStatement(Node article, Node event, Excerpt clause) {}
