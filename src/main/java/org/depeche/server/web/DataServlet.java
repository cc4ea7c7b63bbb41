package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.RdfSyntax;
import org.depeche.server.http.RefusingServlet;
import org.depeche.view.linked.Description;
import org.depeche.view.linked.DescriptionReader;

/**
 * The data of things, {@code /data/X.ttl}: the suffix is the syntax. Without one the answer is
 * where the data is (303), in the syntax that {@code ?format=} or {@code Accept} asks for.
 */
final class DataServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private final transient StoreReading store;

  DataServlet(StoreReading store) {
    super("GET", "HEAD");
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = behindFirstSegment(request.getRequestURI());
    Optional<Suffixed> suffixed =
        Suffixed.of(path).filter(each -> each.form().syntax().isPresent());
    Optional<Node> thing =
        suffixed.flatMap(each -> store.addresses().shown(each.path())).filter(store::has);
    Optional<String> present = thing.flatMap(each -> presentAddress(each, suffixed.orElseThrow()));
    if (present.isPresent()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", present.get());
    } else if (thing.isPresent()) {
      write(thing.get(), suffixed.orElseThrow().form(), request, response);
    } else {
      lead(path, request, response);
    }
  }

  /** The path of a thing in an address: as it was sent, without what all addresses begin with. */
  static String behindFirstSegment(String address) {
    int slash = address.indexOf('/', 1);
    return slash < 0 ? "/" : address.substring(slash);
  }

  private Optional<String> presentAddress(Node thing, Suffixed asked) {
    return store
        .presentName(thing)
        .flatMap(present -> store.addresses().data(present, asked.form().suffix()));
  }

  private void lead(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Node> thing = store.addresses().shown(path).filter(store::has);
    if (thing.isPresent()) {
      lead(thing.get(), request, response);
    } else {
      ThingServlet.absent(request, response);
    }
  }

  private void lead(Node thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Alternatives alternatives = new Alternatives(store.addresses(), thing);
    Optional<Representation> form = Representation.wanted(request, Representation.DATA);
    if (form.isEmpty()) {
      alternatives.refuse(request, response, Representation.DATA);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", alternatives.address(form.get()).orElse("/"));
  }

  private void write(
      Node thing, Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Alternatives(store.addresses(), thing).announce(response);
    if (store.isUnchanged(request, response, form.suffix())) {
      return;
    }
    Description description = store.read(() -> new DescriptionReader(store.data()).read(thing));
    response.setContentType(form.mediaType() + ";charset=utf-8");
    response.addHeader(
        "Link", "<" + store.addresses().of(thing).orElse("/") + ">; rel=\"describes\"");
    if (description.leftOut() > 0) {
      response.setHeader("X-Triples-Left-Out", Integer.toString(description.leftOut()));
    }
    GraphWriter.write(
        Stream.of(description.graph()),
        form.syntax().orElse(RdfSyntax.TTL),
        response.getOutputStream());
  }
}
