package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Ontology;
import org.depeche.graph.ShapesGate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {
  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void fill() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    store.replace(
        List.of(
            accepted(Graphs.ofResource(Graphs.ARTICLE, "/store/article.ttl")),
            Graphs.ofResource(Graphs.KNOWLEDGE, "/store/knowledge.ttl"),
            Graphs.ofResource(Graphs.LINKS, "/store/links.ttl"),
            Ontology.terms(Iris.DEFAULT),
            accepted(Namesakes.article("un", Namesakes.Named.body("Union verte").of("FRA"))),
            accepted(Namesakes.article("deux", Namesakes.Named.body("Union verte").of("MLI")))));
  }

  private static NamedGraph accepted(NamedGraph article) {
    return assertInstanceOf(Accepted.class, new ShapesGate().check(article)).graph();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<ShippedQuery> queries() {
    return ShippedQuery.all();
  }

  @Test
  void everyFileIsInTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .forEach(name -> names.add(name.replace(".rq", "")));
      assertEquals(names, new TreeSet<>(queries().stream().map(ShippedQuery::name).toList()));
      assertTrue(names.size() >= 14, names.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aShippedQueryAnswersOverASmallGraph(ShippedQuery query) {
    Question question = Question.of(query, Map.of());
    if (question.leavesThisMachine()) {
      assertTrue(query.name().matches("(wikidata|dbpedia)-.*"), query.name());
      return; // FederatedQueriesTest
    }
    String answer = csv(question);
    assertTrue(answer.lines().count() > 1, query.name() + " answered nothing");
    assertFalse(answer.lines().skip(1).allMatch(line -> line.matches(",*")), answer);
  }

  @Test
  void linksAreThoseThatNoIdentifierVerifies() {
    assertEquals(
        """
        entity,target,label,decided,score,method,date
        Cuba,http://exemple.org/cuba,Cuba,Proposed,0.9,index,2031-05-05
        """,
        csv(Question.of(ShippedQuery.named("links").orElseThrow(), Map.of())));
  }

  @Test
  void alliesSayWhoAndInWhichWords() {
    assertEquals(
        "ally,date,words\nCuba,,Leur alliance reste stratégique\n",
        csv(Question.of(ShippedQuery.named("allies").orElseThrow(), Map.of())));
  }

  @Test
  void aParameterChangesWhatIsAsked() {
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    assertEquals(
        "ally,date,words\nRussie,,Leur alliance reste stratégique\n",
        csv(Question.of(allies, Map.of("country", "Cuba"))));
    assertEquals("ally,date,words\n", csv(Question.of(allies, Map.of("country", "États-Unis"))));
  }

  @Test
  void aStateGoesByItsOtherNamesToo() {
    assertEquals(
        csv(asked("allies", Map.of())),
        csv(asked("allies", Map.of("country", "Fédération de Russie"))));
  }

  @Test
  void anEventIsOneRowWithItsMostSpecificClass() {
    assertEquals(
        """
        by,act,date,words
        "Cuba, Russie",condamnation,,Ils condamnent la sortie de Washington de l'Accord de Paris
        """,
        csv(asked("condemnations", Map.of("country", "USA"))));
    assertEquals(
        """
        who,act,date,place,words
        "Cuba, Russie",rencontre,2018-11-02,,Les deux présidents se sont vus vendredi
        """,
        csv(asked("meetings", Map.of())));
  }

  @Test
  void whoTakesWhichSideOnAnAgreement() {
    assertEquals(
        """
        who,stance,act,date,words
        Cuba,opposé,condamnation,,Ils condamnent la sortie de Washington de l'Accord de Paris
        Russie,opposé,condamnation,,Ils condamnent la sortie de Washington de l'Accord de Paris
        """,
        csv(asked("sides", Map.of())));
  }

  @Test
  void aResolutionAndWhatItCallsFor() {
    assertEquals(
        """
        resolution,adoptedBy,adoptedOn,binding,callsFor,about
        résolution,Nations unies,2018-11-01,false,levée de l'embargo,embargo
        """,
        csv(asked("resolutions", Map.of())));
  }

  @Test
  void anOfficeIsHeldFromTheMonthInWhichItBegan() {
    String held = "of,office,holder,from,to\nRussie,président,Vladimir Poutine,2012-05,\n";
    assertEquals(held, csv(asked("offices", Map.of())));
    assertEquals(held, csv(asked("offices", Map.of("day", "2012-05-01"))));
    assertEquals("of,office,holder,from,to\n", csv(asked("offices", Map.of("day", "2012-04-30"))));
  }

  @Test
  void whyNamesakesAreTwo() {
    String reason = "articles state different states for this name, this one ";
    assertEquals(
        """
        entity,extracted,by,reason,decision,decided,articles
        %1$s-fra,%1$s,country,"%2$sFRA",,,1
        %1$s-mli,%1$s,country,"%2$sMLI",,,1
        """
            .formatted(Namesakes.Named.body("Union verte").id(), reason),
        csv(asked("identity", Map.of())));
    assertEquals(
        """
        id,kind,entity,states,articles,is,decided
        %1$s-fra,Organization,Union verte,FRA,1,local,country
        %1$s-mli,Organization,Union verte,MLI,1,local,country
        """
            .formatted(Namesakes.Named.body("Union verte").id()),
        csv(asked("entities", Map.of("name", "union V"))));
  }

  private static Question asked(String name, Map<String, String> values) {
    return Question.of(ShippedQuery.named(name).orElseThrow(), values);
  }

  @Test
  void aParameterIsNeverReadAsSparql() {
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    String attempt = "Russie\"@fr } } ; DROP ALL # ";
    assertEquals("ally,date,words\n", csv(Question.of(allies, Map.of("country", attempt))));
  }

  @Test
  void anUnknownParameterIsRefusedWithThoseThatThereAre() {
    ShippedQuery allies = ShippedQuery.named("allies").orElseThrow();
    assertEquals(
        "query allies: parameter \"pays\": expected one of [country]",
        message(() -> Question.of(allies, Map.of("pays", "Cuba"))));
  }

  @Test
  void aBrokenQuerySaysLineAndColumn() {
    String said = message(() -> Question.of("mine.rq", "SELECT ?x\nWHERE { ?x ?y }", Map.of()));
    assertTrue(said.startsWith("mine.rq:2:15: not SPARQL: "), said);
  }

  @Test
  void anUpdateIsNoQuestion() {
    String said = message(() -> Question.of("-e", "DELETE WHERE { ?s ?p ?o }", Map.of()));
    assertTrue(said.contains("an update"), said);
  }

  @Test
  void aServiceIsFoundWhereverItHides() {
    String service = "SERVICE SILENT <http://x.example/> { ?s ?p ?o }";
    for (String query :
        List.of(
            "SELECT * { " + service + " }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { " + service + " } }",
            "SELECT * { { SELECT ?s { OPTIONAL { " + service + " } } } }",
            "SELECT (EXISTS { " + service + " } AS ?e) { }",
            "SELECT (COUNT(EXISTS { " + service + " }) AS ?n) { ?a ?b ?c }",
            "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { " + service + " })",
            "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (true) (EXISTS { " + service + " })",
            "ASK { { SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (1 = 1) (EXISTS { "
                + service
                + " }) } }")) {
      assertTrue(Question.of("test", query, Map.of()).leavesThisMachine(), query);
      assertThrows(StoreException.class, () -> Graphs.answer(store, query));
    }
    assertFalse(Question.of("test", "SELECT * { ?s ?p 'SERVICE' }", Map.of()).leavesThisMachine());
  }

  @Test
  void theTableIsAligned() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String query =
        "PREFIX wd: <http://www.wikidata.org/entity/> SELECT ?name ?same"
            + " { VALUES (?name ?same) { (\"Russie\"@fr wd:Q159) (\"États-Unis\"@fr wd:Q30) } }";
    store.answer(Question.of("test", query, Map.of()), AnswerFormat.TABLE, out);
    assertEquals(
        """
        name        same
        ──────────  ───────
        Russie      wd:Q159
        États-Unis  wd:Q30
        2 rows
        """,
        out.toString(StandardCharsets.UTF_8));
  }

  private static String message(Runnable attempt) {
    return String.valueOf(assertThrows(StoreException.class, attempt::run).getMessage());
  }

  private static String csv(Question question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.answer(question, AnswerFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
