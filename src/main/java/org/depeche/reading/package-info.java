/** From bytes to tagged text: readers, normalisation, sentences, tokens, tags, lemmas. */
@NullMarked
package org.depeche.reading;

import org.jspecify.annotations.NullMarked;
