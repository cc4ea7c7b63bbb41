package org.depeche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.knowledge.OutsideId;
import org.depeche.link.Identifiers;
import org.depeche.link.Link;
import org.depeche.link.Linker;
import org.depeche.link.Linkset;
import org.depeche.link.LinksetGraph;
import org.depeche.link.ReviewTable;
import org.depeche.link.Subject;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche link}: what the things of the store are in another dataset. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links the things that articles name to another dataset, in a named graph of the store.",
      "Identifiers of the knowledge tables, what an index states to be the same as they, and links"
          + " that a person accepted are owl:sameAs; what an"
          + " index or a service proposes is skos:closeMatch. Each link has a node with its score,"
          + " method, status and date. What a person accepted or rejected stays so.",
      "Without an index or a service identifiers are brought up to date and proposals stay."
    })
final class LinkCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;
  @Mixin private IriOptions base;
  @Mixin private KnowledgeOptions tables;
  @Mixin private AuthorityOptions authorities;

  @Option(
      names = "--dataset",
      required = true,
      paramLabel = "NAME",
      description =
          "The dataset: wikidata, geonames, dbpedia, or another name of lower-case letters.")
  private String dataset = "";

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "Propose no candidate with a lower score, 0 to 1; 0.8 if not given.")
  private double threshold = 0.8;

  @Option(
      names = "--lead",
      paramLabel = "SCORE",
      description = "Propose no candidate that is less ahead of the next; 0.1 if not given.")
  private double lead = 0.1;

  @Option(
      names = "--review",
      description =
          "Write the links, and the candidates of what was not linked, as a table for a person.")
  private boolean review;

  @Option(
      names = "--apply",
      paramLabel = "FILE",
      description = "Take the decisions of a table that --review wrote and a person edited.")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The date of new links and decisions; today if not given.")
  private Optional<LocalDate> date = Optional.empty();

  LinkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    checkOptions();
    Iris iris = base.iris();
    LocalDate day = date.orElseGet(LocalDate::now);
    try (GraphStore graphs = store.open()) {
      Linkset former = graphs.linkset(dataset, iris);
      List<Subject> subjects = graphs.subjects();
      Identifiers identifiers = new Identifiers(tables.knowledge(), iris, day);
      ReviewTable table = new ReviewTable(subjects);
      Linker.Outcome outcome =
          decisions
              .map(file -> table.apply(file, former, day))
              .map(links -> new Linker.Outcome(links, List.of()))
              .orElseGet(() -> linked(new Linker(former, day), identifiers, subjects));
      save(graphs, new LinksetGraph(iris), outcome.links());
      if (review) {
        table.write(outcome.links(), outcome.abstentions(), terminal.out()::println);
      }
      report(outcome);
    }
    return ExitCode.DONE;
  }

  private void checkOptions() {
    if (!Linkset.isName(dataset)) {
      throw new Failure(
          ExitCode.USAGE,
          "--dataset "
              + dataset
              + ": expected lower-case letters, digits and single hyphens, such as wikidata");
    }
    checkShare("--threshold", threshold);
    checkShare("--lead", lead);
    if (decisions.isPresent() && !Files.isReadable(decisions.get())) {
      throw new Failure(
          ExitCode.USAGE,
          "--apply "
              + decisions.get()
              + ": cannot be read: expected a table that `depeche link --review` wrote");
    }
    if (decisions.isPresent() && authorities.given()) {
      throw new Failure(
          ExitCode.USAGE,
          "--apply is given with --index or --service: expected one; apply first, then link again");
    }
  }

  private static void checkShare(String option, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new Failure(ExitCode.USAGE, option + " " + value + ": expected 0 to 1");
    }
  }

  /** The dataset of the knowledge tables that goes by the name; none for another. */
  private Optional<OutsideId.Dataset> known() {
    return Arrays.stream(OutsideId.Dataset.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(dataset))
        .findFirst();
  }

  private Linker.Outcome linked(Linker linker, Identifiers identifiers, List<Subject> subjects) {
    try (AuthorityOptions.Opened opened = authorities.open(known(), identifiers.knowledge())) {
      List<Link> sure = new ArrayList<>();
      known().ifPresent(known -> sure.addAll(identifiers.in(known)));
      known()
          .flatMap(known -> opened.index().map(index -> identifiers.stated(known, index)))
          .ifPresent(sure::addAll);
      return opened
          .authority()
          .map(a -> linker.ask(a, new Linker.Demand(threshold, lead), sure, subjects))
          .orElseGet(() -> new Linker.Outcome(linker.known(sure, subjects), List.of()));
    }
  }

  private static void save(GraphStore graphs, LinksetGraph writer, Linkset links) {
    switch (new ShapesGate().check(writer.write(links))) {
      case Accepted accepted -> graphs.put(List.of(accepted));
      case Rejected rejection -> throw new IllegalStateException("a linkset: " + rejection);
    }
  }

  private void report(Linker.Outcome outcome) {
    Map<Link.Status, Long> counts = outcome.links().counts();
    List<String> told = new ArrayList<>();
    for (Link.Status status : Link.Status.values()) {
      told.add(counts.getOrDefault(status, 0L) + " " + status.name().toLowerCase(Locale.ROOT));
    }
    Map<Linker.Reason, Integer> reasons = new TreeMap<>();
    outcome.abstentions().forEach(a -> reasons.merge(a.reason(), 1, Integer::sum));
    reasons.forEach((reason, count) -> told.add(count + " not linked: " + reason.words()));
    terminal
        .err()
        .printf(
            "depeche: store %s: links to %s: %s%n",
            store.folder(), dataset, String.join(", ", told));
  }
}
