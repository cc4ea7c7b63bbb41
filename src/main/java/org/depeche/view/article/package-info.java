/** What the page of an article shows, read from the article's graph. */
@NullMarked
package org.depeche.view.article;

import org.jspecify.annotations.NullMarked;
