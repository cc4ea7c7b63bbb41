package org.depeche.page;

import org.depeche.page.ArticleContent.Setting;
import org.depeche.view.article.ArticleView;

/**
 * An article of the store: its text with what was found in it, and what it states.
 *
 * @param frame around it
 */
public record ArticlePage(Frame frame, ArticleContent content) {
  /** The page of a view. */
  public static ArticlePage of(Messages messages, ArticleView view, String address) {
    ArticleContent content = new ArticleContent(messages, view, Setting.STORED);
    Frame frame =
        new Frame(
            messages,
            content.title(),
            Frame.Section.NONE,
            address,
            content.forms(),
            ArticleAssets.STYLES,
            ArticleAssets.SCRIPTS);
    return new ArticlePage(frame, content);
  }

  /** The whole page. */
  public String html() {
    return Templates.render("article", this);
  }
}
