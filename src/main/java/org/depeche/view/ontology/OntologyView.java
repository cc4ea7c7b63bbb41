package org.depeche.view.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.view.ReaderLanguage;

/**
 * The terms of the ontology.
 *
 * @param classes each behind the one that it refines
 * @param properties by name
 * @param values of statuses, stances and the like, by name
 */
public record OntologyView(List<Term> classes, List<Term> properties, List<Term> values) {
  public OntologyView {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    values = List.copyOf(values);
  }

  /**
   * A term.
   *
   * @param name in the namespace of the ontology, and its fragment in the page
   * @param depth how many classes it refines, one in the other; 0 for what is no class
   * @param labels what people call it, in each language that has a name for it
   * @param meanings what it means, in the same way
   * @param example a sentence, or a statement in Turtle
   * @param broader what a class refines, or what a value is one of
   * @param domains whose property it is
   * @param ranges what its values are
   */
  public record Term(
      String name,
      int depth,
      Map<ReaderLanguage, String> labels,
      Map<ReaderLanguage, String> meanings,
      Optional<String> example,
      List<Reference> broader,
      List<Reference> domains,
      List<Reference> ranges) {
    public Term {
      labels = Map.copyOf(labels);
      meanings = Map.copyOf(meanings);
      broader = List.copyOf(broader);
      domains = List.copyOf(domains);
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * A term that another names.
   *
   * @param written with its prefix, {@code d:Event}
   * @param href where it is: in the page if it is of this ontology
   */
  public record Reference(String written, String href) {}
}
