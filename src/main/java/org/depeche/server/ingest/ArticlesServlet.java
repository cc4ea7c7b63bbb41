package org.depeche.server.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.depeche.graph.Iris;
import org.depeche.server.door.Access;
import org.depeche.server.http.RefusingServlet;

/** Takes an article from a bearer of the token: 201 with its permalink, 200 if it was there. */
public final class ArticlesServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Intake intake;
  private final transient Access access;
  private final transient Iris iris;

  public ArticlesServlet(Intake intake, Access access, Iris iris) {
    super("POST");
    this.intake = intake;
    this.access = access;
    this.iris = iris;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    access.checkWriter(request);
    Intake.Stored stored = intake.take(ArticleRequest.article(request));
    String page = "/page/" + path(stored.iri());
    ObjectNode said =
        JSON.createObjectNode()
            .put("id", stored.extraction().article().id().value())
            .put("iri", stored.iri())
            .put("page", page)
            .put("outcome", stored.outcome().name().toLowerCase(Locale.ROOT))
            .put("language", stored.extraction().language().code())
            .put("entities", stored.extraction().entities().all().size())
            .put("events", stored.extraction().events().size());
    boolean added = stored.outcome() == Intake.Outcome.ADDED;
    response.setStatus(added ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
    response.setHeader("Location", page);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.getOutputStream().write(JSON.writeValueAsBytes(said));
  }

  /** What of an article's IRI is below the base, in ASCII as a header needs it. */
  private String path(String iri) {
    return URI.create(iri.substring(iris.base().length())).toASCIIString();
  }
}
