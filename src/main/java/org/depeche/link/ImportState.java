package org.depeche.link;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far an import has come. It is saved in the index's own commits, so that it is always true of
 * what the index holds: a killed import goes on from the last of them.
 *
 * @param files digests of the files, as {@link DumpFile#digest} gives them
 * @param names the files as the user named them, for messages
 * @param filter {@link ImportFilter#signature} of what was asked for
 * @param file the file that is being read, counted from 0
 * @param line the last of its lines that is in the index
 * @param merged the last IRI whose parts have been put together; empty before the first
 */
record ImportState(
    String files,
    String names,
    String filter,
    Phase phase,
    int file,
    long line,
    String merged,
    ImportCounts counts) {

  /** What is being done. */
  enum Phase {
    READING,
    MERGING,
    FINISHED
  }

  /** At the beginning. */
  static ImportState begin(String files, String names, String filter) {
    return new ImportState(files, names, filter, Phase.READING, 0, 0, "", ImportCounts.NONE);
  }

  ImportState at(int file, long line, ImportCounts counts) {
    return new ImportState(files, names, filter, phase, file, line, merged, counts);
  }

  ImportState in(Phase next) {
    return new ImportState(files, names, filter, next, file, line, merged, counts);
  }

  ImportState mergedTo(String iri, ImportCounts counts) {
    return new ImportState(files, names, filter, phase, file, line, iri, counts);
  }

  /** The state as a commit holds it. */
  Map<String, String> data() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("version", EntityCodec.VERSION);
    data.put("files", files);
    data.put("names", names);
    data.put("filter", filter);
    data.put("phase", phase.name());
    data.put("file", String.valueOf(file));
    data.put("line", String.valueOf(line));
    data.put("merged", merged);
    data.put("lines", String.valueOf(counts.lines()));
    data.put("kept", String.valueOf(counts.kept()));
    data.put("filtered", String.valueOf(counts.filtered()));
    data.put("malformed", String.valueOf(counts.malformed()));
    return data;
  }

  /**
   * The state that a commit holds.
   *
   * @throws IllegalArgumentException if it is no commit of an import, or of another version
   */
  static ImportState of(Map<String, String> data) {
    if (!EntityCodec.VERSION.equals(data.get("version"))) {
      throw new IllegalArgumentException("version " + data.get("version"));
    }
    return new ImportState(
        text(data, "files"),
        text(data, "names"),
        text(data, "filter"),
        Phase.valueOf(text(data, "phase")),
        Integer.parseInt(text(data, "file")),
        Long.parseLong(text(data, "line")),
        text(data, "merged"),
        new ImportCounts(
            Long.parseLong(text(data, "lines")),
            Long.parseLong(text(data, "kept")),
            Long.parseLong(text(data, "filtered")),
            Long.parseLong(text(data, "malformed"))));
  }

  private static String text(Map<String, String> data, String key) {
    String value = data.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
