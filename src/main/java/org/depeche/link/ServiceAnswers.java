package org.depeche.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.knowledge.Kind;

/**
 * Reads the candidates that a service gives.
 *
 * <p>The specification leaves the scale of scores to the service. Nearly all use 0 to 100: a score
 * is divided by 100. Where one of a result is above 100 the scale is the service's own and only its
 * order and its verdict count: what it calls a match gets 1, the others at most ½, in proportion to
 * the best.
 *
 * @param types the service's types of our kinds
 */
record ServiceAnswers(ServiceManifest manifest, Map<Kind, List<String>> types) {
  private static final double UNSURE = 0.5;

  /**
   * Candidates, the best first.
   *
   * @throws ServiceException if the result is not as the specification has it
   */
  List<Candidate> candidates(JsonNode result) {
    if (!result.isArray()) {
      throw malformed("a query without an array \"result\"");
    }
    double best = 0;
    for (JsonNode candidate : result) {
      best = Math.max(best, score(candidate));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode candidate : result) {
      candidates.add(candidate(candidate, best));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private Candidate candidate(JsonNode json, double best) {
    List<JsonNode> theirs = json.path("type").valueStream().toList();
    String described = json.path("description").asText("");
    return new Candidate(
        manifest.iri(text(json, "id")),
        text(json, "name"),
        described.isEmpty()
            ? theirs.stream().map(ServiceAnswers::nameOf).collect(Collectors.joining(", "))
            : described,
        kind(theirs.stream().map(ServiceAnswers::idOf).toList()),
        Optional.empty(),
        normalised(score(json), json.path("match").asBoolean(false), best));
  }

  private static double normalised(double score, boolean match, double best) {
    if (best <= 100) {
      return Math.max(0, score) / 100;
    }
    return match ? 1 : UNSURE * Math.max(0, score) / best;
  }

  private Optional<Kind> kind(List<String> theirs) {
    return types.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(theirs::contains))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static String idOf(JsonNode type) {
    return type.isObject() ? type.path("id").asText() : type.asText();
  }

  private static String nameOf(JsonNode type) {
    return type.isObject() ? type.path("name").asText(idOf(type)) : type.asText();
  }

  private double score(JsonNode candidate) {
    JsonNode score = candidate.path("score");
    if (score.isNumber()) {
      return score.asDouble();
    }
    if (score.isTextual() && score.textValue().matches("-?\\d+(\\.\\d+)?")) {
      return Double.parseDouble(score.textValue());
    }
    throw malformed("a candidate without a number \"score\": " + candidate);
  }

  private String text(JsonNode candidate, String member) {
    if (!candidate.path(member).isTextual()) {
      throw malformed("a candidate without a string \"" + member + "\": " + candidate);
    }
    return candidate.path(member).textValue();
  }

  private ServiceException malformed(String what) {
    return new ServiceException(manifest.url(), "answers with " + what);
  }
}
