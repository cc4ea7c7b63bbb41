package org.depeche.page;

import java.util.List;
import org.depeche.page.ArticleContent.Setting;
import org.depeche.view.article.ArticleView;

/**
 * An article that was pasted: read, shown, and kept nowhere.
 *
 * @param frame around it
 */
public record PastedPage(Frame frame, ArticleContent content) {
  /** The page of a view. */
  public static PastedPage of(Messages messages, ArticleView view) {
    ArticleContent content = new ArticleContent(messages, view, Setting.PASTED);
    String title = view.heading().title().orElse(messages.get("paste.pasted"));
    Frame frame =
        new Frame(
            messages,
            title,
            Frame.Section.PASTE,
            PastePage.PATH,
            List.of(),
            ArticleAssets.STYLES,
            ArticleAssets.SCRIPTS);
    return new PastedPage(frame, content);
  }

  /** The whole page. */
  public String html() {
    return Templates.render("pasted", this);
  }
}
