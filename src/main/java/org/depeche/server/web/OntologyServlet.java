package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.graph.Ontology;
import org.depeche.graph.RdfSyntax;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.page.OntologyPage;
import org.depeche.view.ontology.OntologyReader;
import org.depeche.view.ontology.OntologyView;

/**
 * The ontology, {@code /ontology}: a page for people with a fragment for each term, or the graph of
 * its files in the syntax that {@code ?format=} or {@code Accept} asks for.
 */
final class OntologyServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private final transient Iris iris;
  private final transient OntologyView view = OntologyReader.read();

  OntologyServlet(Iris iris) {
    this.iris = iris;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Representation> form =
        Representation.wanted(request, List.of(Representation.values()));
    if (form.isEmpty()) {
      Alternatives.plain(response, HttpServletResponse.SC_NOT_ACCEPTABLE, offer());
      return;
    }
    Optional<RdfSyntax> syntax = form.get().syntax();
    if (syntax.isPresent()) {
      response.setContentType(form.get().mediaType() + ";charset=utf-8");
      GraphWriter.write(Stream.of(Ontology.terms(iris)), syntax.get(), response.getOutputStream());
      return;
    }
    Messages messages = messages(request, response);
    List<Frame.Alternate> alternates =
        Representation.DATA.stream()
            .map(data -> new Frame.Alternate(data.mediaType(), address(data)))
            .toList();
    send(
        response,
        messages,
        HttpServletResponse.SC_OK,
        OntologyPage.of(messages, address(request), view, alternates).html());
  }

  private static String address(Representation form) {
    return OntologyPage.PATH + "?format=" + form.suffix();
  }

  private static String offer() {
    return Stream.of(Representation.values())
        .map(form -> form.mediaType() + "  " + address(form) + "\n")
        .collect(Collectors.joining("", "expected one of these\n", ""));
  }
}
