package org.depeche.text;

/**
 * A stretch of an article and what it is for. The parts of an article do not overlap and come in
 * the order of the text; what lies between them is white space or layout.
 */
public record Part(Kind kind, Span span) {

  /** What a part may say: only {@link #TITLE}, {@link #CAPTION} and {@link #BODY} state events. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** The legend of a picture; it can date an event. */
    CAPTION,
    /** Who made or owns a picture or a text (« Photo: AFP »). */
    CREDIT,
    /** Place, date and agency before the first sentence (« MOSCOU, 2 nov (AFP) - »). */
    DATELINE,
    /** Who wrote it (« Par Jeanne Roy »). */
    BYLINE,
    /** The headline of another article ({@code >> …}): never evidence here. */
    RELATED,
    /** Running text. */
    BODY;

    /** Whether a sentence of such a part may be evidence for an event. */
    public boolean statesEvents() {
      return this == TITLE || this == CAPTION || this == BODY;
    }
  }
}
