/** Who may come in: hosts, origins, credentials, and how many at once. */
@NullMarked
package org.depeche.server.door;

import org.jspecify.annotations.NullMarked;
