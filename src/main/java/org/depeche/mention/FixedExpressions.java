package org.depeche.mention;

import java.util.BitSet;
import java.util.Optional;
import org.depeche.lexicon.Table;
import org.depeche.text.Sentence;

/**
 * Expressions with a country, a body or an office in them that is not meant: « un berger allemand
 * », « les montagnes russes », « un chef d'escadron », « rentrer au pays ». Immutable.
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
   * The expressions of a sentence.
   *
   * @param whole all their tokens, where no common noun refers
   * @param inside their tokens, first ones apart, where no name begins: a known name that begins
   *     with the expression is a name all the same
   */
  record Found(BitSet whole, BitSet inside) {}

  /** Where expressions stand. */
  Found in(Sentence sentence) {
    Found all = new Found(new BitSet(), new BitSet());
    for (int at = 0; at < sentence.size(); at++) {
      Optional<PhraseTable.Match<String>> found = expressions.longest(sentence, at, i -> false);
      if (found.isPresent()) {
        all.whole().set(at, found.get().end());
        all.inside().set(at + 1, found.get().end());
      }
    }
    return all;
  }
}
