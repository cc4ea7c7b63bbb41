package org.depeche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * What a knowledge base holds, in numbers.
 *
 * @param things by kind, each followed by its types where it has several; in the order of {@link
 *     Kind}
 * @param seats names by which a place or building stands for who sits there (« Kremlin »)
 * @param governing cities and other places that stand for a state or body when they act
 * @param holders people of whom at least one tenure is known
 * @param offices tenures by the role held, ordered by role
 * @param sourced identifiers by dataset, and the tenures, with how many of them name their source
 */
public record KnowledgeCounts(
    List<Line> things,
    int seats,
    int governing,
    int topics,
    int tenures,
    int holders,
    Map<String, Integer> offices,
    List<Sourced> sourced) {

  public KnowledgeCounts {
    things = List.copyOf(things);
    sourced = List.copyOf(sourced);
  }

  /**
   * One kind of things, or one type of a kind.
   *
   * @param type empty for all of the kind
   * @param acronyms how many have at least one
   * @param identified how many have an identifier, by dataset
   */
  public record Line(
      Kind kind, String type, int number, int acronyms, Map<Dataset, Integer> identified) {

    private static Line of(Kind kind, String type, Collection<Known> things) {
      Map<Dataset, Integer> identified = new TreeMap<>();
      for (Dataset dataset : Dataset.values()) {
        identified.put(dataset, count(things, known -> isIn(dataset, known)));
      }
      return new Line(
          kind, type, things.size(), count(things, Line::hasAcronym), Map.copyOf(identified));
    }

    private static boolean hasAcronym(Known known) {
      return known.names().stream().anyMatch(name -> name.form() == Known.Form.ACRONYM);
    }

    private static boolean isIn(Dataset dataset, Known known) {
      return known.outside().stream().anyMatch(id -> id.dataset() == dataset);
    }

    private static int count(Collection<Known> things, Predicate<Known> counted) {
      return (int) things.stream().filter(counted).count();
    }
  }

  /**
   * Statements that must say where they were read.
   *
   * @param what the dataset of the identifiers, such as {@code wikidata}, or {@code tenures}
   * @param sourced how many of them do
   */
  public record Sourced(String what, int number, int sourced) {

    /** The share that names a source, rounded down to whole percent; 100 of nothing. */
    public int percent() {
      return number == 0 ? 100 : (int) (100L * sourced / number);
    }
  }

  /** The numbers of a knowledge base. */
  public static KnowledgeCounts of(KnowledgeBase knowledge) {
    List<Line> things = new ArrayList<>();
    Map<Kind, List<Known>> byKind =
        knowledge.all().stream()
            .collect(Collectors.groupingBy(Known::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, of) -> addLines(things, kind, of));
    Map<String, Integer> offices = new TreeMap<>();
    knowledge.tenures().forEach(tenure -> offices.merge(tenure.role(), 1, Integer::sum));
    return new KnowledgeCounts(
        things,
        (int)
            knowledge.all().stream()
                .flatMap(known -> known.names().stream())
                .filter(name -> name.form() == Known.Form.METONYM)
                .count(),
        (int)
            knowledge.all().stream()
                .filter(known -> knowledge.stateOfSeat(known).isPresent())
                .count(),
        knowledge.topics().size(),
        knowledge.tenures().size(),
        (int) knowledge.tenures().stream().map(Tenure::person).distinct().count(),
        offices,
        sourced(knowledge));
  }

  private static void addLines(List<Line> lines, Kind kind, List<Known> things) {
    lines.add(Line.of(kind, "", things));
    Map<String, List<Known>> byType =
        things.stream()
            .collect(Collectors.groupingBy(Known::type, TreeMap::new, Collectors.toList()));
    if (byType.size() > 1) {
      byType.forEach((type, of) -> lines.add(Line.of(kind, type.isEmpty() ? "other" : type, of)));
    }
  }

  private static List<Sourced> sourced(KnowledgeBase knowledge) {
    List<OutsideId> identifiers =
        Stream.concat(
                knowledge.all().stream().flatMap(known -> known.outside().stream()),
                knowledge.topics().stream().flatMap(topic -> topic.outside().stream()))
            .toList();
    List<Sourced> sourced = new ArrayList<>();
    for (Dataset dataset : Dataset.values()) {
      List<String> sources =
          identifiers.stream()
              .filter(id -> id.dataset() == dataset)
              .map(OutsideId::source)
              .toList();
      if (!sources.isEmpty()) {
        sourced.add(sourced(dataset.column(), sources));
      }
    }
    sourced.add(sourced("tenures", knowledge.tenures().stream().map(Tenure::source).toList()));
    return sourced;
  }

  private static Sourced sourced(String what, List<String> sources) {
    int named = (int) sources.stream().filter(source -> !source.isBlank()).count();
    return new Sourced(what, sources.size(), named);
  }
}
