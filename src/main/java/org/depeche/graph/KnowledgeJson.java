package org.depeche.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.depeche.knowledge.KnowledgeCounts;
import org.depeche.knowledge.OutsideId.Dataset;

/** The numbers of a knowledge base as JSON, for programs. */
public final class KnowledgeJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private KnowledgeJson() {}

  /** One object over several lines. */
  public static String of(KnowledgeCounts counts) {
    ObjectNode root = JSON.createObjectNode();
    counts.things().forEach(line -> line(root.withArray("things").addObject(), line));
    root.put("seats", counts.seats())
        .put("governing", counts.governing())
        .put("topics", counts.topics())
        .put("tenures", counts.tenures())
        .put("holders", counts.holders());
    counts.offices().forEach(root.putObject("offices")::put);
    for (KnowledgeCounts.Sourced sourced : counts.sourced()) {
      root.withArray("sources")
          .addObject()
          .put("of", sourced.what())
          .put("number", sourced.number())
          .put("sourced", sourced.sourced());
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  private static void line(ObjectNode node, KnowledgeCounts.Line line) {
    node.put("kind", line.kind().code());
    if (!line.type().isEmpty()) {
      node.put("type", line.type());
    }
    node.put("number", line.number()).put("acronyms", line.acronyms());
    for (Dataset dataset : Dataset.values()) {
      node.put(dataset.column(), line.identified().getOrDefault(dataset, 0));
    }
  }
}
