package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.depeche.mention.Mention;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * Which words stand in a quotation. Whoever is named inside one is spoken of by somebody else: « il
 * » outside it is not that person. Marks around a few words (« État islamique ») are no quotation.
 */
final class Quoted {
  private static final int LEAST = 5;

  private record Place(int sentence, int token) {
    boolean before(Place other) {
      return sentence < other.sentence || (sentence == other.sentence && token < other.token);
    }
  }

  private record Words(Place first, Place last) {
    boolean contain(Place place) {
      return first.before(place) && place.before(last);
    }
  }

  private final List<Words> quotations = new ArrayList<>();

  Quoted(TaggedText text) {
    Place open = new Place(0, 0);
    int words = Integer.MIN_VALUE;
    for (Sentence sentence : text.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        String form = sentence.token(at).form();
        if (form.equals("«") || form.equals("“")) {
          open = new Place(sentence.index(), at);
          words = 0;
        } else if (form.equals("»") || form.equals("”")) {
          if (words >= LEAST) {
            quotations.add(new Words(open, new Place(sentence.index(), at)));
          }
          words = Integer.MIN_VALUE;
        } else {
          words++;
        }
      }
    }
  }

  /** Whether a mention stands in a quotation. */
  boolean contains(Mention mention) {
    return around(place(mention)) >= 0;
  }

  /** Whether a mention stands in the last quotation that ends before a pronoun. */
  boolean lastBefore(Mention pronoun, Mention mention) {
    Place end = place(pronoun);
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).last().before(end)) {
        last = OptionalInt.of(i);
      }
    }
    return last.isPresent() && quotations.get(last.getAsInt()).contain(place(mention));
  }

  /** Whether a sentence begins inside a quotation. */
  boolean contains(Sentence sentence) {
    return around(new Place(sentence.index(), 1)) >= 0;
  }

  private static Place place(Mention mention) {
    return new Place(mention.sentence(), mention.head());
  }

  /** The number of the quotation around a place, -1 for none. */
  private int around(Place place) {
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).contain(place)) {
        return i;
      }
    }
    return -1;
  }
}
