package org.depeche.text;

/**
 * Universal Dependencies' parts of speech, with the contraction {@code ADP+DET} (« du », « aux »)
 * as one of its own.
 */
public enum Pos {
  ADJ,
  ADP,
  ADP_DET,
  ADP_PRON,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /**
   * Reads a tag as the French UD models print it ({@code "ADP+DET"}); an unknown tag is {@link #X}.
   */
  public static Pos of(String tag) {
    for (Pos pos : values()) {
      if (pos.name().replace('_', '+').equals(tag)) {
        return pos;
      }
    }
    return X;
  }
}
