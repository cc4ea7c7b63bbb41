package org.depeche.cli;

import java.util.List;
import java.util.Set;
import org.depeche.link.ImportFilter;
import picocli.CommandLine.Option;

/** What of a dump is wanted. */
final class ImportFilterOptions {

  @Option(
      names = "--classes",
      paramLabel = "CLASS",
      split = ",",
      description =
          "Only things of these classes: of Wikidata's P31, as Q5,Q6256; of DBpedia's ontology, as"
              + " Person,Country. All if not given.")
  private Set<String> classes = Set.of();

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      description = "Languages of names, best first; fr,mul,en if not given.")
  private List<String> languages = ImportFilter.LANGUAGES;

  @Option(
      names = "--feature-classes",
      paramLabel = "CODE",
      split = ",",
      description = "Only these feature classes or codes of GeoNames, as P,A.ADM1.")
  private Set<String> features = Set.of();

  @Option(
      names = "--minimum-population",
      paramLabel = "N",
      description = "Only places of GeoNames with at least so many inhabitants.")
  private long minimumPopulation;

  ImportFilter filter() {
    return new ImportFilter(classes, languages, features, minimumPopulation);
  }
}
