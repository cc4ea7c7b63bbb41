/** Who does what to whom in a sentence: chunks, verb groups, clauses, nominal predicates. */
@NullMarked
package org.depeche.clause;

import org.jspecify.annotations.NullMarked;
