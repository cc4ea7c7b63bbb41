package org.depeche;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.link.Online;
import org.junit.jupiter.api.Test;

/**
 * The map of packages: each uses only those above it and only its own outside libraries. The root
 * package is written as the empty name.
 */
class ArchitectureTest {
  private record Layer(String name, List<String> libraries) {}

  private static final String JENA = "org.apache.jena";
  private static final String JACKSON = "com.fasterxml.jackson";

  /** Lowest first. */
  private static final List<Layer> MAP =
      List.of(
          new Layer("text", List.of()),
          new Layer("lexicon", List.of()),
          new Layer("knowledge", List.of()),
          new Layer("reading", List.of("opennlp", "morfologik", "org.jsoup", JACKSON)),
          new Layer("mention", List.of()),
          new Layer("entity", List.of()),
          new Layer("clause", List.of()),
          new Layer("event", List.of()),
          new Layer("", List.of()),
          new Layer("graph", List.of(JENA, JACKSON)),
          new Layer(
              "link", List.of(JENA, JACKSON, "org.apache.lucene", "org.apache.commons.compress")),
          new Layer("store", List.of(JENA)),
          new Layer("view", List.of(JENA)),
          new Layer("search", List.of(JENA, "org.apache.lucene")),
          new Layer("page", List.of(JACKSON, "gg.jte")),
          new Layer(
              "server",
              List.of(JENA, JACKSON, "jakarta.servlet", "io.micrometer", "org.eclipse.jetty")),
          new Layer("corpus", List.of("opennlp", JACKSON)),
          new Layer("cli", List.of("picocli")));

  private static final Set<String> CONNECTING =
      Set.of("java.net.Socket", "java.net.URL", "java.net.URLConnection");

  /** What {@code --allow-service} permits to ask other endpoints. */
  private static final Set<String> SERVICE =
      Set.of("org.depeche.server.sparql.ServiceClient", "org.depeche.server.sparql.BoundedBody");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.depeche");

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> known = MAP.stream().map(Layer::name).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!known.contains(layerOf(type))) {
        unknown.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aPackageUsesOnlyPackagesAboveItOnTheMap() {
    for (int i = 0; i < MAP.size(); i++) {
      String name = MAP.get(i).name();
      Set<String> below =
          MAP.subList(i + 1, MAP.size()).stream().map(Layer::name).collect(Collectors.toSet());
      noClasses()
          .that(describe("are in " + named(name), type -> layerOf(type).equals(name)))
          .should()
          .dependOnClassesThat(
              describe("are in a package below it", type -> below.contains(layerOf(type))))
          .because(named(name) + " is above them on the map")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void aPackageUsesOnlyItsOwnOutsideLibraries() {
    for (Layer layer : MAP) {
      noClasses()
          .that(describe("are in " + named(layer.name()), t -> layerOf(t).equals(layer.name())))
          .should()
          .dependOnClassesThat(
              describe("are of another library", type -> outside(type, layer.libraries())))
          .because("the map allows " + named(layer.name()) + " only " + layer.libraries())
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheEntryPointEndsTheProcess() {
    noClasses()
        .that(describe("are not Main", type -> !type.getName().equals("org.depeche.cli.Main")))
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheOptionOnlineLetsAnythingLeaveThisMachine() {
    noClasses()
        .that(describe("are not OnlineOption", t -> !t.getSimpleName().equals("OnlineOption")))
        .should()
        .callMethod(Online.class, "allowed")
        .check(CLASSES);
  }

  @Test
  void onlyWhatHasThatPermissionOpensConnections() {
    noClasses()
        .that(
            describe(
                "are neither PoliteHttp nor what --allow-service permits",
                t -> !t.getSimpleName().startsWith("PoliteHttp") && !SERVICE.contains(t.getName())))
        .should()
        .dependOnClassesThat(
            describe(
                "open connections",
                t ->
                    t.getPackageName().equals("java.net.http") || CONNECTING.contains(t.getName())))
        .check(CLASSES);
  }

  private static String named(String layer) {
    return layer.isEmpty() ? "the root package" : layer;
  }

  /** The first name after {@code org.depeche}, empty for the root; {@code -} for other code. */
  private static String layerOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (name.equals("org.depeche")) {
      return "";
    }
    return name.startsWith("org.depeche.") ? name.split("\\.", -1)[2] : "-";
  }

  private static boolean outside(JavaClass type, List<String> allowed) {
    String name = type.getBaseComponentType().getName();
    return name.contains(".")
        && !name.startsWith("java.")
        && !name.startsWith("javax.xml.")
        && !name.startsWith("javax.net.")
        && !name.startsWith("org.depeche.")
        && !name.startsWith("org.jspecify.")
        && allowed.stream().noneMatch(prefix -> name.startsWith(prefix + "."));
  }
}
