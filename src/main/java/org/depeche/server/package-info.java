/** The graph over HTTP: SPARQL, reconciliation. */
@NullMarked
package org.depeche.server;

import org.jspecify.annotations.NullMarked;
