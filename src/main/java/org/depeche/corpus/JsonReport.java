package org.depeche.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.depeche.Extractor;
import org.depeche.text.Span;

/**
 * A report as JSON for programs: scores in full precision, and every mistake with its offsets
 * (UTF-16, half open) in the article's text.
 */
public final class JsonReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  /** One object over several lines. */
  public static String of(Report report) {
    ObjectNode root = JSON.createObjectNode();
    Score score = report.evaluation().score();
    root.put("version", Extractor.VERSION);
    root.put("articles", score.articles());
    ArrayNode scores = root.putArray("scores");
    report.rows().forEach(row -> score(scores.addObject(), row));
    ObjectNode shares = root.putObject("shares");
    score
        .shares()
        .forEach(
            (aspect, share) ->
                shares
                    .putObject(aspect.code())
                    .put("right", share.right())
                    .put("of", share.of())
                    .put("share", share.value()));
    report
        .speed()
        .ifPresent(
            speed ->
                root.putObject("speed")
                    .put("tokens", speed.tokens())
                    .put("seconds", speed.seconds())
                    .put("tokensPerSecond", speed.tokensPerSecond()));
    ArrayNode errors = root.putArray("errors");
    report.sheets().forEach(sheet -> sheet(errors, sheet));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  private static void score(ObjectNode node, Report.Row row) {
    node.put("measure", row.measure().code());
    node.put("type", row.type());
    node.put("precision", row.tally().precision());
    node.put("recall", row.tally().recall());
    node.put("f1", row.tally().f1());
    node.put("found", row.tally().found());
    node.put("extra", row.tally().extra());
    node.put("missed", row.tally().missed());
    row.accepted().ifPresent(f1 -> node.put("accepted", f1));
  }

  private static void sheet(ArrayNode errors, Report.Sheet sheet) {
    String text = sheet.article().text();
    for (SideBySide sentence : sheet.sentences()) {
      ObjectNode node = errors.addObject();
      node.put("article", sheet.article().id().value());
      sentence.sentence().ifPresent(span -> span(node.putObject("sentence"), span, text));
      differences(node.putArray("missed"), sentence.missed(), text);
      differences(node.putArray("extra"), sentence.extra(), text);
    }
  }

  private static void differences(ArrayNode list, List<Difference> differences, String text) {
    for (Difference difference : differences) {
      ObjectNode node = list.addObject();
      node.put("measure", difference.measure().code());
      node.put("type", difference.finding().type());
      difference.finding().span().ifPresent(span -> span(node, span, text));
      node.put("says", difference.finding().says());
    }
  }

  private static void span(ObjectNode node, Span span, String text) {
    node.put("start", span.begin()).put("end", span.end()).put("text", span.of(text));
  }
}
