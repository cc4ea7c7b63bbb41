package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** What neighbouring roles of a sentence tell of each other. */
final class RoleChains {
  private RoleChains() {}

  /** The same roles, completed by their neighbours. */
  static List<Mention> linked(Sentence sentence, List<Mention> found) {
    List<Mention> roles = new ArrayList<>(found);
    for (int i = 1; i < roles.size(); i++) {
      Mention one = roles.get(i - 1);
      Mention other = roles.get(i);
      if (one.sense() instanceof RoleOf first && other.sense() instanceof RoleOf second) {
        if (coordinated(sentence, one, other)) {
          roles.set(i - 1, one.with(before(sentence, other, first, second)));
          roles.set(i, other.with(after(one, first, second)));
        } else if (listed(sentence, one, other, first)) {
          roles.set(i, other.with(after(one, first, second)));
        } else if (nested(sentence, one, other)) {
          boolean outer = apposed(sentence, other, second) && first.holder().isEmpty();
          Optional<Integer> holder = outer ? second.holder() : first.holder();
          List<Integer> of = first.of().isEmpty() ? second.of() : first.of();
          roles.set(i - 1, one.with(role(first, of, holder)));
          roles.set(i, outer ? other.with(role(second, second.of(), Optional.empty())) : other);
        }
      }
    }
    return roles;
  }

  /** « ministre de la Santé et maire de Lyon »: titles of one holder. */
  private static boolean coordinated(Sentence sentence, Mention one, Mention other) {
    int joint = Tenancy.passed(sentence, one.end());
    joint += joint < sentence.size() && sentence.token(joint).form().equals(",") ? 1 : 0;
    return joint < sentence.size()
        && other.first() == joint + 1
        && sentence.token(joint).is(Pos.CCONJ)
        && !sentence.token(other.first()).is(Pos.DET);
  }

  /** « Anne Roy, ministre d'État, ministre de la Santé, a … ». */
  private static boolean listed(Sentence sentence, Mention one, Mention other, RoleOf first) {
    return first.holder().filter(name -> name < one.first()).isPresent()
        && other.first() == one.end() + 1
        && sentence.token(one.first() - 1).form().equals(",")
        && sentence.token(one.end()).form().equals(",")
        && !sentence.token(other.first()).is(Pos.DET);
  }

  /** « président et fondateur du parti »: both titles are of the party. */
  private static RoleOf before(Sentence sentence, Mention other, RoleOf first, RoleOf second) {
    Optional<Integer> holder =
        second.holder().filter(name -> name >= other.end() && !predicated(sentence, other));
    return role(
        first, first.of().isEmpty() ? second.of() : first.of(), first.holder().or(() -> holder));
  }

  private static boolean predicated(Sentence sentence, Mention role) {
    return Predication.before(sentence, role.first()).isPresent();
  }

  /** « Anne Roy, ministre et maire de Lyon ». */
  private static RoleOf after(Mention one, RoleOf first, RoleOf second) {
    Optional<Integer> holder = first.holder().filter(name -> name < one.first());
    return role(second, second.of(), second.holder().or(() -> holder));
  }

  /** « le porte-parole du président togolais ». */
  private static boolean nested(Sentence sentence, Mention one, Mention other) {
    return one.end() < sentence.size()
        && other.first() == one.end() + 1
        && Complements.genitive(sentence.token(one.end()));
  }

  /** « le conseiller du ministre, Jean Roy »: the name tells of the whole. */
  private static boolean apposed(Sentence sentence, Mention role, RoleOf sense) {
    return sense.holder().filter(name -> name > role.end()).isPresent()
        && role.end() < sentence.size()
        && sentence.token(role.end()).form().equals(",");
  }

  private static RoleOf role(RoleOf role, List<Integer> of, Optional<Integer> holder) {
    return new RoleOf(role.title(), role.role(), role.status(), of, holder);
  }
}
