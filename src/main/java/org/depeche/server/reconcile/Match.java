package org.depeche.server.reconcile;

import java.util.Map;

/**
 * A candidate.
 *
 * @param score 0 to 100
 * @param certain whether it can be taken without a person looking
 * @param features what the score is made of, by the feature's id: a Double or a Boolean
 */
record Match(Thing thing, double score, boolean certain, Map<String, Object> features) {}
