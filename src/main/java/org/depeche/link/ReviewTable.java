package org.depeche.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;

/**
 * Links as a table for a person: tab-separated, one link a row, and the candidates of things that
 * were not linked. In its first column the person writes {@code accept} or {@code reject}; a row
 * left or made empty is undecided. Rows may be added and taken away.
 */
public final class ReviewTable {
  private static final String ACCEPT = "accept";
  private static final String REJECT = "reject";
  private static final List<String> COLUMNS =
      List.of(
          "decision",
          "thing",
          "name",
          "kind",
          "country",
          "target",
          "label",
          "description",
          "score",
          "method",
          "why");

  private final Map<String, Subject> subjects = new HashMap<>();

  /** A table about these things. */
  public ReviewTable(List<Subject> subjects) {
    subjects.forEach(subject -> this.subjects.put(subject.iri(), subject));
  }

  /** Writes the links that no identifier verifies, then the candidates of what was not linked. */
  public void write(Linkset links, List<Linker.Abstention> abstentions, Consumer<String> line) {
    line.accept("# decision: accept, reject, or nothing while undecided.");
    line.accept(String.join("\t", COLUMNS));
    for (Link link : links.links()) {
      if (link.isDecision() || link.status() == Link.Status.PROPOSED) {
        line.accept(row(link));
      }
    }
    for (Linker.Abstention abstention : abstentions) {
      for (Candidate candidate : abstention.candidates()) {
        line.accept(row(abstention, candidate));
      }
    }
  }

  private String row(Link link) {
    String decision =
        switch (link.status()) {
          case PROPOSED -> "";
          case ACCEPTED -> ACCEPT;
          case REJECTED -> REJECT;
        };
    return cells(
        decision,
        link.thing(),
        Optional.ofNullable(subjects.get(link.thing())),
        link.target(),
        link.label(),
        "",
        score(link.score()),
        link.method(),
        link.status().name().toLowerCase(Locale.ROOT));
  }

  private static String row(Linker.Abstention abstention, Candidate candidate) {
    return cells(
        "",
        abstention.subject().iri(),
        Optional.of(abstention.subject()),
        candidate.iri(),
        candidate.label(),
        candidate.description(),
        score(candidate.score()),
        "",
        "not linked: " + abstention.reason().words());
  }

  private static String cells(
      String decision,
      String thing,
      Optional<Subject> subject,
      String target,
      String label,
      String description,
      String score,
      String method,
      String why) {
    List<String> cells =
        List.of(
            decision,
            thing,
            subject.map(Subject::name).orElse(""),
            subject.map(s -> s.kind().code()).orElse(""),
            subject.flatMap(Subject::country).orElse(""),
            target,
            label,
            description,
            score,
            method,
            why);
    return String.join(
        "\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList());
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }

  /**
   * The linkset with the decisions of a table; links that the table does not name stay as they are.
   *
   * @throws Table.TableException if a row is malformed, names a thing that is not in the store, or
   *     accepts two targets for one thing
   * @throws UncheckedIOException if the file cannot be read
   */
  public Linkset apply(Path file, Linkset links, LocalDate today) {
    List<Link> decided = new ArrayList<>();
    Map<String, Row> accepted = new HashMap<>();
    for (Row row : read(file).rows()) {
      Optional<Link> link = decision(row, links, today);
      link.ifPresent(decided::add);
      if (link.filter(l -> l.status() == Link.Status.ACCEPTED).isPresent()) {
        Row other = accepted.put(row.require("thing"), row);
        if (other != null) {
          throw row.bad(
              "decision", "one accepted target a thing: line " + other.line() + " accepts another");
        }
      }
    }
    return links.with(decided);
  }

  private Optional<Link> decision(Row row, Linkset links, LocalDate today) {
    Link.Status status =
        switch (row.get("decision")) {
          case ACCEPT -> Link.Status.ACCEPTED;
          case REJECT -> Link.Status.REJECTED;
          case "" -> Link.Status.PROPOSED;
          default -> throw row.bad("decision", "accept, reject or nothing");
        };
    String thing = row.require("thing");
    String target = row.require("target");
    Optional<Link> former = links.of(thing, target);
    if (status == Link.Status.PROPOSED) {
      return former.filter(Link::isDecision).map(link -> link.with(status, today));
    }
    if (former.isPresent()) {
      return former.map(l -> l.status() == status ? l : l.with(status, today));
    }
    if (!subjects.containsKey(thing)) {
      throw row.bad("thing", "the IRI of a named thing in the store");
    }
    if (!target.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw row.bad("target", "an IRI that begins with http:// or https://");
    }
    String label = row.has("label") && !row.get("label").isEmpty() ? row.get("label") : target;
    return Optional.of(new Link(thing, target, label, 1, Link.PERSON, status, today));
  }

  private static Table read(Path file) {
    try {
      return Table.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + ": cannot be read: expected a table that `depeche link --review` wrote", e);
    }
  }
}
