/** Words that refer: names, roles, demonyms, metonyms, groups, pronouns, dates. */
@NullMarked
package org.depeche.mention;

import org.jspecify.annotations.NullMarked;
