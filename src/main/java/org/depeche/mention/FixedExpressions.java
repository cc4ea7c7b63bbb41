package org.depeche.mention;

import java.util.BitSet;
import java.util.Optional;
import org.depeche.lexicon.Table;
import org.depeche.text.Sentence;

/**
 * Expressions with a country or town in them that is not meant: « un berger allemand », « les
 * montagnes russes », « la place d'Italie ». Immutable.
 */
final class FixedExpressions {
  private final PhraseTable<String> expressions = new PhraseTable<>();

  FixedExpressions(Table table) {
    for (Table.Row row : table.rows()) {
      String expression = row.require("expression");
      expressions.add(expression, expression);
    }
  }

  /**
   * The tokens inside expressions, first words apart: a known name that begins with the expression
   * is a name all the same.
   */
  BitSet inside(Sentence sentence) {
    BitSet inside = new BitSet();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<PhraseTable.Match<String>> found = expressions.longest(sentence, at, i -> false);
      if (found.isPresent()) {
        inside.set(at + 1, found.get().end());
      }
    }
    return inside;
  }
}
