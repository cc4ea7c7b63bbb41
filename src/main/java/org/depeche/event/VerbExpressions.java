package org.depeche.event;

import java.util.ArrayList;
import java.util.List;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.lexicon.NounClasses;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/**
 * What the tables of operators and support verbs may call the verb of a clause: with the words
 * behind it (« avoir lieu », « entrer en vigueur »), with « se », alone.
 */
final class VerbExpressions {
  private static final int LONGEST = 3;

  private VerbExpressions() {}

  /** The names, longest first; articles and words that tell when are left out of them. */
  static List<String> of(ParsedSentence parsed, Clause clause) {
    List<String> names = new ArrayList<>();
    String verb = clause.group().lemma();
    List<Token> words = following(parsed, clause.group().main() + 1);
    for (int size = words.size(); size > 0; size--) {
      List<Token> fixed = words.subList(0, size);
      names.add(verb + " " + String.join(" ", fixed.stream().map(Token::lemma).toList()));
      names.add(verb + " " + String.join(" ", fixed.stream().map(Token::lower).toList()));
    }
    if (clause.group().reflexive()) {
      names.add("se " + verb);
    }
    names.add(verb);
    return names;
  }

  /** The names without that of the verb alone where « se » belongs to it (« s'opposer à »). */
  static List<String> withReflexive(ParsedSentence parsed, Clause clause) {
    List<String> names = of(parsed, clause);
    return clause.group().reflexive() ? names.subList(0, names.size() - 1) : names;
  }

  private static List<Token> following(ParsedSentence parsed, int from) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < parsed.sentence().size() && words.size() < LONGEST; i++) {
      Token token = parsed.sentence().token(i);
      if (!token.is(Pos.DET)
          && !token.is(Pos.ADV)
          && !token.lower().equals("de")
          && !NounClasses.bundled().isTemporal(token)) {
        words.add(token);
      }
    }
    return words;
  }
}
