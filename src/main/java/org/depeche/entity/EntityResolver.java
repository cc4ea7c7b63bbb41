package org.depeche.entity;

import java.util.Optional;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Table;
import org.depeche.mention.Mention;
import org.depeche.mention.Mentions;
import org.depeche.text.Abandoned;
import org.depeche.text.TaggedText;

/**
 * Decides which mentions are one thing, and which known thing it is. What is not decided becomes an
 * entity of its own or refers to nothing; nothing is guessed. Safe for many threads.
 */
public final class EntityResolver {
  private final KnowledgeBase knowledge;
  private final Agency agency = new Agency(Lexicon.bundled());
  private final Metonyms metonyms =
      new Metonyms(Table.bundled("/data/lexicon/metonym-contexts.tsv"));

  private final DoubtfulPlaces doubtful =
      new DoubtfulPlaces(Table.bundled("/data/lexicon/doubtful-places.tsv"));

  /** A resolver that links to these things. */
  public EntityResolver(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The entities of one article: names first, then roles, descriptions and pronouns in the order of
   * the text, for these refer to what was spoken of before.
   */
  public Entities resolve(TaggedText text, Mentions mentions) {
    Cast cast = new Cast(text, mentions, knowledge);
    new NameResolver(cast, metonyms, doubtful).resolve();
    History history = new History(cast);
    RoleResolver roles = new RoleResolver(cast, history);
    DescriptionResolver descriptions = new DescriptionResolver(cast, history);
    PronounResolver pronouns = new PronounResolver(cast, agency);
    for (Mention mention : mentions.all()) {
      Abandoned.check();
      switch (mention.sense()) {
        case Mention.Named named -> {}
        case Mention.RoleOf role -> {
          for (int head : role.of()) {
            cast.headedAt(mention.sentence(), head)
                .filter(of -> !cast.decided(of))
                .ifPresent(of -> describe(descriptions, of));
          }
          roles.resolve(mention, role);
        }
        case Mention.Described described -> {
          for (int head : described.of()) {
            cast.headedAt(mention.sentence(), head)
                .filter(of -> !cast.decided(of))
                .ifPresent(of -> describe(descriptions, of));
          }
          descriptions.resolve(mention, described);
        }
        case Mention.Pronominal pronoun -> pronouns.resolve(mention, pronoun);
      }
    }
    Homeland homeland = new Homeland(cast);
    Optional<String> home = homeland.settle();
    roles.settle(homeland.sole());
    return cast.entities(home);
  }

  private static void describe(DescriptionResolver descriptions, Mention mention) {
    if (mention.sense() instanceof Mention.Described described) {
      descriptions.resolve(mention, described);
    }
  }
}
