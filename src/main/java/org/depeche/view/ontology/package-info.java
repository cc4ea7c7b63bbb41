/** What the page of the ontology shows: its classes, properties and values. */
@NullMarked
package org.depeche.view.ontology;

import org.jspecify.annotations.NullMarked;
