package org.depeche.page;

import java.util.List;
import java.util.Optional;

/**
 * The form to paste an article into.
 *
 * @param frame around it
 * @param draft what was sent, so that nothing has to be typed twice
 * @param problem what was wrong with it and what to do
 */
public record PastePage(Frame frame, Draft draft, Optional<String> problem) {
  /** Path of the form and of what reads it. */
  public static final String PATH = "/paste";

  /** The longest text that is read, in UTF-16 units. */
  public static final int LONGEST = 100_000;

  /**
   * What a reader typed.
   *
   * @param date as it was typed
   */
  public record Draft(String text, String title, String date) {
    /** Nothing yet. */
    public static final Draft EMPTY = new Draft("", "", "");
  }

  /** The form with a draft in it. */
  public static PastePage of(Messages messages, Draft draft, Optional<String> problem) {
    Frame frame =
        new Frame(
            messages,
            messages.get("paste.title"),
            Frame.Section.PASTE,
            PATH,
            List.of(),
            List.of("paste.css"),
            List.of("paste.js"));
    return new PastePage(frame, draft, problem);
  }

  /** The longest text, for the browser. */
  public int longest() {
    return LONGEST;
  }

  /** The whole page. */
  public String html() {
    return Templates.render("paste", this);
  }
}
