package org.depeche.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.graph.Foreign;

/**
 * What things are called in the reader's language, for one page: read inside a transaction, each
 * once, and thrown away after it.
 */
public final class ThingLabels {
  /** What says how a thing is called, the best first. */
  public static final List<Node> NAMING =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

  private final DatasetGraph data;
  private final LocalAddresses addresses;
  private final ReaderLanguage language;
  private final Map<Node, ThingLabel> read = new HashMap<>();

  /**
   * @param data every graph of a store
   */
  public ThingLabels(DatasetGraph data, LocalAddresses addresses, ReaderLanguage language) {
    this.data = data;
    this.addresses = addresses;
    this.language = language;
  }

  /** Every graph of the store. */
  public DatasetGraph data() {
    return data;
  }

  /** Where things are on this server. */
  public LocalAddresses addresses() {
    return addresses;
  }

  /** Whose words are preferred. */
  public ReaderLanguage language() {
    return language;
  }

  /**
   * What a thing is called: its name in the reader's language, its label, or its name in its
   * scheme, or its title, in the reader's language if there is one; an article without a title by
   * its first line; else the end of its IRI. A literal is called what it says.
   */
  public ThingLabel of(Node node) {
    ThingLabel known = read.get(node);
    if (known == null) {
      known = label(node);
      read.put(node, known);
    }
    return known;
  }

  private ThingLabel label(Node node) {
    if (!node.isURI()) {
      return node.isLiteral()
          ? new ThingLabel(node, node.getLiteralLexicalForm(), tag(node), Optional.empty())
          : new ThingLabel(node, node.toString(), Optional.empty(), Optional.empty());
    }
    Optional<String> term = TermLabels.of(node, language);
    if (term.isPresent()) {
      return new ThingLabel(node, term.get(), Optional.empty(), TermLabels.page(node));
    }
    Optional<String> page = addresses.page(node);
    Optional<String> known = TranslatedNames.of(node, language);
    if (known.isPresent()) {
      return new ThingLabel(node, known.get(), Optional.of(language.tag()), page);
    }
    for (Node property : NAMING) {
      Optional<Node> words = best(node, property);
      if (words.isPresent()) {
        return new ThingLabel(node, words.get().getLiteralLexicalForm(), tag(words.get()), page);
      }
    }
    Optional<Node> text = best(node, Foreign.IS_STRING);
    return text.flatMap(own -> ArticleTitle.of(Optional.empty(), own.getLiteralLexicalForm()))
        .map(words -> new ThingLabel(node, words, tag(text.get()), page))
        .orElseGet(() -> new ThingLabel(node, endOf(node.getURI()), Optional.empty(), page));
  }

  /**
   * The reader's words, else French ones, else any; of several the first in their order. What the
   * knowledge base has is called so in every article, perhaps thousands, which need not be read.
   */
  private Optional<Node> best(Node node, Node property) {
    return best(addresses.iris().knowledge(), node, property)
        .or(() -> best(Node.ANY, node, property));
  }

  private Optional<Node> best(Node graph, Node node, Node property) {
    Set<Node> words = new LinkedHashSet<>();
    data.find(graph, node, property, Node.ANY)
        .forEachRemaining(quad -> words.add(quad.getObject()));
    return words.stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.<Node>comparingInt(this::distance)
                .thenComparing(Node::getLiteralLexicalForm));
  }

  private int distance(Node words) {
    String own = words.getLiteralLanguage();
    if (own.equals(language.tag())) {
      return 0;
    }
    return own.equals(ReaderLanguage.FRENCH.tag()) ? 1 : 2;
  }

  private static Optional<String> tag(Node literal) {
    return Optional.of(literal.getLiteralLanguage()).filter(tag -> !tag.isEmpty());
  }

  /** The last words of an IRI, decoded. */
  static String endOf(String iri) {
    String end = iri.replaceFirst("[/#]$", "").replaceFirst("^.*[/#]", "");
    try {
      return end.isEmpty()
          ? iri
          : URLDecoder.decode(end.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return end;
    }
  }
}
