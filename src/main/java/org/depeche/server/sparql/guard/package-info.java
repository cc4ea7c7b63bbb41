/**
 * Makes everything that ARQ evaluates end, for regular expressions, property paths and values that
 * grow do not look at its time limits by themselves, and bounds what a query holds in memory.
 */
@NullMarked
package org.depeche.server.sparql.guard;

import org.jspecify.annotations.NullMarked;
