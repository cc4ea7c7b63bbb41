package org.depeche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Span;

/**
 * A run of words that refers to something. Mentions may nest (« russe » in « le président russe »)
 * but two never have the same head token: whoever knows the head of a phrase knows its mention.
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence, determiner included for roles and
 *     descriptions
 * @param end one past its last token
 * @param head the token that carries it: the noun of a role or description, the first token of a
 *     name, the pronoun
 * @param span its characters in the original text; of a name without determiner and titles
 */
public record Mention(
    int sentence,
    int first,
    int end,
    int head,
    Span span,
    Form form,
    Gender gender,
    Number number,
    Sense sense) {

  /** The same words with another sense. */
  Mention with(Sense other) {
    return new Mention(sentence, first, end, head, span, form, gender, number, other);
  }

  /** How the words refer. Only {@link #NAME} and {@link #ACRONYM} are named entities. */
  public enum Form {
    NAME,
    ACRONYM,
    ROLE,
    DEMONYM,
    DESCRIPTION,
    PRONOUN;

    /** The name in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the words say about the thing, before it is decided which thing it is. */
  public sealed interface Sense permits Named, RoleOf, Described, Pronominal {}

  /**
   * A proper name, acronym, metonym or demonym.
   *
   * @param name the words without determiner, in the form of the text
   * @param candidates known things with such a name, best known first; empty if none
   * @param kind what the form and its surroundings say it is, used where there is no candidate
   * @param metonym whether the name may stand for the state whose capital or seat it names
   */
  public record Named(String name, List<Known> candidates, Kind kind, boolean metonym)
      implements Sense {
    public Named {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A role (« le président russe », « son homologue cubain », « l'ancien ministre des Affaires
   * étrangères »).
   *
   * @param title the role's title as the text has it, in the singular or plural (« président », «
   *     ministre de la Défense »)
   * @param role code in {@code roles.tsv} ({@code head-of-state}), or {@code "homologue"}
   * @param status current, former, elect, candidate or interim
   * @param of heads of the mentions of the same sentence whose role it is (« russe », « l'ONU »);
   *     empty if not said
   * @param holder head of the name in apposition to it (« Vladimir Poutine »), in the same sentence
   */
  public record RoleOf(
      String title, String role, Status status, List<Integer> of, Optional<Integer> holder)
      implements Sense {
    public RoleOf {
      of = List.copyOf(of);
    }
  }

  /** Since when or until when a role is held. */
  public enum Status {
    CURRENT,
    FORMER,
    ELECT,
    CANDIDATE,
    INTERIM;

    /** The name in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A common noun that refers (« le gouvernement espagnol », « les deux dirigeants », « les
   * manifestants », « le communiqué »).
   *
   * @param noun the lemma of the head
   * @param kind what such a noun denotes
   * @param role its row's class in {@code nouns.tsv}: {@code government}, {@code army}, {@code
   *     opposition}, {@code pair}, …
   * @param of heads of the mentions of the same sentence that it belongs to
   * @param count how many it says (« les deux dirigeants » 2), or 0
   * @param definite whether the determiner is definite, demonstrative or possessive
   */
  public record Described(
      String noun, Kind kind, String role, List<Integer> of, int count, boolean definite)
      implements Sense {
    public Described {
      of = List.copyOf(of);
    }
  }

  /**
   * A pronoun that can refer to a person or an actor (« il », « ils », « celui-ci », « ce dernier
   * », « qui »).
   */
  public record Pronominal(String lemma) implements Sense {}
}
