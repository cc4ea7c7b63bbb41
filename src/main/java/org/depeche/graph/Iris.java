package org.depeche.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.entity.EntityId;
import org.depeche.event.EventId;
import org.depeche.knowledge.KnownId;
import org.depeche.knowledge.OutsideId;
import org.depeche.text.ArticleId;
import org.depeche.text.Span;
import org.depeche.text.TextDigest;

/**
 * The IRIs of things, made from content alone: two machines make the same one.
 *
 * @param base what every IRI begins with; ends with a slash
 */
public record Iris(String base) {
  /** Where things are unless the user says otherwise. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/depeche/");

  /** Hexadecimal digits of a digest in an IRI: 64 bits. */
  private static final int DIGITS = 16;

  private static final Pattern OURS =
      Pattern.compile("(.+:.*/)(?:article|decision|graph|id)/[^/]+");

  public Iris {
    if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*/")) {
      throw new IllegalArgumentException(
          "base IRI \"" + base + "\": expected an absolute IRI that ends with \"/\"");
    }
  }

  /** The graph of the knowledge base. */
  public Node knowledge() {
    return iri("graph/knowledge");
  }

  /** The graph of the ontology. */
  public Node ontology() {
    return iri("graph/ontology");
  }

  /** The graph of the links to a dataset, by its name. */
  public Node links(String dataset) {
    return iri("graph/links/" + encoded(dataset));
  }

  /** A dataset that things are linked to, by its name. */
  public Node dataset(String name) {
    return iri("dataset/" + encoded(name));
  }

  /** A link, by what tells it from others. */
  public Node link(String... content) {
    return iri("link/" + TextDigest.sha256(String.join("\n", content), DIGITS));
  }

  /** The graph of what tells the entities of all articles apart: decisions and their effects. */
  public Node identity() {
    return iri("graph/identity");
  }

  /** A decision of a person on the identity of entities. */
  public Node decision(String id) {
    return iri("decision/" + encoded(id));
  }

  /** Which thing an entity of an article is. */
  public Node identification(Node article, Node extracted) {
    return iri(
        "identification/"
            + TextDigest.sha256(article.getURI() + "\n" + extracted.getURI(), DIGITS));
  }

  /** What identifications changed in the graph of an article. */
  public Node rewriting(Node article) {
    return iri("identification/" + TextDigest.sha256(article.getURI(), DIGITS));
  }

  /** The base of an entity, an article or another graph of ours; empty for another IRI. */
  public static Optional<Iris> of(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    Matcher ours = OURS.matcher(node.getURI());
    return ours.matches() ? Optional.of(new Iris(ours.group(1))) : Optional.empty();
  }

  /** The id of an entity of ours; empty for another IRI. */
  public Optional<EntityId> entityId(Node node) {
    String start = base + "id/";
    return node.isURI()
            && node.getURI().startsWith(start)
            && node.getURI().length() > start.length()
        ? Optional.of(new EntityId(node.getURI().substring(start.length())))
        : Optional.empty();
  }

  /** An article, which names its graph too; characters that no IRI may have are percent-encoded. */
  public Node article(ArticleId id) {
    return iri("article/" + encoded(id.value()));
  }

  /** What things, and nothing else, have IRIs in. */
  String entities() {
    return base + "id/";
  }

  /** A part of the description of the knowledge base, or one of its distributions. */
  Node knowledgePart(String name) {
    return iri("graph/knowledge#" + encoded(name));
  }

  /** The concept scheme of topics. */
  Node topics() {
    return iri("topics");
  }

  Node topic(KnownId id) {
    return iri("topic/" + encoded(id.value()));
  }

  /** That a thing has an identifier in another dataset, where this was read. */
  Node identifier(Node thing, OutsideId id) {
    return NodeFactory.createURI(
        thing.getURI() + "#" + id.dataset().column() + "-" + encoded(id.value()));
  }

  /** A thing that articles speak of. */
  public Node entity(EntityId id) {
    return iri("id/" + encoded(id.value()));
  }

  Node event(EventId id) {
    return iri("event/" + encoded(id.value()));
  }

  /** A stretch of an article, as RFC 5147 writes it. */
  Node mention(Node article, Span span) {
    return NodeFactory.createURI(article.getURI() + "#char=" + span.begin() + "," + span.end());
  }

  Node evidence(String... content) {
    return iri("evidence/" + TextDigest.sha256(String.join("\n", content), DIGITS));
  }

  Node tenure(String... content) {
    return iri("tenure/" + TextDigest.sha256(String.join("\n", content), DIGITS));
  }

  /** An office by its title (« ministre de la Défense »). */
  Node office(String title) {
    return iri("office/" + encoded(title.strip().replaceAll("[\\s\\u00a0\\u202f]+", "-")));
  }

  Node run(String version) {
    return iri("run/" + encoded(version));
  }

  /**
   * What stands at a path below the base, as every IRI of ours is written.
   *
   * @param segments of the path, without any encoding: {@code id}, {@code traité de l'Élysée}
   */
  public Node at(List<String> segments) {
    return iri(segments.stream().map(Iris::encoded).collect(Collectors.joining("/")));
  }

  private Node iri(String local) {
    return NodeFactory.createURI(base + local);
  }

  /** Letters, digits and what RFC 3987 lets stand in a path segment stay; the rest is encoded. */
  private static String encoded(String segment) {
    StringBuilder iri = new StringBuilder();
    segment
        .codePoints()
        .forEach(
            c -> {
              if (stays(c)) {
                iri.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  iri.append(String.format("%%%02X", b));
                }
              }
            });
    return iri.toString();
  }

  private static boolean stays(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0
        || (c >= 0xC0 && c < 0x250 && Character.isLetter(c));
  }
}
