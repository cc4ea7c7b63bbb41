/** What is known of one thing, read from every graph of a store. */
@NullMarked
package org.depeche.view.entity;

import org.jspecify.annotations.NullMarked;
