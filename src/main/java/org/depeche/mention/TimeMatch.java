package org.depeche.mention;

import org.depeche.mention.TimeExpression.Source;

/**
 * A temporal expression that begins at a known token.
 *
 * @param end one past its last token
 */
record TimeMatch(int end, TimeExpression.Type type, String value, Source source) {}
