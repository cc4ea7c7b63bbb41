package org.depeche.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.Authority;
import org.depeche.link.ImportException;
import org.depeche.link.OutsideIndex;
import org.depeche.link.ReconciliationClient;
import org.depeche.link.ServiceSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is asked for candidates: an index on disk, or a reconciliation service. */
final class AuthorityOptions {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Ask an index that `depeche knowledge import` has made.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = "Ask a reconciliation service (API 0.1 or 0.2); only with --online.")
  private Optional<URI> service = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "KIND=ID",
      description =
          "The service's type for a kind of ours (person, state, igo, party, …); may be given"
              + " several times. A kind without one is asked for without a type.")
  private Map<String, String> types = new LinkedHashMap<>();

  @Option(
      names = "--country-property",
      paramLabel = "ID",
      description = "The service's property of the ISO 3166 alpha-3 code of a thing's state.")
  private Optional<String> countryProperty = Optional.empty();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where the service's answers are kept for 30 days; nowhere if not given.")
  private Optional<Path> cache = Optional.empty();

  @Mixin private OnlineOption online;

  /**
   * What was opened.
   *
   * @param authority who is asked for candidates in the dataset; empty if nobody
   */
  record Opened(Optional<Authority> authority, Optional<OutsideIndex> index)
      implements AutoCloseable {
    @Override
    public void close() {
      index.ifPresent(OutsideIndex::close);
    }
  }

  /** Whether one was asked for. */
  boolean given() {
    return index.isPresent() || service.isPresent();
  }

  /** The authority for a dataset, opened; {@code dataset} is empty if it is none of ours. */
  Opened open(Optional<Dataset> dataset, KnowledgeBase knowledge) {
    if (index.isPresent() && service.isPresent()) {
      throw new Failure(ExitCode.USAGE, "--index and --service are given: expected one");
    }
    if (service.isPresent()) {
      return new Opened(Optional.of(client(service.get())), Optional.empty());
    }
    return index
        .map(folder -> opened(folder, dataset, knowledge))
        .orElseGet(() -> new Opened(Optional.empty(), Optional.empty()));
  }

  private static Opened opened(Path folder, Optional<Dataset> dataset, KnowledgeBase knowledge) {
    try {
      OutsideIndex index = OutsideIndex.open(folder, knowledge);
      return new Opened(dataset.map(index::of), Optional.of(index));
    } catch (ImportException e) {
      throw new Failure(
          e.kind() == ImportException.Cause.REQUEST ? ExitCode.USAGE : ExitCode.FAILED,
          "--index: " + e.getMessage(),
          e);
    }
  }

  private Authority client(URI url) {
    Map<Kind, List<String>> ofKinds = new LinkedHashMap<>();
    types.forEach((kind, type) -> ofKinds.put(kind(kind), List.of(type)));
    try {
      ServiceSettings settings = ServiceSettings.of(url).withTypes(ofKinds);
      settings = countryProperty.map(settings::withCountryProperty).orElse(settings);
      settings = cache.map(settings::cachedIn).orElse(settings);
      return new ReconciliationClient(
          online
              .permission()
              .orElseThrow(
                  () ->
                      new Failure(
                          ExitCode.USAGE,
                          "--service asks another machine: expected --online, which allows it")),
          settings);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--service: " + e.getMessage(), e);
    }
  }

  private static Kind kind(String code) {
    try {
      return Kind.of(code);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--type " + code + ": expected a kind such as person, state, igo, organisation, party",
          e);
    }
  }
}
