/** Pages: HTML for what the views hold, in French and English. */
@NullMarked
package org.depeche.page;

import org.jspecify.annotations.NullMarked;
