package org.depeche.entity;

import java.util.List;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/**
 * Tells whether the words for an office can mean whoever holds it now: neither anybody (« un
 * président », « épouse de président ») nor its first holder.
 */
final class OfficeMeant {
  private static final Set<String> MONARCHS =
      Set.of("roi", "reine", "empereur", "imperatrice", "emir", "sultan");

  /** What puts the scene of a sentence in a state: « En Irlande, … », « Pour la Suède, … ». */
  private static final Set<String> SCENES = Set.of("pour", "en", "au", "aux");

  private static final Set<String> INDEFINITE = Set.of("un", "une", "des");

  private final Cast cast;

  OfficeMeant(Cast cast) {
    this.cast = cast;
  }

  /** « l'empereur » is no president. */
  boolean fits(Draft holder, RoleOf role, String code) {
    String title = NameForm.key(role.title());
    return MONARCHS.stream().noneMatch(title::startsWith)
        || holder.known().map(k -> cast.knowledge().tenuresOf(k.id())).orElse(List.of()).stream()
            .filter(t -> TenureCodes.of(code).contains(t.role()))
            .noneMatch(t -> NameForm.key(t.title()).startsWith("presiden"));
  }

  /** Whether the words speak of one holder, not « un président », « épouse de président ». */
  boolean definite(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    boolean bare =
        !sentence.token(mention.first()).is(Pos.DET)
            && mention.first() > 0
            && Set.of("de", "d'").contains(sentence.token(mention.first() - 1).lower());
    return !bare && !INDEFINITE.contains(sentence.token(mention.first()).lower());
  }

  /** « Pour l'Irlande, le juge Roy, proche du Premier ministre »: hardly that of another state. */
  boolean elsewhere(Mention mention, Draft holder) {
    Sentence sentence = cast.sentenceOf(mention);
    return SCENES.contains(sentence.token(0).lower())
        && holder.country().isPresent()
        && cast.mentionsIn(mention.sentence()).stream()
            .filter(scene -> scene.first() <= 2 && scene.end() < mention.first())
            .filter(scene -> sentence.token(scene.end()).form().equals(","))
            .flatMap(scene -> cast.referents(scene).stream())
            .anyMatch(
                state -> state.kind() == Kind.STATE && !state.country().equals(holder.country()));
  }

  /** « le premier dirigeant du pays », who is not the one in office. */
  boolean first(Mention mention, String code) {
    Sentence sentence = cast.sentenceOf(mention);
    boolean said = mention.first() > 0 && sentence.token(mention.first() - 1).isVerb();
    return Set.of("leader", "head-of-state").contains(code)
        && !said
        && mention.head() > 0
        && sentence.token(mention.head() - 1).lower().startsWith("premi");
  }
}
