package org.depeche.view.entity;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.view.entity.EntityView.OutsideLink;

/** Names the datasets that a thing is linked to by the hosts of its IRIs there. */
final class OutsideLinks {
  private OutsideLinks() {}

  /** Links for those IRIs that a browser may follow; others, {@code javascript:} say, are none. */
  static List<OutsideLink> of(Collection<Node> iris) {
    return iris.stream()
        .filter(Node::isURI)
        .flatMap(node -> link(node.getURI()).stream())
        .distinct()
        .sorted(Comparator.comparing(OutsideLink::dataset).thenComparing(OutsideLink::id))
        .toList();
  }

  private static Optional<OutsideLink> link(String iri) {
    try {
      URI uri = URI.create(iri);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      String host = Optional.ofNullable(uri.getHost()).orElse("");
      if (host.isEmpty() || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      String path = uri.getPath().replaceFirst("/$", "");
      return Optional.of(
          new OutsideLink(dataset(host), path.substring(path.lastIndexOf('/') + 1), iri));
    } catch (IllegalArgumentException noUri) {
      return Optional.empty();
    }
  }

  private static String dataset(String host) {
    if (host.endsWith("wikidata.org")) {
      return "Wikidata";
    }
    if (host.endsWith("dbpedia.org")) {
      return host.startsWith("fr.") ? "DBpédia" : "DBpedia";
    }
    return host.endsWith("geonames.org") ? "GeoNames" : host;
  }
}
