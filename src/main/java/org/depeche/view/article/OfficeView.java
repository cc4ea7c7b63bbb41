package org.depeche.view.article;

import java.util.List;
import java.util.Optional;

/**
 * That somebody holds, held or is to hold an office.
 *
 * @param iri of the tenure
 * @param status for the reader
 */
public record OfficeView(
    String iri,
    Named holder,
    Named office,
    Optional<Named> of,
    String status,
    List<EvidenceView> evidence) {

  public OfficeView {
    evidence = List.copyOf(evidence);
  }

  /** The last part of its IRI. */
  public String id() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
