/** Articles, spans, sentences and tokens: the values that everything else speaks of. */
@NullMarked
package org.depeche.text;

import org.jspecify.annotations.NullMarked;
