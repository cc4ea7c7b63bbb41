/**
 * Makes everything that ARQ evaluates end: regular expressions, property paths and values that grow
 * do not look at its time limits by themselves.
 */
@NullMarked
package org.depeche.server.sparql.guard;

import org.jspecify.annotations.NullMarked;
