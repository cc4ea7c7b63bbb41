package org.depeche.view.article;

import java.util.Optional;

/**
 * What is known of an article as a whole.
 *
 * @param iri which names its graph too
 * @param id what the reader or the archive calls it
 * @param published {@code 2018-11-03}
 * @param publisher who published it
 * @param url where it was published
 * @param language of its text, BCP 47; {@code und} if it was not told
 */
public record ArticleHeading(
    String iri,
    String id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> url,
    String language) {}
