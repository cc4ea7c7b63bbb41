package org.depeche.server.reconcile;

/**
 * A thing with a name like the one looked for.
 *
 * @param similarity 0 to 100
 * @param exact whether one of its names is the one looked for, but for case, accents and article
 */
record NameMatch(Thing thing, double similarity, boolean exact) {}
