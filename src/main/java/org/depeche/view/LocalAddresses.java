package org.depeche.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.depeche.graph.Iris;

/**
 * Where the things of a store are on the server that shows it. An IRI of the store's base is its
 * path there ({@code BASEid/russie} is at {@code /id/russie}), which leads to a page for people,
 * {@code /page/russie}, or to data for programs, {@code /data/russie.ttl}. The three differ in
 * their beginning alone; entities, whose pages are asked for most, need no {@code id/} in it:
 * {@code /page/article/7}, {@code /data/office/président.nt}.
 *
 * <p>All paths are ASCII and percent-encoded, so that they can stand in a header and in HTML.
 *
 * @param iris the IRIs that the store's things have
 */
public record LocalAddresses(Iris iris) {

  /** The scheme of topics, the only thing whose kind is its whole path. */
  private static final String TOPICS = "topics";

  /** What IRIs of ours begin with after the base. */
  private static final Set<String> KINDS =
      Set.of(
          "id",
          "article",
          "event",
          "evidence",
          "tenure",
          "office",
          "topic",
          TOPICS,
          "graph",
          "link",
          "dataset",
          "decision",
          "identification",
          "run");

  private static final String ENTITIES = "id/";

  private static final String UNESCAPED = "-._~!$&'()*+,;=:@/%#";

  /** Those kinds, each of which is the first segment of a path. */
  public static Set<String> kinds() {
    return KINDS;
  }

  /**
   * The permanent address of a thing, which leads to its page or its data; a stretch of an article
   * keeps its fragment. Empty for an IRI that is not of this base.
   */
  public Optional<String> of(Node thing) {
    return local(thing).map(path -> "/" + path);
  }

  /**
   * The page of a thing: for links that people follow. Empty for an IRI that is not of this base.
   */
  public Optional<String> page(Node thing) {
    return local(thing).map(path -> "/page/" + withoutKindOfEntities(path));
  }

  /** Where the words of an event are in the page of its article; empty if that has none. */
  public Optional<String> words(Node article, Node event) {
    String id = of(event).orElse("").replaceFirst("^.*/", "");
    return page(article).map(page -> page + "#event=" + id);
  }

  /**
   * The data of a thing.
   *
   * @param suffix of the syntax, without a dot
   */
  public Optional<String> data(Node thing, String suffix) {
    return local(thing)
        .map(path -> path.split("#", 2)[0])
        .map(path -> "/data/" + withoutKindOfEntities(path) + "." + suffix);
  }

  /**
   * The IRI of a path as a browser sends it: {@code /id/X}, {@code /article/X} … Empty if nothing
   * of ours can be there.
   */
  public Optional<Node> thing(String path) {
    if (!path.startsWith("/") || path.endsWith("/")) {
      return Optional.empty();
    }
    try {
      List<String> segments =
          Arrays.stream(path.substring(1).split("/", -1)).map(LocalAddresses::decoded).toList();
      return KINDS.contains(segments.getFirst()) && !segments.contains("")
          ? Optional.of(iris.at(segments))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /**
   * The IRI of what stands behind {@code /page/} or {@code /data/}: an entity unless its first
   * segment is another kind.
   */
  public Optional<Node> shown(String path) {
    String first = path.substring(1).split("/", 2)[0];
    boolean named = first.equals(TOPICS) || (KINDS.contains(first) && path.indexOf('/', 1) > 0);
    return thing(named ? path : "/" + ENTITIES + path.substring(1));
  }

  /** The path below the base, encoded. */
  private Optional<String> local(Node thing) {
    if (!thing.isURI() || !thing.getURI().startsWith(iris.base())) {
      return Optional.empty();
    }
    String path = thing.getURI().substring(iris.base().length());
    return KINDS.contains(path.split("[/#]", 2)[0]) ? Optional.of(encoded(path)) : Optional.empty();
  }

  private static String withoutKindOfEntities(String path) {
    return path.startsWith(ENTITIES) ? path.substring(ENTITIES.length()) : path;
  }

  /** A plus is a plus in a path. */
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** An IRI's characters as a URI has them (RFC 3987, 3.1). */
  private static String encoded(String iri) {
    StringBuilder uri = new StringBuilder();
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      if ((b >= 'a' && b <= 'z')
          || (b >= 'A' && b <= 'Z')
          || (b >= '0' && b <= '9')
          || (b > 0 && UNESCAPED.indexOf(b) >= 0)) {
        uri.append((char) b);
      } else {
        uri.append(String.format("%%%02X", b));
      }
    }
    return uri.toString();
  }
}
