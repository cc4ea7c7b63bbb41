package org.depeche.page;

/**
 * That something went wrong.
 *
 * @param frame around it
 * @param status of HTTP
 * @param happened what, for the reader
 * @param remedy what to do
 */
public record ErrorPage(Frame frame, int status, String happened, String remedy) {

  /** The whole page. */
  public String html() {
    return Templates.render("error", this);
  }
}
