package org.depeche.search;

import java.util.Optional;

/**
 * An article that has what was looked for.
 *
 * @param iri its IRI
 * @param title its title, or the first line of its text
 * @param published as far as it is known: {@code 2018-11-03}
 * @param source where it comes from
 * @param statements how many it makes
 * @param excerpt of its text where most of the words stand
 */
public record FoundArticle(
    String iri,
    String title,
    Optional<String> published,
    Optional<String> source,
    int statements,
    Excerpt excerpt) {}
