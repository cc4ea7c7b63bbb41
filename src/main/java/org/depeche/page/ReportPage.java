package org.depeche.page;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.Extractor;
import org.depeche.page.ArticleContent.Setting;
import org.depeche.view.article.ArticleView;

/**
 * An article as one file that needs nothing else: style and scripts are in it, its policy lets only
 * these run, and it asks nothing of any other place.
 */
public record ReportPage(ArticleContent content) {
  /** Run before anything is drawn. */
  private static final InlineAsset THEME = InlineAsset.of("theme.js");

  private static final InlineAsset STYLE =
      InlineAsset.joined(List.of("app.css", "article.css", "report.css"));

  private static final List<InlineAsset> SCRIPTS =
      List.of(
          InlineAsset.at(Libraries.resource("lib/cytoscape.js").orElseThrow()),
          InlineAsset.joined(ArticleAssets.SCRIPTS));

  /** The report of a view. */
  public static ReportPage of(Messages messages, ArticleView view) {
    return new ReportPage(new ArticleContent(messages, view, Setting.FILE));
  }

  /** The whole file. */
  public String html() {
    return Templates.render("report", this);
  }

  /** Which program made it. */
  public String version() {
    return Extractor.VERSION;
  }

  /** The style sheet. */
  public InlineAsset style() {
    return STYLE;
  }

  /** The script of light and dark. */
  public InlineAsset theme() {
    return THEME;
  }

  /** The scripts that the text is followed by. */
  public List<InlineAsset> scripts() {
    return SCRIPTS;
  }

  /** The policy: nothing but what is in the file. */
  public String policy() {
    String scripts = SCRIPTS.stream().map(InlineAsset::source).collect(Collectors.joining(" "));
    return "default-src 'none'; script-src "
        + THEME.source()
        + " "
        + scripts
        + "; style-src "
        + STYLE.source()
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }
}
