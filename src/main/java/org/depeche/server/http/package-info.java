/** What servlets need of HTTP: refusals, bodies and forms of bounded size, negotiation. */
@NullMarked
package org.depeche.server.http;

import org.jspecify.annotations.NullMarked;
