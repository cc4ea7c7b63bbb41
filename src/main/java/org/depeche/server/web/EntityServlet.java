package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.depeche.page.EntityPage;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.view.ThingLabels;
import org.depeche.view.entity.EntityReader;
import org.depeche.view.entity.EntityView;

/**
 * The pages of things, {@code /page/X}; those of events and evidence are their words in the page of
 * the article. Each list has its page in a parameter of its name: {@code ?did=2}.
 */
final class EntityServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private static final List<String> STYLES = List.of("statement.css", "timeline.css", "entity.css");

  private final transient StoreReading store;

  EntityServlet(StoreReading store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = DataServlet.behindFirstSegment(request.getRequestURI());
    Optional<Node> thing = store.addresses().shown(path).filter(store::has);
    if (thing.isEmpty()) {
      notFound(request, response);
      return;
    }
    Optional<String> elsewhere = elsewhere(thing.get());
    if (elsewhere.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", elsewhere.get());
      return;
    }
    show(thing.get(), request, response);
  }

  private Optional<String> elsewhere(Node thing) {
    return store.presentName(thing).flatMap(store.addresses()::page).or(() -> store.words(thing));
  }

  private void show(Node thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Messages messages = messages(request, response);
    Alternatives alternatives = new Alternatives(store.addresses(), thing);
    alternatives.announce(response);
    store
        .addresses()
        .data(thing, "ttl")
        .ifPresent(
            data ->
                response.addHeader(
                    "Link", "<" + data + ">; rel=\"describedby\"; type=\"text/turtle\""));
    if (store.isUnchanged(request, response, messages.language().tag())) {
      return;
    }
    EntityView view =
        store
            .read(
                () ->
                    new EntityReader(
                            new ThingLabels(store.data(), store.addresses(), messages.language()),
                            pages(request))
                        .read(thing))
            .orElseThrow();
    List<Frame.Alternate> others =
        Representation.DATA.stream()
            .flatMap(
                form ->
                    alternatives.address(form).stream()
                        .map(href -> new Frame.Alternate(form.mediaType(), href)))
            .toList();
    Frame frame =
        new Frame(
            messages,
            view.thing().text(),
            Frame.Section.NONE,
            address(request),
            others,
            STYLES,
            List.of());
    send(response, messages, HttpServletResponse.SC_OK, new EntityPage(frame, view).html());
  }

  /** Every parameter that is a number is the page of a list. */
  private static Map<String, Integer> pages(HttpServletRequest request) {
    Map<String, Integer> pages = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) ->
                Stream.of(values)
                    .filter(value -> value.matches("\\d{1,6}"))
                    .findFirst()
                    .ifPresent(value -> pages.put(name, Integer.parseInt(value))));
    return pages;
  }
}
