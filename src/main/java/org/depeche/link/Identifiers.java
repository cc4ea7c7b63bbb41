package org.depeche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depeche.entity.EntityId;
import org.depeche.graph.Iris;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.OutsideId;

/** The links that the identifiers of the knowledge tables are. */
public final class Identifiers {
  private Identifiers() {}

  /** Those in one dataset, each verified by the source that its row names. */
  public static List<Link> in(
      OutsideId.Dataset dataset, KnowledgeBase knowledge, Iris iris, LocalDate today) {
    List<Link> links = new ArrayList<>();
    for (Known known : knowledge.all()) {
      for (OutsideId id : known.outside()) {
        if (id.dataset() == dataset) {
          links.add(
              new Link(
                  iris.entity(new EntityId(known.id().value())).getURI(),
                  id.iri(),
                  known.name(),
                  1,
                  Link.IDENTIFIER,
                  Link.Status.ACCEPTED,
                  today));
        }
      }
    }
    return links;
  }
}
