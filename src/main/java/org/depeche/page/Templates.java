package org.depeche.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the templates of {@code src/main/jte}, compiled with the program. Any thread. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.depeche.page.templates");

  private Templates() {}

  /** The HTML of a template of one parameter; text in it is escaped for where it stands. */
  static String render(String template, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template + ".jte", page, html);
    return html.toString();
  }
}
