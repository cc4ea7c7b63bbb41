package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.event.EventType;
import org.depeche.event.Instrument;
import org.depeche.event.Stance;
import org.depeche.event.Status;
import org.junit.jupiter.api.Test;

/** Holds the ontology against the tables, the shapes, the shortcuts and the queries that use it. */
class OntologyTest {
  private static final Graph TERMS =
      OntologyFiles.graph(OntologyFiles.FOLDER.resolve("depeche.ttl"));
  private static final Graph PLOVER =
      OntologyFiles.graph(OntologyFiles.FOLDER.resolve("plover.ttl"));
  private static final Set<Node> DECLARED = declared();
  private static final Pattern TERM = Pattern.compile("(?<![\\w:])d:([A-Za-z]\\w*)");
  private static final Pattern DECLARATION = Pattern.compile("(?m)^d:(\\w+) a ");

  private static Set<Node> declared() {
    Set<Node> declared = new HashSet<>();
    TERMS
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .filterKeep(t -> t.getSubject().getURI().startsWith(Vocabulary.NAMESPACE))
        .forEachRemaining(t -> declared.add(t.getSubject()));
    return declared;
  }

  @Test
  void everyTermIsExplainedInFrenchAndEnglishWithOneExample() {
    Set<String> wanting = new TreeSet<>();
    for (Node term : DECLARED) {
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        if (!languages(TERMS, term, property).equals(List.of("en", "fr"))) {
          wanting.add(term.getLocalName() + " " + property.getLocalName());
        }
      }
      if (TERMS.find(term, SKOS.example.asNode(), Node.ANY).toList().size() != 1) {
        wanting.add(term.getLocalName() + " example");
      }
    }
    assertEquals(Set.of(), wanting);
  }

  @Test
  void everyConceptOfPloverIsExplainedInFrenchAndEnglish() {
    Set<String> wanting = new TreeSet<>();
    for (Triple concept : PLOVER.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode()).toList()) {
      Node node = concept.getSubject();
      for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode())) {
        if (!languages(PLOVER, node, property).equals(List.of("en", "fr"))) {
          wanting.add(node.getURI() + " " + property.getLocalName());
        }
      }
    }
    assertEquals(Set.of(), wanting);
  }

  private static List<String> languages(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLanguage())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void noTermIsDeclaredTwiceAndThereIsNoBlankNode() {
    Matcher declaration =
        DECLARATION.matcher(OntologyFiles.text(OntologyFiles.FOLDER.resolve("depeche.ttl")));
    Set<String> seen = new HashSet<>();
    while (declaration.find()) {
      assertTrue(seen.add(declaration.group(1)), declaration.group(1) + " is declared twice");
    }
    assertEquals(DECLARED.size(), seen.size());
    for (Graph graph : List.of(TERMS, PLOVER)) {
      assertFalse(
          graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }
  }

  @Test
  void thePloverTypesAreClassesAndConceptsWithTheirNotation() {
    for (EventType type : EventType.values()) {
      Node node = Vocabulary.term(type.className());
      assertTrue(isBelow(node, Vocabulary.term("Event")), type.name());
      Node notation = NodeFactory.createLiteralString(type.name());
      assertTrue(PLOVER.contains(node, SKOS.notation.asNode(), notation), type.name());
    }
  }

  @Test
  void everyClassOfTheFrameTableIsBelowItsType() {
    Set<String> wrong = new TreeSet<>();
    for (Map<String, String> row : frames()) {
      String name = row.getOrDefault("class", "");
      String type = row.getOrDefault("type", "-");
      if (!type.equals("-") && !name.isEmpty()) {
        Node above = Vocabulary.term(EventType.valueOf(type).className());
        if (!isBelow(Vocabulary.term(name), above)) {
          wrong.add(name + " is not below " + above.getLocalName());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyModeOfTheFrameTableRefinesItsType() {
    Set<String> wrong = new TreeSet<>();
    for (Map<String, String> row : frames()) {
      String mode = row.getOrDefault("mode", "");
      String type = row.getOrDefault("type", "-");
      if (!type.equals("-") && !mode.isEmpty()) {
        Node concept = NodeFactory.createURI(Vocabulary.PLOVER + "mode-" + mode);
        Node above = Vocabulary.term(EventType.valueOf(type).className());
        if (!PLOVER.contains(concept, SKOS.broader.asNode(), above)) {
          wrong.add(mode + " is no mode of " + type);
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void whatTheProgramNamesByItselfIsDeclared() {
    Set<String> names = new TreeSet<>();
    for (Instrument.Kind kind : Instrument.Kind.values()) {
      names.add(kind.term());
      assertTrue(isBelow(Vocabulary.term(kind.term()), Vocabulary.term("Instrument")), kind.term());
    }
    for (Stance stance : Stance.values()) {
      names.add(stance.term());
    }
    for (Status status : Status.values()) {
      names.add(
          status.code().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + status.code().substring(1));
    }
    assertEquals(Set.of(), undeclared(names));
  }

  @Test
  void everyTermThatIsUsedIsDeclared() {
    Set<String> used = new TreeSet<>();
    List<Path> files = new java.util.ArrayList<>(OntologyFiles.files(Path.of("queries"), ".rq"));
    files.addAll(OntologyFiles.files(OntologyFiles.FOLDER, ".ttl"));
    files.addAll(OntologyFiles.examples("valid"));
    files.add(OntologyFiles.FOLDER.resolve("shortcuts.rq"));
    for (Path file : files) {
      Matcher term = TERM.matcher(OntologyFiles.text(file));
      while (term.find()) {
        used.add(term.group(1));
      }
    }
    assertTrue(used.size() > 100, used.toString());
    assertEquals(Set.of(), undeclared(used));
  }

  @Test
  void noClassAndNoPropertyIsBelowItself() {
    for (Node relation : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
      for (Node term : DECLARED) {
        assertFalse(above(term, relation).contains(term), term.toString());
      }
    }
  }

  /** The pairs of the query are those that the ontology tells. */
  @Test
  void everyShortcutIsDerivedFromTheClassesThatItsDeclarationNames() {
    String query = OntologyFiles.text(OntologyFiles.FOLDER.resolve("shortcuts.rq"));
    assertTrue(QueryFactory.create(query, Syntax.syntaxSPARQL_11).isConstructType());
    Set<String> derived = new TreeSet<>();
    Matcher pair =
        Pattern.compile("\\(d:(\\w+)(?: d:(?:Favours|Opposes))? d:(\\w+)\\)").matcher(query);
    while (pair.find()) {
      derived.add(pair.group(2) + " from " + pair.group(1));
    }
    Set<String> declared = new TreeSet<>();
    TERMS
        .find(Node.ANY, Vocabulary.term("derivedFrom"), Node.ANY)
        .forEachRemaining(
            t ->
                declared.add(
                    t.getSubject().getLocalName() + " from " + t.getObject().getLocalName()));
    assertEquals(declared, derived);
  }

  @Test
  void whatIsMutualIsSymmetric() {
    for (String name : List.of("metWith", "alliedWith", "consultsWith", "cooperatesWith")) {
      assertTrue(
          TERMS.contains(Vocabulary.term(name), RDF.Nodes.type, OWL2.SymmetricProperty.asNode()),
          name);
    }
  }

  private static Set<String> undeclared(Set<String> names) {
    Set<String> undeclared = new TreeSet<>(names);
    DECLARED.forEach(term -> undeclared.remove(term.getLocalName()));
    return undeclared;
  }

  private static boolean isBelow(Node term, Node other) {
    return above(term, RDFS.subClassOf.asNode()).contains(other);
  }

  private static Set<Node> above(Node term, Node relation) {
    Set<Node> above = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      for (Triple triple : TERMS.find(open.pop(), relation, Node.ANY).toList()) {
        if (above.add(triple.getObject())) {
          open.push(triple.getObject());
        }
      }
    }
    return above;
  }

  private static List<Map<String, String>> frames() {
    List<String> lines =
        OntologyFiles.text(Path.of("data/lexicon/frames.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    String[] columns = lines.getFirst().split("\t", -1);
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < Math.min(cells.length, columns.length); i++) {
                row.put(columns[i], cells[i].strip());
              }
              return row;
            })
        .toList();
  }
}
