/** The pages over HTTP. */
@NullMarked
package org.depeche.server.web;

import org.jspecify.annotations.NullMarked;
