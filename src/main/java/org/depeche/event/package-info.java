/** Dated, attributed events and positions with the words that state them. */
@NullMarked
package org.depeche.event;

import org.jspecify.annotations.NullMarked;
