package org.depeche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.view.ArticleTitle;
import org.depeche.view.article.ArticleView;
import org.depeche.view.article.EntityView;
import org.depeche.view.article.Mark;
import org.depeche.view.article.Paragraph;
import org.depeche.view.article.Segment;
import org.depeche.view.article.StatementView;

/**
 * An article as its templates show it: on a page of the server or in a file of its own.
 *
 * @param messages in the reader's language
 * @param setting where it is shown, which decides what can be linked to
 */
public record ArticleContent(Messages messages, ArticleView view, Setting setting) {
  /** The layers that can be switched, by what is on them; {@code e} is what states something. */
  public static final List<String> SWITCHES = List.of("a", "p", "m", "d", "e");

  /** How many lines of a list are shown at once; the others are folded. */
  private static final int SHOWN = 40;

  private static final double NEARLY_CERTAIN = 0.9;
  private static final double VERY_LIKELY = 0.75;
  private static final double LIKELY = 0.5;

  /** Where an article is shown. */
  public enum Setting {
    /** From the store: everything in it has an address on the server. */
    STORED,
    /** Just read, and in no store: only known things have an address. */
    PASTED,
    /** In a file: nothing has an address. */
    FILE;

    /** Its name in the page. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The title, or what stands in for one. */
  public String title() {
    return ArticleTitle.of(view.heading().title(), view.text())
        .orElse(messages.get("article.untitled", view.heading().id()));
  }

  /** Whether somebody gave it a title; of others the first line is one, which the text says. */
  public boolean titled() {
    return view.heading().title().filter(title -> !title.isBlank()).isPresent();
  }

  /** The paragraphs of the text, its headline among them. */
  public List<Paragraph> paragraphs() {
    return view.paragraphs();
  }

  /** Whether a paragraph is the headline. */
  public boolean isHeadline(Paragraph paragraph) {
    return paragraph.span().begin() == 0
        && view.heading()
            .title()
            .filter(title -> title.strip().equals(paragraph.span().of(view.text()).strip()))
            .isPresent();
  }

  /** Whether the text says its own headline. */
  public boolean hasHeadline() {
    int end = view.text().indexOf('\n');
    String first = (end < 0 ? view.text() : view.text().substring(0, end)).strip();
    return view.heading().title().map(String::strip).filter(first::equals).isPresent();
  }

  /** The characters of a segment. */
  public String words(Segment segment) {
    return segment.span().of(view.text());
  }

  /** The layers of a segment, as classes. */
  public String layers(Segment segment) {
    return segment.marks().stream()
        .map(Mark::layer)
        .distinct()
        .sorted()
        .map(layer -> layer.code())
        .collect(Collectors.joining(" "));
  }

  /** The language of the text in words. */
  public String language() {
    return messages.get("article.language." + view.heading().language());
  }

  /** Whether the text is in the language that is read. */
  public boolean french() {
    return view.heading().language().equals("fr");
  }

  /** How sure something is, in words and as a number. */
  public String confidence(double share) {
    String words =
        share >= NEARLY_CERTAIN
            ? "certain"
            : share >= VERY_LIKELY ? "veryLikely" : share >= LIKELY ? "likely" : "uncertain";
    return messages.get("article.confidence." + words, share);
  }

  /** The first lines of a list. */
  public static <T> List<T> shown(List<T> all) {
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  /** The lines that are folded. */
  public static <T> List<T> folded(List<T> all) {
    return all.subList(Math.min(SHOWN, all.size()), all.size());
  }

  /** How the date of a statement was obtained. */
  public String dateSource(StatementView statement) {
    return statement
        .when()
        .map(StatementView.When::source)
        .filter(source -> !source.isEmpty())
        .map(source -> messages.get("article.dateSource." + source))
        .orElse("");
  }

  /** Where the page of an entity is, if it has one. */
  public Optional<String> address(EntityView entity) {
    boolean reachable =
        switch (setting) {
          case STORED -> true;
          case PASTED -> entity.known();
          case FILE -> false;
        };
    return entity.id().filter(id -> reachable).map(id -> "/page/" + id);
  }

  /** Other forms of a stored article, by what they are called. */
  public List<Frame.Alternate> forms() {
    if (setting != Setting.STORED) {
      return List.of();
    }
    String data = "/data/article/" + PathSegment.encoded(view.heading().id());
    List<Frame.Alternate> forms = new ArrayList<>();
    forms.add(new Frame.Alternate("text/turtle", data + ".ttl"));
    forms.add(new Frame.Alternate("application/ld+json", data + ".jsonld"));
    forms.add(new Frame.Alternate("application/n-triples", data + ".nt"));
    return forms;
  }

  /** What the scripts of the page need to know, as JSON that may stand in a script element. */
  public String data() {
    return ArticleData.of(this);
  }
}
