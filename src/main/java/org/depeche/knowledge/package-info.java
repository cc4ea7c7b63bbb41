/**
 * Known actors, places, organisations and agreements, with their names, offices and identifiers.
 */
@NullMarked
package org.depeche.knowledge;

import org.jspecify.annotations.NullMarked;
