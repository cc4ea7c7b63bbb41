package org.depeche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.entity.EntityId;
import org.depeche.graph.Iris;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.OutsideId;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * The links that follow from the identifiers of the knowledge tables.
 *
 * @param today the date of links that are new
 */
public record Identifiers(KnowledgeBase knowledge, Iris iris, LocalDate today) {

  /** The identifiers in one dataset, each verified by the source that its row names. */
  public List<Link> in(Dataset dataset) {
    List<Link> links = new ArrayList<>();
    for (Known known : knowledge.all()) {
      known.outside().stream()
          .filter(id -> id.dataset() == dataset)
          .forEach(id -> links.add(link(known, id.iri(), Link.IDENTIFIER)));
    }
    return links;
  }

  /**
   * For things without an identifier in a dataset, what an imported dataset states to be the same
   * as one that they have in another ({@code owl:sameAs}, or an identifier's property).
   */
  public List<Link> stated(Dataset dataset, OutsideIndex index) {
    List<Link> links = new ArrayList<>();
    for (Known known : knowledge.all()) {
      if (known.outside().stream().noneMatch(id -> id.dataset() == dataset)) {
        known.outside().stream()
            .map(OutsideId::iri)
            .map(iri -> index.sameAs(iri, dataset))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(target -> links.add(link(known, target, Link.STATED)));
      }
    }
    return links;
  }

  private Link link(Known known, String target, String method) {
    String thing = iris.entity(new EntityId(known.id().value())).getURI();
    return new Link(thing, target, known.name(), 1, method, Link.Status.ACCEPTED, today);
  }
}
