package org.depeche.entity;

import java.util.List;
import java.util.Map;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.Mentions;
import org.depeche.text.TaggedText;

/** Decides which mentions are one thing, and which known thing it is. */
public final class EntityResolver {

  /** A resolver that links to these things. */
  public EntityResolver(KnowledgeBase knowledge) {}

  /** The entities of one article. */
  public Entities resolve(TaggedText text, Mentions mentions) {
    return new Entities(List.of(), Map.of());
  }
}
