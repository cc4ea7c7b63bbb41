/** Which mentions are one thing, and which known thing it is. */
@NullMarked
package org.depeche.entity;

import org.jspecify.annotations.NullMarked;
