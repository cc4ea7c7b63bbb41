/** Many articles: ingest in batches, evaluation. */
@NullMarked
package org.depeche.corpus;

import org.jspecify.annotations.NullMarked;
