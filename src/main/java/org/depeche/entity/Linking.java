package org.depeche.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.NameKey;
import org.depeche.lexicon.Table;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Named;

/**
 * Tells how mentions lead to known things and how sure that is. The score of a method is the share
 * of its links that were right on annotated articles ({@code data/model/links.tsv}). Immutable;
 * safe for many threads.
 */
public final class Linking {
  private final Map<LinkMethod, Double> scores = new EnumMap<>(LinkMethod.class);

  /**
   * A link of a mention or an entity.
   *
   * @param score probability that it is right, 0 to 1
   */
  public record Link(LinkMethod method, double score) {
    private static final Comparator<Link> SURER =
        Comparator.comparingDouble(Link::score)
            .thenComparing(Link::method, Comparator.reverseOrder());
  }

  private Linking(Table table) {
    for (Table.Row row : table.rows()) {
      scores.put(method(row), score(row));
    }
    for (LinkMethod method : LinkMethod.values()) {
      if (!scores.containsKey(method)) {
        throw new Table.TableException(
            table.name() + ": expected a row of method \"" + method.code() + "\"");
      }
    }
  }

  /** With the scores shipped with the program. */
  public static Linking bundled() {
    return Shipped.LINKING;
  }

  private static final class Shipped {
    static final Linking LINKING = new Linking(Table.bundled("/data/model/links.tsv"));
  }

  private static LinkMethod method(Table.Row row) {
    for (LinkMethod method : LinkMethod.values()) {
      if (method.code().equals(row.require("method"))) {
        return method;
      }
    }
    throw row.bad("method", "one of LinkMethod, such as partial-name");
  }

  private static double score(Table.Row row) {
    try {
      double score = Double.parseDouble(row.require("score"));
      if (score >= 0 && score <= 1) {
        return score;
      }
    } catch (NumberFormatException e) {
      throw row.bad("score", "a number from 0 to 1");
    }
    throw row.bad("score", "a number from 0 to 1");
  }

  /** How an entity was linked: by the surest of its mentions; empty if it is no known thing. */
  public Optional<Link> of(Entity entity, List<Mention> mentions) {
    return mentions.stream().flatMap(m -> of(entity, m).stream()).max(Link.SURER);
  }

  /** How a mention of an entity leads to it; empty if the entity is no known thing. */
  public Optional<Link> of(Entity entity, Mention mention) {
    return entity.known().map(known -> method(known, mention)).map(this::link);
  }

  private Link link(LinkMethod method) {
    return new Link(method, scores.getOrDefault(method, 0.0));
  }

  /** Why the names of a local entity led to no known thing; empty if it is known or unnamed. */
  public static Optional<Abstention> abstention(Entity entity, List<Mention> mentions) {
    return entity.known().isPresent()
        ? Optional.empty()
        : mentions.stream().flatMap(m -> abstention(m).stream()).max(Comparator.naturalOrder());
  }

  private static Optional<Abstention> abstention(Mention mention) {
    if (mention.sense() instanceof Named named && mention.form() != Mention.Form.DEMONYM) {
      return Optional.of(
          switch (named.candidates().size()) {
            case 0 -> Abstention.NO_CANDIDATE;
            case 1 -> Abstention.BELOW_THRESHOLD;
            default -> Abstention.TIE;
          });
    }
    return Optional.empty();
  }

  private static LinkMethod method(Known known, Mention mention) {
    return switch (mention.sense()) {
      case Named named ->
          mention.form() == Mention.Form.DEMONYM
              ? byDemonym(known, named)
              : byName(known, mention, named);
      case Mention.RoleOf role -> LinkMethod.ROLE;
      case Mention.Described described -> LinkMethod.CONTEXT;
      case Mention.Pronominal pronoun -> LinkMethod.CONTEXT;
    };
  }

  /** « le Danois » is of Denmark; before a name it is whom that names. */
  private static LinkMethod byDemonym(Known known, Named named) {
    return named.candidates().stream().anyMatch(k -> k.id().equals(known.id()))
        ? LinkMethod.DEMONYM
        : LinkMethod.CONTEXT;
  }

  private static LinkMethod byName(Known known, Mention mention, Named named) {
    boolean acronym = mention.form() == Mention.Form.ACRONYM;
    if (named.candidates().stream().noneMatch(k -> k.id().equals(known.id()))
        || (acronym && !hasAcronym(known, named.name()))) {
      return named.metonym() ? LinkMethod.METONYM : LinkMethod.PARTIAL_NAME;
    }
    if (named.candidates().size() > 1) {
      return LinkMethod.NAMESAKE;
    }
    if (acronym) {
      return LinkMethod.ACRONYM;
    }
    if (named.metonym() && known.kind() != Kind.PLACE) {
      return LinkMethod.METONYM; // the name itself: a capital's is that of a place
    }
    boolean part = known.kind() == Kind.PERSON && !NameKey.ofName(named.name()).contains(" ");
    return part ? LinkMethod.PARTIAL_NAME : LinkMethod.NAME;
  }

  /** Whether initials are a thing's by the tables, not only by the article. */
  private static boolean hasAcronym(Known known, String initials) {
    String key = NameKey.ofName(initials);
    return known.names().stream()
        .filter(name -> name.form() == Known.Form.ACRONYM)
        .anyMatch(name -> NameKey.ofName(name.text()).equals(key));
  }
}
