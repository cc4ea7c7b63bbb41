/** French tables, loaded once and never changed: words, frames, calendar. */
@NullMarked
package org.depeche.lexicon;

import org.jspecify.annotations.NullMarked;
