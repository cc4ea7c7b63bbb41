package org.depeche.text;

import java.util.List;

/** An article with its sentences, every token tagged; sentences come in the order of the text. */
public record TaggedText(Article article, Language language, List<Sentence> sentences) {

  public TaggedText {
    sentences = List.copyOf(sentences);
  }

  /** What language the text appears to be in. */
  public enum Language {
    FRENCH("fr"),
    ENGLISH("en"),
    OTHER("und");

    private final String code;

    Language(String code) {
      this.code = code;
    }

    /** BCP 47 code. */
    public String code() {
      return code;
    }
  }
}
