/** The extraction as RDF and JSON: vocabulary, mapping, shapes gate, serialisations. */
@NullMarked
package org.depeche.graph;

import org.jspecify.annotations.NullMarked;
