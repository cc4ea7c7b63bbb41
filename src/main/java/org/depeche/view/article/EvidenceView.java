package org.depeche.view.article;

import org.depeche.text.Span;

/**
 * The words that state something.
 *
 * @param iri of the evidence
 * @param clause what states it
 * @param trigger the predicate in it
 * @param sentence around it
 * @param rule the row of the tables that recognised it
 */
public record EvidenceView(String iri, Span clause, Span trigger, Span sentence, String rule) {}
