package org.depeche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.Extractor;
import org.depeche.entity.LinkMethod;
import org.depeche.knowledge.KnowledgeBase;

/**
 * Measures how often links of each method are right on annotated articles. The score is {@code
 * (right + 1) / (of + 2)}: of few links less is believed.
 */
public final class LinkCalibration {
  private final Map<String, Share> shares = new TreeMap<>();

  private LinkCalibration() {}

  /** Extracts the articles of some collections and judges every link of an annotated entity. */
  public static LinkCalibration of(
      Extractor extractor, KnowledgeBase knowledge, List<GoldFolder> folders) {
    LinkCalibration calibration = new LinkCalibration();
    for (LinkMethod method : LinkMethod.values()) {
      calibration.shares.put(method.code(), new Share(0, 0));
    }
    for (GoldFolder folder : folders) {
      for (AnnotatedLinks links : folder.annotatedLinks(knowledge)) {
        links
            .methods(extractor.extract(links.article()))
            .forEach(
                (method, share) -> calibration.shares.merge(method.code(), share, Share::plus));
      }
    }
    return calibration;
  }

  /** Writes the table {@code links.tsv}. */
  public void write(Path file) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "# How often a link is right, by the way in which the words lead to the known thing; made"
            + " by `depeche train`.\n");
    table.append("# score = (right + 1) / (of + 2)\nmethod\tright\tof\tscore\n");
    shares.forEach(
        (method, share) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%s\t%d\t%d\t%.3f%n",
                    method,
                    share.right(),
                    share.of(),
                    (share.right() + 1.0) / (share.of() + 2))));
    Files.writeString(file, table);
  }
}
