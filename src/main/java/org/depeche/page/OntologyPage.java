package org.depeche.page;

import java.util.List;
import java.util.Optional;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.ontology.OntologyView;
import org.depeche.view.ontology.OntologyView.Term;

/**
 * The classes, properties and values of the ontology, each with an address of its own.
 *
 * @param frame around it
 */
public record OntologyPage(Frame frame, OntologyView view) {
  /** Path of the page and of its data. */
  public static final String PATH = "/ontology";

  /** A part of the page. */
  public record Section(String name, List<Term> terms) {}

  /**
   * A page.
   *
   * @param alternates the ontology as data
   */
  public static OntologyPage of(
      Messages messages, String address, OntologyView view, List<Frame.Alternate> alternates) {
    Frame frame =
        new Frame(
            messages,
            messages.get("ontology.title"),
            Frame.Section.NONE,
            address,
            alternates,
            List.of("ontology.css"),
            List.of());
    return new OntologyPage(frame, view);
  }

  /** The parts, in their order. */
  public List<Section> sections() {
    return List.of(
        new Section("classes", view.classes()),
        new Section("properties", view.properties()),
        new Section("values", view.values()));
  }

  /** What the reader calls a term. */
  public String label(Term term) {
    return Optional.ofNullable(term.labels().get(own())).orElse(term.name());
  }

  /** The reader's language. */
  public ReaderLanguage own() {
    return frame.messages().language();
  }

  /** The other one. */
  public ReaderLanguage other() {
    return own().other();
  }

  /** The whole page. */
  public String html() {
    return Templates.render("ontology", this);
  }
}
