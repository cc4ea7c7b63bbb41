package org.depeche.mention;

import java.util.List;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;

/**
 * A proper name in a sentence, before it becomes a mention.
 *
 * @param first its first token
 * @param end one past its last
 * @param kind what it seems to name
 * @param sure whether the words themselves or their neighbours say so, rather than a default
 * @param known what it may name; empty if unknown
 * @param form how a known name names; {@code NAME} or {@code ACRONYM} if unknown
 */
record Name(int first, int end, Kind kind, boolean sure, List<Known> known, Known.Form form) {

  /** The same words, taken for something of another kind. */
  Name as(Kind other) {
    return new Name(first, end, other, true, known, form);
  }

  /** The same words, taken for these known things. */
  Name as(Kind other, List<Known> things) {
    return new Name(first, end, other, true, things, form);
  }
}
