package org.depeche.view.article;

import java.util.Optional;
import java.util.OptionalDouble;
import org.depeche.text.Span;

/**
 * Words that refer to an entity.
 *
 * @param iri of the words
 * @param entity IRI of what they refer to
 * @param form {@code name}, {@code acronym}, {@code role}, {@code demonym}, {@code description} or
 *     {@code pronoun}
 * @param method how they led to a known thing; empty if they led to none
 * @param confidence what share of such links is right
 * @param notLinked why a name led to no known thing
 */
public record MentionView(
    String iri,
    Span span,
    String entity,
    String form,
    Optional<String> method,
    OptionalDouble confidence,
    Optional<String> notLinked) {}
