/** The things of the graph as a service of the W3C Reconciliation Service API 0.2. */
@NullMarked
package org.depeche.server.reconcile;

import org.jspecify.annotations.NullMarked;
