package org.depeche.page;

import java.util.List;
import org.depeche.page.ArticleContent.Setting;
import org.depeche.view.article.ArticleView;

/**
 * An article that was pasted: read, shown, and kept nowhere.
 *
 * @param frame around it
 * @param draft what was pasted, which is sent again for the other language
 */
public record PastedPage(Frame frame, ArticleContent content, PastePage.Draft draft) {
  /** The page of a view. */
  public static PastedPage of(Messages messages, ArticleView view, PastePage.Draft draft) {
    ArticleContent content = new ArticleContent(messages, view, Setting.PASTED);
    Frame frame =
        new Frame(
            messages,
            content.title(),
            Frame.Section.PASTE,
            PastePage.PATH,
            List.of(),
            ArticleAssets.STYLES,
            ArticleAssets.SCRIPTS);
    return new PastedPage(frame, content, draft);
  }

  /** The whole page. */
  public String html() {
    return Templates.render("pasted", this);
  }
}
