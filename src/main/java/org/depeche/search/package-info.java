/** Finding statements by their words and facets. */
@NullMarked
package org.depeche.search;

import org.jspecify.annotations.NullMarked;
