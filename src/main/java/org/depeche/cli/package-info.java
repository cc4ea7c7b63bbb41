/** Commands: parse, call, print, exit code. */
@NullMarked
package org.depeche.cli;

import org.jspecify.annotations.NullMarked;
