package org.depeche.mention;

import org.depeche.mention.TimeExpression.Source;
import org.depeche.mention.TimeExpression.Type;

/**
 * A temporal expression that begins at a known token.
 *
 * @param end one past its last token
 */
record TimeMatch(int end, Type type, String value, Source source) {}
