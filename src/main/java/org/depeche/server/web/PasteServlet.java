package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.depeche.server.http.Fields;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.RequestBody;
import org.depeche.server.http.TimeLimit;
import org.depeche.text.Article;
import org.depeche.view.article.ArticleView;
import org.depeche.view.article.ArticleViewReader;

/** {@code /paste}: a form, and what the article says that is sent with it. Nothing is stored. */
final class PasteServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** Bytes of a form that can hold the longest text, nine a character at worst, and a title. */
  private static final int LARGEST = 10 * PastePage.LONGEST;

  private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

  /** How long a text is read; one of that length takes a few seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final transient TimeLimit limit;
  private final transient Readings readings;

  PasteServlet(Iris iris) {
    this(iris, new TimeLimit(LONGEST));
  }

  /**
   * @param limit how long a text is read
   */
  PasteServlet(Iris iris, TimeLimit limit) {
    super("GET", "HEAD", "POST");
    this.limit = limit;
    this.readings = new Readings(iris, limit);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("POST")) {
      read(request, response);
    } else {
      ask(request, response);
    }
  }

  private static void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Messages messages = messages(request, response);
    PastePage form = PastePage.of(messages, Draft.EMPTY, Optional.empty());
    send(response, messages, HttpServletResponse.SC_OK, form.html());
  }

  private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Fields> form = form(request);
    Messages messages = messages(request, response);
    if (form.isEmpty()) {
      String problem = messages.get("paste.tooLarge", PastePage.LONGEST);
      refuse(response, messages, TOO_LARGE, Draft.EMPTY, problem);
      return;
    }
    Draft draft = draft(form.get());
    int length = draft.text().length();
    if (draft.text().isBlank()) {
      refuse(response, messages, 400, draft, messages.get("paste.empty"));
    } else if (length > PastePage.LONGEST) {
      String problem = messages.get("paste.tooLong", length, PastePage.LONGEST);
      refuse(response, messages, TOO_LARGE, draft, problem);
    } else {
      try {
        read(response, messages, draft);
      } catch (DateTimeParseException e) {
        refuse(response, messages, 400, draft, messages.get("paste.badDate", draft.date()));
      }
    }
  }

  /**
   * What was sent; empty if it is too large.
   *
   * @throws Refusal 400 or 415 if it is no form
   */
  private static Optional<Fields> form(HttpServletRequest request) throws IOException {
    String type = RequestBody.type(request).orElse("none");
    if (!type.equals(Fields.FORM)) {
      throw new Refusal(415, "Content-Type " + type + ": expected " + Fields.FORM);
    }
    try {
      return Optional.of(Fields.of(RequestBody.utf8(request, LARGEST)));
    } catch (Refusal e) {
      if (e.status() != TOO_LARGE) {
        throw e;
      }
      return Optional.empty();
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
      String problem = messages.get("paste.tooSlow", limit.most().toSeconds());
      refuse(response, messages, TOO_LARGE, draft, problem);
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

  /** What a form says; browsers end its lines with two characters. */
  private static Draft draft(Fields form) {
    return new Draft(
        form.one("text").orElse("").replace("\r\n", "\n"),
        form.one("title").orElse("").strip(),
        form.one("date").orElse("").strip());
  }

  private static void refuse(
      HttpServletResponse response, Messages messages, int status, Draft draft, String problem)
      throws IOException {
    send(response, messages, status, PastePage.of(messages, draft, Optional.of(problem)).html());
  }
}
