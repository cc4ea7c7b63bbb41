/** One article in, one extraction out. */
@NullMarked
package org.depeche;

import org.jspecify.annotations.NullMarked;
