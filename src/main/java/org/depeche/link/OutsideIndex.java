package org.depeche.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.IOUtils;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * The outside datasets that {@code depeche knowledge import} has put on this disk. Read only; safe
 * for many threads; to be closed. An import that goes on meanwhile is not seen.
 *
 * <p>Things are found by name exactly, with case, accents and the shape of apostrophes and hyphens
 * folded as in the shipped tables; {@link Resemblance} says what a score means. The same index
 * gives the same answer.
 */
public final class OutsideIndex implements Authority, AutoCloseable {
  private final Map<Dataset, DatasetIndex> indexes;
  private final NamesakeRanking ranking;

  private OutsideIndex(Map<Dataset, DatasetIndex> indexes, KnowledgeBase knowledge) {
    this.indexes = indexes;
    this.ranking = new NamesakeRanking(OutsideClasses.bundled(), new OutsideCountries(knowledge));
  }

  /**
   * Opens the datasets of a folder.
   *
   * @param knowledge tells the states that datasets name in their own words
   * @throws ImportException if there is no finished import
   */
  public static OutsideIndex open(Path folder, KnowledgeBase knowledge) {
    Map<Dataset, DatasetIndex> indexes = new EnumMap<>(Dataset.class);
    for (Dataset dataset : Dataset.values()) {
      Path entities = IndexFolder.of(folder, dataset).entities();
      boolean finished =
          Files.isDirectory(entities)
              && IndexFolder.state(entities)
                  .filter(state -> state.phase() == ImportState.Phase.FINISHED)
                  .isPresent();
      if (finished) {
        indexes.put(dataset, DatasetIndex.open(dataset, entities));
      }
    }
    if (indexes.isEmpty()) {
      throw new ImportException(
          ImportException.Cause.REQUEST,
          "index "
              + folder
              + " holds no finished import: expected one that `depeche knowledge import` has made");
    }
    return new OutsideIndex(indexes, knowledge);
  }

  /** The datasets that are there. */
  public Set<Dataset> datasets() {
    return indexes.keySet();
  }

  @Override
  public String method() {
    return "index";
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of every dataset, those of one dataset competing with each other only.
   */
  @Override
  public List<List<Candidate>> candidates(List<Subject> subjects) {
    return subjects.stream().map(this::candidates).toList();
  }

  private List<Candidate> candidates(Subject subject) {
    List<Candidate> all = new ArrayList<>();
    for (Dataset dataset : indexes.keySet()) {
      all.addAll(candidates(subject, dataset));
    }
    all.sort((a, b) -> Double.compare(b.score(), a.score()));
    return List.copyOf(all);
  }

  /** Candidates of one dataset, the best first; none if it is not there. */
  public List<Candidate> candidates(Subject subject, Dataset dataset) {
    DatasetIndex index = indexes.get(dataset);
    try {
      return index == null ? List.of() : ranking.rank(subject, dataset, index.named(subject));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The authority of one dataset, which has no candidate if the dataset is not there. */
  public Authority of(Dataset dataset) {
    return new Authority() {
      @Override
      public String method() {
        return OutsideIndex.this.method();
      }

      @Override
      public List<List<Candidate>> candidates(List<Subject> subjects) {
        return subjects.stream()
            .map(subject -> OutsideIndex.this.candidates(subject, dataset))
            .toList();
      }
    };
  }

  /** What the dataset of an IRI says of it; empty if that is not there or does not have it. */
  public Optional<OutsideEntity> byIri(String iri) {
    String usual = OutsideIris.usual(iri);
    try {
      DatasetIndex index = OutsideIris.datasetOf(usual).map(indexes::get).orElse(null);
      return index == null ? Optional.empty() : index.byIri(usual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same thing in another dataset, as either of them states. Both directions count: Wikidata
   * gives GeoNames' number of Paris, DBpedia gives Wikidata's of its own Paris. Of a dataset with
   * more than one thing said to be the same, nothing is told.
   *
   * @param iri a thing of any dataset, also of one that is not there
   * @param dataset where to look for the same thing
   */
  public Optional<String> sameAs(String iri, Dataset dataset) {
    String usual = OutsideIris.usual(iri);
    Set<String> same = new TreeSet<>();
    byIri(usual).ifPresent(entity -> same.addAll(entity.sameAs()));
    try {
      DatasetIndex index = indexes.get(dataset);
      if (index != null) {
        same.addAll(index.statedSameAs(usual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> wanted =
        same.stream()
            .filter(other -> OutsideIris.datasetOf(other).filter(dataset::equals).isPresent())
            .toList();
    return wanted.size() == 1 ? Optional.of(wanted.getFirst()) : Optional.empty();
  }

  @Override
  public void close() {
    try {
      IOUtils.close(indexes.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
