package org.depeche.graph;

/** What the shapes say of a graph. */
public sealed interface Verdict permits Accepted, Rejected {}
