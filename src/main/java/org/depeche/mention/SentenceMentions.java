package org.depeche.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.text.Span;

/** Mentions found so far in one sentence, by head and by where they begin and end. Immutable. */
final class SentenceMentions {
  private final List<Mention> all;
  private final Map<Integer, Mention> byHead = new TreeMap<>();
  private final Map<Integer, Mention> byFirst = new TreeMap<>();
  private final Map<Integer, Mention> byEnd = new TreeMap<>();
  private final NavigableMap<Integer, Mention> names = new TreeMap<>();

  SentenceMentions(List<Mention> all) {
    this.all = List.copyOf(all);
    for (Mention mention : this.all) {
      byHead.putIfAbsent(mention.head(), mention);
      byFirst.merge(mention.first(), mention, SentenceMentions::longer);
      if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM) {
        names.put(mention.first(), mention);
      }
      byEnd.merge(mention.end(), mention, SentenceMentions::longer);
    }
  }

  private static Mention longer(Mention one, Mention other) {
    return other.end() - other.first() > one.end() - one.first() ? other : one;
  }

  /**
   * These and others; of two with one head the longer stays, of two with the same words (« Le Monde
   * », the paper) the one found before.
   */
  SentenceMentions and(List<Mention> others) {
    Map<Integer, Mention> kept = new TreeMap<>(byHead);
    Set<Span> taken = new HashSet<>();
    all.forEach(mention -> taken.add(mention.span()));
    for (Mention other : others) {
      if (byHead.containsKey(other.head()) || !taken.contains(other.span())) {
        kept.merge(other.head(), other, SentenceMentions::longer);
      }
    }
    return new SentenceMentions(new ArrayList<>(kept.values()));
  }

  List<Mention> all() {
    return all;
  }

  Optional<Mention> headedAt(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /** The longest mention whose first token this is. */
  Optional<Mention> beginningAt(int token) {
    return Optional.ofNullable(byFirst.get(token));
  }

  /** The longest mention that ends before this token. */
  Optional<Mention> endingAt(int end) {
    return Optional.ofNullable(byEnd.get(end));
  }

  /** The name that this token is part of. */
  Optional<Mention> nameOver(int token) {
    return Optional.ofNullable(names.floorEntry(token))
        .map(Map.Entry::getValue)
        .filter(name -> name.end() > token);
  }

  /** The adjective of nationality at this token. */
  Optional<Mention> adjectiveAt(int token) {
    return headedAt(token).filter(m -> m.form() == Mention.Form.DEMONYM);
  }
}
