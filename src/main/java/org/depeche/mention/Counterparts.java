package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/**
 * The others who hold an office of the same title elsewhere, each named after an adjective (« les
 * présidents russe Vladimir Poutine et turc Recep Tayyip Erdogan »).
 */
final class Counterparts {
  private Counterparts() {}

  /** The adjectives of nationality before the names that are coordinated with one. */
  static List<Integer> nationalities(Sentence sentence, int nameEnd, SentenceMentions found) {
    List<Integer> adjectives = new ArrayList<>();
    int at = joint(sentence, nameEnd);
    while (at > nameEnd && found.adjectiveAt(at).isPresent()) {
      int comma = at + 1 < sentence.size() && comma(sentence, at + 1) ? at + 2 : at + 1;
      Optional<Mention> name =
          found.beginningAt(Holder.skipHonorific(sentence, comma)).filter(Holder::isPerson);
      if (name.isEmpty()) {
        break;
      }
      adjectives.add(at);
      int end = name.get().end();
      at = joint(sentence, end);
      if (at == end) {
        break;
      }
    }
    return adjectives;
  }

  /** One past « et », « , » or « , et » at a token, else the token. */
  private static int joint(Sentence sentence, int from) {
    int at = from;
    at += at < sentence.size() && comma(sentence, at) ? 1 : 0;
    at += at < sentence.size() && sentence.token(at).is(Pos.CCONJ) ? 1 : 0;
    return at < sentence.size() ? at : from;
  }

  private static boolean comma(Sentence sentence, int at) {
    return sentence.token(at).form().equals(",");
  }
}
