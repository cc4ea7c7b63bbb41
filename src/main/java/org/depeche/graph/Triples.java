package org.depeche.graph;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph being written, with the forms of literals that Dépêche uses. */
public final class Triples {
  private final Graph graph = GraphFactory.createDefaultGraph();

  /** What was written so far. */
  public Graph graph() {
    return graph;
  }

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** One triple. */
  public Triples add(Node subject, Node property, Node value) {
    graph.add(Triple.create(subject, property, value));
    return this;
  }

  /** The class of a thing. */
  public Triples type(Node subject, Node type) {
    return add(subject, Foreign.TYPE, type);
  }

  Triples label(Node subject, String french) {
    return french(subject, Foreign.LABEL, french);
  }

  /** A text in French. */
  public Triples french(Node subject, Node property, String text) {
    return add(subject, property, NodeFactory.createLiteralLang(clean(text), "fr"));
  }

  Triples english(Node subject, Node property, String text) {
    return add(subject, property, NodeFactory.createLiteralLang(clean(text), "en"));
  }

  /** A number of things. */
  public Triples count(Node subject, Node property, long number) {
    return typed(subject, property, Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** A text of no language. */
  public Triples string(Node subject, Node property, String text) {
    return add(subject, property, NodeFactory.createLiteralString(clean(text)));
  }

  Triples string(Node subject, Node property, Optional<String> text) {
    text.ifPresent(t -> string(subject, property, t));
    return this;
  }

  /** An offset, in UTF-16 units of the article's text. */
  Triples offset(Node subject, Node property, int units) {
    return typed(subject, property, Integer.toString(units), XSDDatatype.XSDnonNegativeInteger);
  }

  Triples truth(Node subject, Node property, boolean truth) {
    return typed(subject, property, Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  /** A decimal in its canonical form, the one that a store gives back: 0.9 for 0.90. */
  public Triples decimal(Node subject, Node property, String number) {
    String digits = new BigDecimal(number).stripTrailingZeros().toPlainString();
    String form = digits.contains(".") ? digits : digits + ".0";
    return typed(subject, property, form, XSDDatatype.XSDdecimal);
  }

  /** A day, month or year, typed by its precision. */
  public Triples date(Node subject, Node property, String date) {
    return typed(
        subject,
        property,
        date,
        switch (date.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        });
  }

  private Triples typed(Node subject, Node property, String form, RDFDatatype type) {
    return add(subject, property, NodeFactory.createLiteralDT(form, type));
  }

  /**
   * The text with U+FFFD for what some RDF syntax cannot carry (lone surrogates, control and
   * non-characters); its length is the same.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
          || Character.isSurrogate((char) c)
          || c >= 0xFFFE) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }
}
