/** Many articles: ingest in batches, evaluation, training. */
@NullMarked
package org.depeche.corpus;

import org.jspecify.annotations.NullMarked;
