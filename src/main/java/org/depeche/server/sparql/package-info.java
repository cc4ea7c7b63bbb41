/** SPARQL 1.1 queries over HTTP, within limits that hold. */
@NullMarked
package org.depeche.server.sparql;

import org.jspecify.annotations.NullMarked;
