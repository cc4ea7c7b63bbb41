package org.depeche.server.reconcile;

/**
 * A type or property as the service names it.
 *
 * @param name in French
 * @param description the same in English
 */
record Term(String id, String name, String description) {}
