package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.page.Messages;
import org.depeche.page.PastePage;
import org.depeche.page.PastePage.Draft;
import org.depeche.page.PastedPage;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.TimeLimit;
import org.depeche.text.Article;
import org.depeche.view.article.ArticleView;
import org.depeche.view.article.ArticleViewReader;
import org.jspecify.annotations.Nullable;

/** {@code /paste}: a form, and what the article says that is sent with it. Nothing is stored. */
final class PasteServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** Bytes of a form that can hold the longest text, nine a character at worst, and a title. */
  private static final long LARGEST = 10L * PastePage.LONGEST;

  /** How long a text is read; one of that length takes a few seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final transient Readings readings;

  PasteServlet(Iris iris) {
    this.readings = new Readings(iris, new TimeLimit(LONGEST));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Messages messages = messages(request, response);
    PastePage form = PastePage.of(messages, Draft.EMPTY, Optional.empty());
    send(response, messages, HttpServletResponse.SC_OK, form.html());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      Messages messages = messages(new WithoutForm(request), response);
      String problem = messages.get("paste.tooLarge", PastePage.LONGEST);
      refuse(
          response,
          messages,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          Draft.EMPTY,
          problem);
      return;
    }
    request.setCharacterEncoding("UTF-8");
    Messages messages = messages(request, response);
    Draft draft = draft(request);
    int length = draft.text().length();
    if (draft.text().isBlank()) {
      refuse(response, messages, 400, draft, messages.get("paste.empty"));
    } else if (length > PastePage.LONGEST) {
      refuse(
          response,
          messages,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          draft,
          messages.get("paste.tooLong", length, PastePage.LONGEST));
    } else {
      try {
        read(response, messages, draft);
      } catch (DateTimeParseException e) {
        refuse(response, messages, 400, draft, messages.get("paste.badDate", draft.date()));
      }
    }
  }

  /** A request whose form is too large to be read. */
  private static final class WithoutForm extends HttpServletRequestWrapper {
    WithoutForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }
  }

  private void read(HttpServletResponse response, Messages messages, Draft draft)
      throws IOException {
    Optional<ArticleView> view;
    try {
      view =
          readings
              .read(article(draft))
              .flatMap(graph -> ArticleViewReader.read(graph, messages.language()));
    } catch (Refusal e) {
      response.setHeader("Retry-After", "5");
      refuse(response, messages, e.status(), draft, messages.get("paste.busy"));
      return;
    }
    if (view.isEmpty()) {
      String problem = messages.get("paste.tooSlow", LONGEST.toSeconds());
      refuse(response, messages, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, draft, problem);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    send(
        response,
        messages,
        HttpServletResponse.SC_OK,
        PastedPage.of(messages, view.get(), draft).html());
  }

  private static Article article(Draft draft) {
    return ArticleReader.article(
        draft.text(),
        new ArticleDetails(
            Optional.empty(),
            Optional.of(draft.title()).filter(title -> !title.isEmpty()),
            Optional.of(draft.date()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            Optional.empty()));
  }

  /** What was sent; browsers end the lines of a form with two characters. */
  private static Draft draft(HttpServletRequest request) {
    return new Draft(
        field(request, "text").replace("\r\n", "\n"),
        field(request, "title").strip(),
        field(request, "date").strip());
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static void refuse(
      HttpServletResponse response, Messages messages, int status, Draft draft, String problem)
      throws IOException {
    send(response, messages, status, PastePage.of(messages, draft, Optional.of(problem)).html());
  }
}
