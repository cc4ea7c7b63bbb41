package org.depeche.server.reconcile;

import org.apache.jena.graph.Node;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;

/** The terms of the graph that the service reads. */
final class Names {
  static final Node LABEL = Foreign.LABEL;
  static final Node TYPE = Foreign.TYPE;
  static final Node SAME_AS = Foreign.SAME_AS;
  static final Node ALT_LABEL = Foreign.ALT_LABEL;
  static final Node MENTIONS = Foreign.MENTIONS;
  static final Node COUNTRY = Vocabulary.COUNTRY;
  static final Node COUNTRY_CODE = Vocabulary.COUNTRY_CODE;
  static final Node HOLDER = Vocabulary.HOLDER;
  static final Node OFFICE = Vocabulary.OFFICE;
  static final Node OF = Vocabulary.OF;
  static final Node FROM = Vocabulary.FROM;
  static final Node TO = Vocabulary.TO;

  private Names() {}
}
