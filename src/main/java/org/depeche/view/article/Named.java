package org.depeche.view.article;

/**
 * Something with a name.
 *
 * @param iri what it is
 * @param label what the reader is told; its IRI if it has no name
 */
public record Named(String iri, String label) {}
