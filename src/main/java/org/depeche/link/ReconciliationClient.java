package org.depeche.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service of the W3C Reconciliation Service API, version 0.1 or 0.2, as an authority. A subject
 * is asked for by its usual name and, where that has no candidate, by up to two of its others.
 * Answers are kept on disk if the settings say so. For one thread.
 *
 * <p>Every method throws {@link ServiceException} where the service cannot be reached or does not
 * answer as the specification has it.
 */
public final class ReconciliationClient implements Authority {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<Integer> NO_POST = Set.of(404, 405, 501);
  private static final int TOO_LARGE = 413;
  private static final int NAMES = 3;
  private static final int LONGEST_URL = 6000;

  private final ServiceSettings settings;
  private final PoliteHttp http;
  private final AnswerCache cache;
  private @Nullable ServiceManifest manifest;
  private boolean posts = true;

  /** Asks nothing yet. */
  public ReconciliationClient(Online online, ServiceSettings settings) {
    this.settings = settings;
    this.http = new PoliteHttp(online, settings.pace());
    this.cache = new AnswerCache(settings.cache(), settings.keep());
  }

  @Override
  public String method() {
    return "service";
  }

  /** What the service calls itself. */
  public String name() {
    return manifest().name();
  }

  @Override
  public List<List<Candidate>> candidates(List<Subject> subjects) {
    ServiceAnswers answers = new ServiceAnswers(manifest(), settings.types());
    List<List<Candidate>> found = new ArrayList<>();
    subjects.forEach(subject -> found.add(List.of()));
    for (int round = 0; round < NAMES; round++) {
      Map<Integer, String> asked = new LinkedHashMap<>();
      for (int i = 0; i < subjects.size(); i++) {
        List<String> names = names(subjects.get(i));
        if (found.get(i).isEmpty() && round < names.size()) {
          asked.put(i, query(subjects.get(i), names.get(round)));
        }
      }
      Map<String, JsonNode> results = results(new LinkedHashSet<>(asked.values()));
      asked.forEach(
          (i, query) -> {
            JsonNode result = results.get(query);
            if (result != null) {
              found.set(i, answers.candidates(result));
            }
          });
    }
    return found;
  }

  private static List<String> names(Subject subject) {
    Set<String> names = new LinkedHashSet<>();
    names.add(subject.name());
    names.addAll(subject.otherNames());
    return List.copyOf(names);
  }

  private String query(Subject subject, String name) {
    ObjectNode query = JSON.createObjectNode();
    query.put("query", name);
    query.put("limit", settings.limit());
    List<String> types = settings.types().getOrDefault(subject.kind(), List.of());
    if (types.size() == 1) {
      query.put("type", types.getFirst());
    } else if (!types.isEmpty()) {
      ArrayNode several = query.putArray("type");
      types.forEach(several::add);
    }
    if (settings.countryProperty().isPresent() && subject.country().isPresent()) {
      query
          .putArray("properties")
          .addObject()
          .put("pid", settings.countryProperty().get())
          .put("v", subject.country().get());
    }
    return query.toString();
  }

  /** The result of each query, kept or asked for now. */
  private Map<String, JsonNode> results(Set<String> queries) {
    Map<String, JsonNode> results = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String query : queries) {
      Optional<JsonNode> kept = cache.find(question(query)).flatMap(ReconciliationClient::parsed);
      kept.ifPresent(result -> results.put(query, result));
      if (kept.isEmpty()) {
        missing.add(query);
      }
    }
    int size = manifest().batchSize();
    for (int from = 0; from < missing.size(); from += size) {
      List<String> batch = missing.subList(from, Math.min(from + size, missing.size()));
      ask(batch, results);
    }
    return results;
  }

  private String question(String query) {
    return settings.url() + "\n" + query;
  }

  private void ask(List<String> batch, Map<String, JsonNode> results) {
    StringBuilder queries = new StringBuilder("{");
    for (int i = 0; i < batch.size(); i++) {
      queries.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":").append(batch.get(i));
    }
    Optional<PoliteHttp.Answer> answer = send(queries.append('}').toString(), batch.size());
    if (answer.isEmpty()) {
      ask(batch.subList(0, batch.size() / 2), results);
      ask(batch.subList(batch.size() / 2, batch.size()), results);
      return;
    }
    JsonNode json = json(answer.get());
    for (int i = 0; i < batch.size(); i++) {
      JsonNode result = json.path("q" + i).path("result");
      if (!result.isArray()) {
        throw new ServiceException(
            answer.get().url(), "answers without an array \"result\" for query q" + i);
      }
      new ServiceAnswers(manifest(), settings.types()).candidates(result);
      cache.keep(question(batch.get(i)), result.toString());
      results.put(batch.get(i), result);
    }
  }

  /** By POST, or by GET if the service takes no POST; empty if the batch is to be halved. */
  private Optional<PoliteHttp.Answer> send(String queries, int size) {
    URI url = manifest().url();
    String form = "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8);
    if (posts) {
      PoliteHttp.Answer answer = http.post(url, form);
      if (!NO_POST.contains(answer.status())) {
        return halvable(answer, size);
      }
      posts = false;
    }
    URI address = URI.create(url + (url.getQuery() == null ? "?" : "&") + form);
    if (size > 1 && address.toString().length() > LONGEST_URL) {
      return Optional.empty();
    }
    return halvable(http.get(address), size);
  }

  private static Optional<PoliteHttp.Answer> halvable(PoliteHttp.Answer answer, int size) {
    return answer.status() == TOO_LARGE && size > 1 ? Optional.empty() : Optional.of(answer);
  }

  private ServiceManifest manifest() {
    ServiceManifest known = manifest;
    if (known == null) {
      known = readManifest();
      manifest = known;
    }
    return known;
  }

  private ServiceManifest readManifest() {
    Optional<JsonNode> kept =
        cache.find(question("manifest")).flatMap(ReconciliationClient::parsed);
    if (kept.isPresent() && kept.get().path("at").isTextual()) {
      return ServiceManifest.of(
          URI.create(kept.get().path("at").textValue()), kept.get().path("manifest"));
    }
    PoliteHttp.Answer answer = http.get(settings.url());
    JsonNode json = json(answer);
    ServiceManifest read = ServiceManifest.of(answer.url(), json);
    ObjectNode keep = JSON.createObjectNode().put("at", answer.url().toString());
    keep.set("manifest", json);
    cache.keep(question("manifest"), keep.toString());
    return read;
  }

  private static JsonNode json(PoliteHttp.Answer answer) {
    if (answer.status() != 200) {
      throw new ServiceException(
          answer.url(), "HTTP " + answer.status() + ": expected 200: " + beginning(answer.body()));
    }
    return parsed(answer.body())
        .filter(JsonNode::isObject)
        .orElseThrow(
            () ->
                new ServiceException(
                    answer.url(), "expected a JSON object, has: " + beginning(answer.body())));
  }

  private static String beginning(String body) {
    String line = body.replaceAll("\\s+", " ").strip();
    return line.length() > 100 ? line.substring(0, 100) + "…" : line;
  }

  private static Optional<JsonNode> parsed(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
