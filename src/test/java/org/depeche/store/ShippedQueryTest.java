package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedQueryTest {
  static List<ShippedQuery> queries() {
    return ShippedQuery.all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void filledItIsTheQueryWithItsParametersAsTerms(ShippedQuery query) {
    Map<Var, Node> terms = new HashMap<>();
    Question.terms(query, Map.of()).forEach((name, term) -> terms.put(Var.alloc(name), term));
    Query asked = QueryTransformOps.syntaxSubstitute(QueryFactory.create(query.text()), terms);
    assertEquals(
        asked.getQueryPattern(), QueryFactory.create(query.filled(Map.of())).getQueryPattern());
  }

  @Test
  void aValueIsATermWhateverIsInIt() {
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    String filled = allies.filled(Map.of("country", "x\", \"fr\") AS ?n) } # \\"));
    assertTrue(
        filled.contains("BIND(STRLANG(\"x\\\", \\\"fr\\\") AS ?n) } # \\\\\", \"fr\") AS ?name)"),
        filled);
    assertFalse(filled.startsWith("#"), "the header is no part of it");
    assertEquals(
        QueryFactory.create(allies.filled(Map.of())).getProjectVars(),
        QueryFactory.create(filled).getProjectVars());
  }

  @Test
  void whatIsNoParameterIsRefused() {
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    StoreException refused =
        assertThrows(StoreException.class, () -> allies.filled(Map.of("state", "Cuba")));
    assertTrue(refused.toString().contains("expected one of [country]"), refused.toString());
  }
}
