package org.depeche.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads N-Triples and Turtle, as DBpedia gives them, statement by statement, so that a malformed
 * one costs only itself. Jena parses a thousand at once; where it objects, each of them alone. What
 * several triples say of one thing near each other comes as one part.
 */
final class RdfReader implements EntryReader {
  private static final int BATCH = 1000;

  private final DbpediaTriples triples;
  private final TurtleStatements statements = new TurtleStatements();
  private final List<TurtleStatements.Statement> waiting = new ArrayList<>(BATCH);
  private long line;

  RdfReader(ImportFilter filter) {
    this.triples = new DbpediaTriples(filter);
  }

  @Override
  public void read(Line next, Consumer<Entry> sink) {
    line = next.number();
    if (next.isCut()) {
      statements.reset();
      sink.accept(new Entry.Malformed(next.number(), EntryReader.tooLong(next)));
      return;
    }
    statements.add(next.number(), next.text(), waiting::add);
    if (waiting.size() >= BATCH) {
      flush(sink);
    }
  }

  @Override
  public void skip(Line read) {
    if (!read.isCut()) {
      statements.add(read.number(), read.text(), statement -> {});
    }
  }

  @Override
  public long flush(Consumer<Entry> sink) {
    if (!waiting.isEmpty()) {
      parse(sink);
      waiting.clear();
    }
    return line; // a statement that is open is begun anew from the lines that are skipped
  }

  @Override
  public void finish(Consumer<Entry> sink) {
    statements.finish(waiting::add);
    flush(sink);
  }

  private void parse(Consumer<Entry> sink) {
    StringBuilder all = new StringBuilder(1 << 16);
    waiting.forEach(statement -> all.append(statement.text()).append('\n'));
    List<Triple> found = new ArrayList<>(BATCH);
    try {
      parse(all.toString(), found);
    } catch (RiotException e) {
      found.clear();
      for (TurtleStatements.Statement statement : waiting) {
        List<Triple> own = new ArrayList<>();
        try {
          parse(statement.text(), own);
          found.addAll(own);
        } catch (RiotException alone) {
          sink.accept(new Entry.Malformed(statement.firstLine(), cause(alone)));
        }
      }
    }
    Map<String, OutsideEntity> parts = new LinkedHashMap<>();
    for (Triple triple : found) {
      Entry entry = triples.read(triple);
      if (entry instanceof Entry.Thing thing) {
        parts.merge(thing.entity().iri(), thing.entity(), OutsideEntity::with);
      } else {
        sink.accept(entry);
      }
    }
    parts.values().forEach(part -> sink.accept(new Entry.Thing(part)));
  }

  private static String cause(RiotException e) {
    String said = String.valueOf(e.getMessage());
    return said.replaceFirst("^\\[line: \\d+, col: (\\d+) *]", "near column $1:");
  }

  private void parse(String text, List<Triple> found) {
    RDFParser.create()
        .fromString(statements.prefixes() + text)
        .lang(Lang.TURTLE)
        .base("http://dbpedia.org/resource/")
        .resolveURIs(!statements.prefixes().isEmpty())
        .checking(false)
        .errorHandler(STRICT)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                found.add(triple);
              }
            });
  }

  /** Malformed is what Jena calls an error; what it warns of (an odd IRI) is taken as it is. */
  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
          throw new RiotException("[line: " + line + ", col: " + column + "] " + message);
        }

        @Override
        public void fatal(String message, long line, long column) {
          error(message, line, column);
        }
      };
}
