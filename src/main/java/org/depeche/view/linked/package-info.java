/** Descriptions of things for programs, and where things are now. */
@NullMarked
package org.depeche.view.linked;

import org.jspecify.annotations.NullMarked;
