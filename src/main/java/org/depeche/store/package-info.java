/** The graph on disk: replace, retract, query, export. */
@NullMarked
package org.depeche.store;

import org.jspecify.annotations.NullMarked;
