/**
 * What pages show, read from the graphs: articles with their statements, things, the words to call
 * them.
 */
@NullMarked
package org.depeche.view;

import org.jspecify.annotations.NullMarked;
