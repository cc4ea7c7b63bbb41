package org.depeche.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.depeche.view.QueryTerms;

/** The terms that the editor completes, for its script. */
public final class TermsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TermsJson() {}

  /** {@code {"prefixes": {…}, "classes": [{"iri", "label", "meaning"}, …], "properties": […]}}. */
  public static String of(QueryTerms terms) {
    try {
      return JSON.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("terms of the ontology: expected to be JSON", e);
    }
  }
}
