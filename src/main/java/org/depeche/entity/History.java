package org.depeche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.text.Sentence;

/** What an article has spoken of before a mention, nearest first. */
final class History {
  private static final int SENTENCES_BACK = 4;
  private static final Set<String> JOINTS = Set.of("et", ",");
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "son", "sa", "m.", "mme", "de", "d'", "du", "des");
  private final Cast cast;

  History(Cast cast) {
    this.cast = cast;
  }

  /** The last thing before the mention that fits, at most some sentences back. */
  Optional<Draft> last(Mention mention, Predicate<Draft> fits) {
    for (Mention before : before(mention)) {
      for (Draft draft : cast.referents(before)) {
        if (fits.test(draft)) {
          return Optional.of(draft);
        }
      }
    }
    return Optional.empty();
  }

  /** The only thing that fits of the nearest sentence that speaks of any, if it is one. */
  Optional<Draft> sole(Mention mention, Predicate<Draft> fits) {
    Set<Draft> nearest = nearest(mention, fits);
    return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
  }

  /** All that fit of the nearest sentence that speaks of any before the mention. */
  Set<Draft> nearest(Mention mention, Predicate<Draft> fits) {
    int oldest = Math.max(0, mention.sentence() - SENTENCES_BACK);
    Set<Draft> found = new LinkedHashSet<>();
    for (int sentence = mention.sentence(); sentence >= oldest && found.isEmpty(); sentence--) {
      for (Mention other : cast.mentionsIn(sentence)) {
        if (sentence < mention.sentence() || other.end() <= mention.first()) {
          cast.referents(other).stream().filter(fits).forEach(found::add);
        }
      }
    }
    return found;
  }

  /**
   * So many things that fit and that the text last spoke of together: coordinated in a sentence («
   * la Russie et Cuba »), else all that the nearest sentences speak of if they are exactly so many.
   * None where there are more, for then nothing tells which are meant.
   */
  List<Draft> together(Mention mention, Predicate<Draft> kind, int count) {
    return together(mention, kind, count, other -> true);
  }

  /**
   * As above, but of those that the text does not only name for an office (« son homologue cubain »
   * makes Cuba no party to the talks).
   */
  List<Draft> partiesTogether(Mention mention, Predicate<Draft> kind, int count) {
    return together(mention, kind, count, other -> !ofOffice(other));
  }

  private boolean ofOffice(Mention mention) {
    return mention.form() == Mention.Form.DEMONYM
        && cast.mentionsIn(mention.sentence()).stream()
            .anyMatch(
                other ->
                    other.sense() instanceof Mention.RoleOf role
                        && role.of().contains(mention.head()));
  }

  private List<Draft> together(
      Mention mention, Predicate<Draft> kind, int count, Predicate<Mention> words) {
    Set<Draft> found = new LinkedHashSet<>();
    int oldest = Math.max(0, mention.sentence() - SENTENCES_BACK);
    for (int sentence = mention.sentence(); sentence >= oldest; sentence--) {
      List<Spoken> spoken =
          spoken(mention, sentence, kind).stream().filter(s -> words.test(s.mention())).toList();
      List<Draft> joined = coordinated(sentence, spoken, count);
      if (!joined.isEmpty() && found.isEmpty()) {
        return joined;
      }
      Set<Draft> before = new LinkedHashSet<>();
      spoken.forEach(s -> before.addAll(s.drafts()));
      before.addAll(found);
      found = before;
      if (found.size() == count) {
        return List.copyOf(found);
      }
      if (found.size() > count) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * So many things that fit and that the sentence before joins, where a single other one is spoken
   * of since (« Le Kenya et le Soudan … Le Tchad exhorte les deux pays … »).
   */
  List<Draft> joined(Mention mention, Predicate<Draft> kind, int count) {
    int before = mention.sentence() - 1;
    Set<Draft> since = new LinkedHashSet<>();
    spoken(mention, mention.sentence(), kind).forEach(s -> since.addAll(s.drafts()));
    List<Draft> joined =
        before < 0 ? List.of() : coordinated(before, spoken(mention, before, kind), count);
    return since.size() < 2 && Collections.disjoint(since, joined) ? joined : List.of();
  }

  /** A mention before another and what it refers to of the kind asked for. */
  private record Spoken(Mention mention, List<Draft> drafts) {}

  private List<Spoken> spoken(Mention mention, int sentence, Predicate<Draft> kind) {
    List<Spoken> found = new ArrayList<>();
    for (Mention other : cast.mentionsIn(sentence)) {
      boolean earlier = sentence < mention.sentence() || other.end() <= mention.first();
      List<Draft> drafts = cast.referents(other).stream().filter(kind).distinct().toList();
      if (earlier && !drafts.isEmpty() && !insideInstrument(other)) {
        found.add(new Spoken(other, drafts));
      }
    }
    return found;
  }

  /**
   * Whether the words are part of the name of an agreement (« l'accord sur le nucléaire iranien »).
   */
  private boolean insideInstrument(Mention mention) {
    return cast.mentionsIn(mention.sentence()).stream()
        .anyMatch(
            other ->
                !other.equals(mention)
                    && other.first() <= mention.first()
                    && mention.end() <= other.end()
                    && cast.referents(other).stream().anyMatch(d -> d.kind() == Kind.INSTRUMENT));
  }

  /** The first coordination of exactly so many. */
  private List<Draft> coordinated(int sentence, List<Spoken> spoken, int count) {
    for (Spoken first : spoken) {
      Set<Draft> chain = new LinkedHashSet<>(first.drafts());
      int end = first.mention().end();
      for (Spoken next : spoken) {
        if (next.mention().first() > end && joins(sentence, end, next.mention().first())) {
          chain.addAll(next.drafts());
          end = next.mention().end();
        } else if (next.mention().first() == end) {
          end = chain.containsAll(next.drafts()) ? next.mention().end() : end;
        }
      }
      if (chain.size() == count) {
        return List.copyOf(chain);
      }
    }
    return List.of();
  }

  private boolean joins(int sentence, int end, int next) {
    Sentence words = cast.text().sentences().get(sentence);
    boolean joint = false;
    for (int at = end; at < next; at++) {
      String word = words.token(at).lower();
      joint |= JOINTS.contains(word);
      if (!JOINTS.contains(word) && !ARTICLES.contains(word)) {
        return false;
      }
    }
    return joint;
  }

  /** The state that the article names clearly more often than any other up to the mention. */
  Optional<Draft> mainState(Mention mention) {
    Map<Draft, Integer> counts = new HashMap<>();
    for (Mention other : cast.mentions()) {
      if (other.sentence() > mention.sentence()) {
        break;
      }
      for (Draft draft : cast.referents(other)) {
        if (draft.kind() == Kind.STATE) {
          counts.merge(draft, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Draft, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(Map.Entry.<Draft, Integer>comparingByValue().reversed());
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private List<Mention> before(Mention mention) {
    List<Mention> found = new ArrayList<>();
    int oldest = Math.max(0, mention.sentence() - SENTENCES_BACK);
    for (int sentence = mention.sentence(); sentence >= oldest; sentence--) {
      List<Mention> inSentence = cast.mentionsIn(sentence);
      for (int i = inSentence.size() - 1; i >= 0; i--) {
        Mention other = inSentence.get(i);
        if (sentence < mention.sentence() || other.end() <= mention.first()) {
          found.add(other);
        }
      }
    }
    return found;
  }
}
