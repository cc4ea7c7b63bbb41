package org.depeche.mention;

import java.util.List;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.TaggedText;

/** Finds the words of an article that refer. */
public final class MentionFinder {

  /** A finder that knows these names. */
  public MentionFinder(KnowledgeBase knowledge) {}

  /** All mentions and temporal expressions. */
  public Mentions find(TaggedText text) {
    return new Mentions(List.of(), List.of());
  }
}
