package org.depeche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.lexicon.Table;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells beside which nouns an adjective of nationality refers to its state or body: « l'Union
 * européenne », not « un circuit européen »; « le ministre français », not « la version française »
 * or « en français ». Immutable.
 */
final class AdjectiveContexts {
  private static final String ANY = "*";
  private static final Set<String> LIST_MARKS = Set.of(",", "et", "ou", "/");
  private static final Set<String> BEARINGS = Set.of("nord", "sud", "non", "anti", "pro");

  /** How many words may stand between the noun and its adjective (« banque centrale … »). */
  private static final int REACH = 4;

  private final Map<String, Set<String>> nouns = new HashMap<>();

  AdjectiveContexts(Table table) {
    for (Table.Row row : table.rows()) {
      String adjective = row.require("adjective");
      if (!row.require("denotes").equals(adjective.equals(ANY) ? "language" : "body")) {
        throw row.bad("denotes", "body, or language where the adjective is *");
      }
      nouns.computeIfAbsent(adjective, a -> new HashSet<>()).add(row.require("beside"));
    }
  }

  /** Whether the adjective at a token refers to the state or body whose adjective it is. */
  boolean refers(Sentence sentence, int at) {
    if (at > 0 && BEARINGS.contains(before(sentence, at))) {
      return false; // « le continent sud américain », « nord- irlandais »
    }
    Set<String> only = nouns.get(sentence.token(at).lemma().toLowerCase(Locale.FRENCH));
    if (only != null) {
      return beside(sentence, at, only);
    }
    return !beside(sentence, at, nouns.getOrDefault(ANY, Set.of())) && !language(sentence, at);
  }

  /** The word before, a hyphen passed. */
  private static String before(Sentence sentence, int at) {
    boolean hyphen = at > 1 && sentence.token(at - 1).form().equals("-");
    return sentence.token(hyphen ? at - 2 : at - 1).lower().replace("-", "");
  }

  private static boolean beside(Sentence sentence, int adjective, Set<String> lemmas) {
    for (int at = adjective - 1; at >= 0 && at >= adjective - REACH; at--) {
      Token token = sentence.token(at);
      if (lemmas.contains(token.lemma()) || lemmas.contains(token.lower())) {
        return true;
      }
      if (!token.is(Pos.ADJ) && !token.is(Pos.CCONJ)) {
        return false;
      }
    }
    return false;
  }

  /** « en français », « en anglais, allemand et français ». */
  private static boolean language(Sentence sentence, int adjective) {
    int at = adjective - 1;
    while (at > 0 && (LIST_MARKS.contains(sentence.token(at).lower()) || listed(sentence, at))) {
      at--;
    }
    return at >= 0 && sentence.token(at).lower().equals("en");
  }

  private static boolean listed(Sentence sentence, int at) {
    return LIST_MARKS.contains(sentence.token(at + 1).lower())
        && (sentence.token(at).is(Pos.ADJ) || sentence.token(at).is(Pos.NOUN));
  }
}
