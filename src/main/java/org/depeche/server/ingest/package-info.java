/** Articles that come over HTTP. */
@NullMarked
package org.depeche.server.ingest;

import org.jspecify.annotations.NullMarked;
