package org.depeche.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.depeche.page.ErrorPage;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.server.http.RefusingServlet;
import org.depeche.view.ReaderLanguage;
import org.eclipse.jetty.http.HttpException;

/**
 * Answers with a page in the reader's language: the one that {@code ?lang=} or its cookie says,
 * else the first that the browser asks for and pages speak, else French.
 */
abstract class PageServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private static final System.Logger LOG = System.getLogger(PageServlet.class.getName());

  private static final String LANGUAGE = "lang";

  private static final int YEAR = 365 * 24 * 3600;

  /** A page that is read. */
  PageServlet() {
    super("GET", "HEAD");
  }

  /**
   * @param methods what it answers besides OPTIONS
   */
  PageServlet(String... methods) {
    super(methods);
  }

  /** What keeps a page from being made is told to the log, and the reader that it happened. */
  @Override
  protected final void failed(
      HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
      throws IOException {
    if (failure instanceof HttpException) {
      throw failure; // the request itself is malformed
    }
    LOG.log(
        System.Logger.Level.ERROR, request.getMethod() + " " + request.getRequestURI(), failure);
    if (response.isCommitted()) {
      throw failure;
    }
    response.resetBuffer();
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
    error(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error.failed");
  }

  /** What pages say to the reader who asks; a choice made in the address is kept. */
  static Messages messages(HttpServletRequest request, HttpServletResponse response) {
    Optional<ReaderLanguage> asked =
        Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(ReaderLanguage::of);
    asked.ifPresent(
        language -> {
          Cookie kept = new Cookie(LANGUAGE, language.tag());
          kept.setPath("/");
          kept.setMaxAge(YEAR);
          kept.setHttpOnly(true);
          kept.setAttribute("SameSite", "Strict");
          response.addCookie(kept);
        });
    response.addHeader("Vary", "Accept-Language, Cookie");
    return Messages.in(
        asked.or(() -> kept(request)).or(() -> browser(request)).orElse(ReaderLanguage.FRENCH));
  }

  private static Optional<ReaderLanguage> kept(HttpServletRequest request) {
    Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(LANGUAGE)) {
        return ReaderLanguage.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<ReaderLanguage> browser(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<ReaderLanguage> language = ReaderLanguage.of(locale.toLanguageTag());
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.empty();
  }

  /** Path and query as the reader sees them. */
  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Sends a page. */
  static void send(HttpServletResponse response, Messages messages, int status, String html)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Language", messages.language().tag());
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Says that there is nothing at this address. */
  static void notFound(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    error(request, response, HttpServletResponse.SC_NOT_FOUND, "error.notFound");
  }

  private static void error(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    Messages messages = messages(request, response);
    String title = messages.get(key);
    Frame frame = Frame.plain(messages, title, Frame.Section.NONE, address(request));
    String happened = messages.get(key + ".happened", request.getRequestURI());
    String remedy = messages.get(key + ".remedy");
    send(response, messages, status, new ErrorPage(frame, status, happened, remedy).html());
  }
}
