package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depeche.graph.Iris;
import org.depeche.graph.KnowledgeGraph;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.sparql.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries that are made not to end, over the whole knowledge base: each does, and soon after its
 * time. Prints how much later. {@code -Ddepeche.hostile=real} keeps to the limits that a server has
 * (5 s, 30 s) and asks every third of them, which takes minutes.
 */
@Tag("slow")
@Timeout(600)
class HostileQueriesTest {
  private static final boolean REAL = "real".equals(System.getProperty("depeche.hostile"));
  private static final int EVERY = REAL ? 3 : 1;
  private static final Duration FIRST =
      REAL ? QueryLimits.DEFAULT.firstRow() : Duration.ofMillis(1500);
  private static final Duration WHOLE = REAL ? QueryLimits.DEFAULT.whole() : Duration.ofSeconds(3);
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final String LONG = "a".repeat(5000);

  /** Far more rows than can be walked. */
  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";

  /** Those that have a first row at once, and no last one. */
  private static final Set<String> ROWS_SOON =
      Set.of("cross product distinct", "cross product made");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    QueryLimits limits = QueryLimits.DEFAULT.within(FIRST, WHOLE);
    served = Served.in(folder, new ServerSettings(0, Iris.DEFAULT).withLimits(limits));
    served.put(KnowledgeGraph.of(KnowledgeBase.bundled(), Iris.DEFAULT));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static Map<String, String> hostile() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("cross product counted", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }");
    all.put("cross product sorted", "SELECT * { " + CROSS + " } ORDER BY ?l ?c");
    all.put(
        "cross product sorted within",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { " + CROSS + " } ORDER BY ?l } }");
    all.put("cross product distinct", "SELECT DISTINCT ?c ?f ?i { " + CROSS + " }");
    all.put("cross product filtered", "SELECT * { " + CROSS + " FILTER(?c + ?f = ?i + ?l) }");
    all.put("cross product grouped", "SELECT ?a (MAX(?l) AS ?m) { " + CROSS + " } GROUP BY ?a");
    all.put("cross product asked", "ASK { " + CROSS + " FILTER(?a = ?l && ?a != ?a) }");
    all.put("cross product made", "CONSTRUCT { ?a ?e ?l } { " + CROSS + " FILTER(isIRI(?c)) }");
    all.put("cross product told", "DESCRIBE ?a { " + CROSS + " FILTER(?c = ?l && false) }");
    all.put(
        "union of cross products",
        "SELECT (COUNT(*) AS ?n) { { " + CROSS + " } UNION { " + CROSS + " } }");
    all.put("minus", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f MINUS { " + CROSS + " } }");
    all.put(
        "optional",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h" + " ?i } } }");
    all.put(
        "exists",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER NOT EXISTS { ?c ?x ?f"
            + " . ?f ?y ?c } }");
    all.put("path over everything", "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|!^<x:a>)* ?b }");
    all.put(
        "path from one",
        "SELECT (COUNT(*) AS ?n) { <https://w3id.org/depeche/id/russie>"
            + " ((!<x:a>|!^<x:a>)*/(!<x:b>|!^<x:b>)*/(!<x:c>|!^<x:c>)*) ?b }");
    all.put(
        "path of paths",
        "SELECT * { ?a (((!<x:a>)*/(!^<x:b>)*)*/((!<x:a>)+|(!^<x:a>)+)*)* ?b"
            + " FILTER(?a = <x:c>) }");
    all.put(
        "path in exists",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?a"
            + " (!<x:a>|!^<x:a>)* <x:nothing> } }");
    all.put("path in a graph", "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (!<x:a>|!^<x:a>)* ?b } }");
    for (String bomb : List.of("(a+)+$", "(a|a)*b", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$")) {
      all.put(
          "regex " + bomb,
          "ASK { BIND(\"" + LONG + "!\" AS ?t) FILTER(REGEX(?t, \"" + bomb + "\")) }");
    }
    all.put("regex of constants", "ASK { FILTER(REGEX(\"" + "a".repeat(60) + "!\", \"(a+)+$\")) }");
    all.put(
        "regex in exists",
        "ASK { ?s ?p ?o FILTER EXISTS { BIND(\""
            + "a".repeat(60)
            + "!\" AS ?t) FILTER(REGEX(?t, \"(a+)+$\")) } }");
    all.put(
        "regex in an aggregate",
        "SELECT (COUNT(REGEX(CONCAT(STR(?o), \""
            + "a".repeat(60)
            + "!\"), \"(a+)+$\")) AS ?n) { ?s ?p ?o }");
    all.put(
        "regex in an order",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT(STR(?o), \""
            + "a".repeat(60)
            + "!\"), \"(a+)+$\") LIMIT 1");
    all.put(
        "replace bomb",
        "SELECT (REPLACE(\"" + "a".repeat(60) + "!\", \"(a+)+$\", \"\") AS ?x)" + " {}");
    all.put("replace growth", grown("REPLACE(?x%d, \"a\", ?x%d)", 20));
    all.put("concat growth", grown("CONCAT(?x%d, ?x%d)", 60));
    all.put("encode growth", grown("ENCODE_FOR_URI(CONCAT(\"é\", ?x%d, ?x%d))", 40));
    all.put(
        "product growth",
        "SELECT ?x40 { BIND(99999999999 AS ?x0) "
            + IntStream.range(0, 40)
                .mapToObj(i -> "BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ")")
                .collect(Collectors.joining(" "))
            + " }");
    all.put(
        "group concat", "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?f))) AS ?x) { " + CROSS + " }");
    all.put(
        "group concat distinct",
        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?f),"
            + " STR(?i))) AS ?x) { "
            + CROSS
            + " }");
    all.put("afn:wait", "ASK { FILTER(<http://jena.apache.org/ARQ/function#wait>(60000)) }");
    all.put(
        "many alternatives",
        "ASK { ?s ?p ?o FILTER("
            + IntStream.range(0, 4000)
                .mapToObj(i -> "?o = " + i)
                .collect(Collectors.joining(" || "))
            + ") }");
    all.put(
        "many patterns",
        "SELECT * { "
            + IntStream.range(0, 2000)
                .mapToObj(i -> "?s" + i + " ?p" + i + " ?o" + i)
                .collect(Collectors.joining(" . "))
            + " }");
    all.put("many groups", "ASK " + "{ ?s ?p ?o OPTIONAL ".repeat(300) + "{}" + " }".repeat(300));
    return all;
  }

  private static String grown(String step, int times) {
    return "SELECT (STRLEN(?x"
        + times
        + ") AS ?n) { BIND(\"aaaaaaaa\" AS ?x0) "
        + IntStream.range(0, times)
            .mapToObj(i -> "BIND(" + step.formatted(i, i) + " AS ?x" + (i + 1) + ")")
            .collect(Collectors.joining(" "))
        + " }";
  }

  private record Ended(String name, int status, long overshoot) {}

  private static Ended run(String name, String query) {
    long begin = System.nanoTime();
    HttpResponse<String> answer = served.post("sparql", "application/sparql-query", query);
    long taken = (System.nanoTime() - begin) / 1_000_000;
    boolean first = answer.statusCode() == 503 && !ROWS_SOON.contains(name);
    long allowed = first ? FIRST.toMillis() : WHOLE.toMillis();
    return new Ended(name, answer.statusCode(), Math.max(0, taken - allowed));
  }

  @Test
  void everyHostileQueryEndsSoonAfterItsTime() {
    Ended unused = run("warm-up", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }");
    List<Ended> ended = new ArrayList<>();
    List<Map.Entry<String, String>> all = List.copyOf(hostile().entrySet());
    for (int i = 0; i < all.size(); i += EVERY) {
      ended.add(run(all.get(i).getKey(), all.get(i).getValue()));
    }
    ended.forEach(
        e -> System.out.printf("%-28s %d, %d ms late%n", e.name(), e.status(), e.overshoot()));
    List<Long> late = ended.stream().map(Ended::overshoot).sorted().toList();
    long p50 = late.get(late.size() / 2);
    long p99 = late.get((int) Math.ceil(late.size() * 0.99) - 1);
    System.out.printf("%d hostile queries: p50 %d ms, p99 %d ms late%n", late.size(), p50, p99);
    assertTrue(p99 <= MOST.toMillis(), late.toString());
    assertEquals(
        List.of(),
        ended.stream().filter(e -> !List.of(200, 400, 422, 503).contains(e.status())).toList());
    assertEquals(200, served.get("sparql?query=ASK%7B%7D").statusCode(), "and it goes on");
    assertTrue(served.get("metrics").body().contains("depeche_queries_running 0.0"));
  }
}
