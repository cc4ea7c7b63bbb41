package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.mention.Mention.Status;
import org.depeche.text.Sentence;

/** What the words of an office say by themselves: of what it is, whom they name, what follows. */
final class OfficeWords {
  /** What is one of many in a country, each with offices of its own. */
  private static final Set<Kind> PART =
      Set.of(Kind.PLACE, Kind.TERRITORY, Kind.PARTY, Kind.ORGANISATION);

  /** What begins words that stand before their clause: « Lors d'un entretien avec …, le ». */
  private static final Set<String> FRONTED =
      Set.of("à", "après", "au", "avant", "avec", "comme", "dans", "devant", "lors", "pendant");

  private static final Set<String> NEW = Set.of("nouveau", "nouvel", "nouvelle");

  private final Cast cast;
  private final Possessors possessors;

  OfficeWords(Cast cast) {
    this.cast = cast;
    this.possessors = new Possessors(cast);
  }

  /** What they say that the office is of; none where they do not. */
  List<Draft> of(Mention mention, RoleOf role) {
    List<Draft> found = new ArrayList<>();
    for (int head : role.of()) {
      cast.headedAt(mention.sentence(), head).ifPresent(m -> found.addAll(cast.referents(m)));
    }
    if (role.of().isEmpty()) {
      possessors.before(mention).ifPresent(found::add);
    }
    return found;
  }

  /** Country code or name of what an office is of; empty for nothing. */
  static Optional<String> key(List<Draft> of) {
    return of.stream()
        .findFirst()
        .map(d -> PART.contains(d.kind()) ? d.name() : d.country().orElse(d.name()));
  }

  /** The person whom they name. */
  Optional<Draft> holder(Mention mention, RoleOf role) {
    return role.holder()
        .flatMap(head -> cast.headedAt(mention.sentence(), head))
        .flatMap(name -> cast.referents(name).stream().findFirst())
        .filter(draft -> draft.kind() == Kind.PERSON);
  }

  /** « Lors d'un entretien avec son homologue russe, le ministre … »: the role that follows. */
  Optional<RoleOf> ahead(Mention counterpart) {
    Sentence sentence = cast.sentenceOf(counterpart);
    boolean fronted =
        FRONTED.contains(sentence.token(0).lower())
            && IntStream.range(0, counterpart.first())
                .noneMatch(at -> sentence.token(at).form().equals(","));
    return cast.mentionsIn(counterpart.sentence()).stream()
        .filter(m -> fronted && m.first() > counterpart.end())
        .filter(m -> sentence.token(m.first() - 1).form().equals(","))
        .flatMap(m -> m.sense() instanceof RoleOf role ? Stream.of(role) : Stream.empty())
        .findFirst();
  }

  /**
   * « le nouveau président » is none that the article called president before, where it speaks of a
   * former one too.
   */
  boolean replaced(Mention mention, String code) {
    Sentence sentence = cast.sentenceOf(mention);
    boolean fresh =
        IntStream.range(mention.first(), mention.head())
            .anyMatch(at -> NEW.contains(sentence.token(at).lower()));
    return fresh
        && cast.mentions().stream()
            .anyMatch(
                m ->
                    m.sense() instanceof RoleOf role
                        && role.role().equals(code)
                        && role.status() == Status.FORMER);
  }
}
