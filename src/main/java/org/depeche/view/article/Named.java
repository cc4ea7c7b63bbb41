package org.depeche.view.article;

import java.util.Optional;

/**
 * Something with a name.
 *
 * @param iri what it is
 * @param label what the reader is told; its IRI if it has no name
 * @param language of the label, BCP 47; empty if it has none
 */
public record Named(String iri, String label, Optional<String> language) {}
