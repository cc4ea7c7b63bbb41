package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.server.http.Accept;
import org.depeche.view.ReaderLanguage;

/**
 * The permanent addresses of things: each is the path of an IRI, which names a thing and no
 * document, so the answer is where a document about it is (303), in the form that {@code ?format=},
 * a suffix or {@code Accept} asks for. A thing that turned out to be another leads to that (301).
 */
final class ThingServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private final transient StoreReading store;

  ThingServlet(StoreReading store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    String path = request.getRequestURI();
    Optional<Node> thing = store.addresses().thing(path);
    if (thing.isPresent() && store.has(thing.get())) {
      lead(thing.get(), request, response);
      return;
    }
    Optional<Suffixed> suffixed = Suffixed.of(path);
    Optional<Node> plain = suffixed.flatMap(each -> store.addresses().thing(each.path()));
    if (plain.isPresent() && store.has(plain.get())) {
      lead(plain.get(), suffixed.orElseThrow().form(), request, response);
      return;
    }
    absent(request, response);
  }

  private void lead(Node thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Representation> all = List.of(Representation.values());
    Optional<Representation> form = Representation.wanted(request, all);
    if (form.isPresent()) {
      lead(thing, form.get(), request, response);
    } else {
      new Alternatives(store.addresses(), thing).refuse(request, response, all);
    }
  }

  private void lead(
      Node thing, Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Node> present = store.presentName(thing);
    if (present.isPresent()) {
      String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
      redirect(
          response,
          HttpServletResponse.SC_MOVED_PERMANENTLY,
          store.addresses().of(present.get()).orElse("/") + query);
      return;
    }
    Alternatives alternatives = new Alternatives(store.addresses(), thing);
    alternatives.announce(response);
    Optional<String> address = alternatives.address(form);
    if (form == Representation.HTML) {
      address = store.words(thing).or(() -> alternatives.address(form));
    }
    redirect(response, HttpServletResponse.SC_SEE_OTHER, inLanguage(address.orElse("/"), request));
  }

  /** A language asked for in the address stays asked for. */
  private static String inLanguage(String address, HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang"))
        .flatMap(ReaderLanguage::of)
        .map(language -> address.replaceFirst("(?=#|$)", "?lang=" + language.tag()))
        .orElse(address);
  }

  private static void redirect(HttpServletResponse response, int status, String to) {
    response.setStatus(status);
    response.setHeader("Location", to);
  }

  /** Nothing is there: a page for who wants one most, else plain words. */
  static void absent(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean page =
        request.getHeader("Accept") != null
            && Representation.best(Accept.of(request), List.of(Representation.values()))
                .filter(form -> form == Representation.HTML)
                .isPresent();
    if (page) {
      notFound(request, response);
    } else {
      Alternatives.plain(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          request.getRequestURI()
              + ": the store has nothing of this name; expected the address of an article, an"
              + " entity or another thing that it has\n");
    }
  }
}
