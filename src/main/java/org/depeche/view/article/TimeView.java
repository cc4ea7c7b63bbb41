package org.depeche.view.article;

import org.depeche.text.Span;

/**
 * Words that say when.
 *
 * @param iri of the words
 * @param type TIMEX3's: {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value ISO 8601 as TIMEX3 writes it
 */
public record TimeView(String iri, Span span, String type, String value) {}
