package org.depeche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.store.ShippedQuery;
import org.depeche.view.QueryTerms;
import org.depeche.view.ReaderLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryPageTest {
  @ParameterizedTest
  @EnumSource(ReaderLanguage.class)
  void everyShippedQueryIsListedAndHasAFormOfItsParameters(ReaderLanguage language) {
    for (ShippedQuery query : ShippedQuery.all()) {
      QueryPage page = page(language, query, Map.of());
      assertEquals(
          List.of(query.name()),
          page.groups().stream()
              .flatMap(group -> group.entries().stream())
              .filter(QueryPage.Entry::current)
              .map(QueryPage.Entry::name)
              .toList());
      assertEquals(
          query.parameters().stream().map(ShippedQuery.Parameter::byDefault).toList(),
          page.fields().stream().map(QueryPage.Field::value).toList());
      assertTrue(page.html().contains("href=\"/query?ask=" + query.name() + "\""));
    }
  }

  @ParameterizedTest
  @EnumSource(ReaderLanguage.class)
  void whatTheReaderGaveIsText(ReaderLanguage language) {
    String attack = "</textarea><script>alert(1)</script>\"><img src=x>";
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    String html = page(language, allies, Map.of("country", attack)).html();
    assertFalse(html.contains("<script>alert"), html);
    assertFalse(html.contains("<img"), html);
  }

  @ParameterizedTest
  @EnumSource(ReaderLanguage.class)
  void theEditorKnowsTheTermsOfTheOntologyAndThoseItBuildsOn(ReaderLanguage language) {
    QueryTerms terms = QueryTerms.in(language);
    String ontology = "https://w3id.org/depeche/ontology#";
    assertEquals(ontology, terms.prefixes().get("d"));
    assertTrue(named(terms.classes(), ontology + "Condemnation").isPresent());
    assertTrue(named(terms.classes(), "https://schema.org/Person").isPresent());
    assertTrue(named(terms.properties(), ontology + "actor").isPresent());
    assertEquals(
        language == ReaderLanguage.FRENCH ? "condamnation" : "condemnation",
        named(terms.classes(), ontology + "Condemnation").orElseThrow().label());
  }

  private static Optional<QueryTerms.Term> named(List<QueryTerms.Term> terms, String iri) {
    return terms.stream().filter(term -> term.iri().equals(iri)).findFirst();
  }

  private static QueryPage page(
      ReaderLanguage language, ShippedQuery query, Map<String, String> values) {
    Messages messages = Messages.in(language);
    Frame frame = Frame.plain(messages, messages.get("query.title"), Frame.Section.QUERY, "/query");
    return new QueryPage(
        frame,
        "https://w3id.org/depeche/",
        true,
        new QueryPage.Shown(
            query.filled(values),
            QueryPage.Start.AT_ONCE,
            Optional.of(new QueryPage.Filled(query, values))));
  }
}
