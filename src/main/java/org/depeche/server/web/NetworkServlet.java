package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.depeche.page.Frame;
import org.depeche.page.Messages;
import org.depeche.page.NetworkPage;
import org.depeche.page.SearchAddress;
import org.depeche.search.Facet;
import org.depeche.search.Network;
import org.depeche.search.Networks;
import org.depeche.search.Pair;
import org.depeche.search.SearchIndex;
import org.depeche.search.Selection;
import org.depeche.search.ThingKeys;
import org.depeche.view.ThingLabel;
import org.depeche.view.ThingLabels;

/**
 * The page of who does what to whom. Unless another status is chosen only what is asserted counts:
 * a denied visit brings nobody together.
 */
final class NetworkServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private static final String ASSERTED = "Asserted";

  private final transient SearchIndex index;
  private final transient StoreReading store;

  NetworkServlet(StoreReading store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Messages messages = messages(request, response);
    SearchAddress asked = SearchQuery.read(request, "/network");
    SearchAddress address = asked.selection().of(Facet.STATUS).isEmpty() ? asserted(asked) : asked;
    Optional<Network> network = new Networks(index).of(address.selection(), address.level());
    Frame frame =
        new Frame(
            messages,
            messages.get("network.title"),
            Frame.Section.NETWORK,
            address(request),
            List.of(),
            List.of("statement.css", "explore.css", "network.css"),
            List.of("lib/cytoscape.js", "network-svg.js", "network.js"));
    NetworkPage page = store.read(() -> page(frame, address, network, messages));
    send(response, messages, HttpServletResponse.SC_OK, page.html());
  }

  private static SearchAddress asserted(SearchAddress address) {
    Selection selection = address.selection();
    return address.to(selection.with(Facet.STATUS, ASSERTED));
  }

  private NetworkPage page(
      Frame frame, SearchAddress address, Optional<Network> found, Messages messages) {
    ThingLabels labels = new ThingLabels(store.data(), store.addresses(), messages.language());
    ThingKeys keys = new ThingKeys(store.addresses().iris());
    Network network = found.orElse(new Network(List.of(), List.of(), new Network.LeftOut(0, 0, 0)));
    List<NetworkPage.Node> nodes =
        network.nodes().stream()
            .map(node -> node(node.key(), node.statements(), labels, keys))
            .toList();
    List<NetworkPage.Link> links =
        network.links().stream().map(link -> link(link, nodes, address)).toList();
    return new NetworkPage(
        frame,
        address,
        index.state(),
        nodes,
        links,
        network.leftOut(),
        new Choices(labels, keys, messages, address).panel(List.of()).chips());
  }

  private static NetworkPage.Node node(
      String key, long statements, ThingLabels labels, ThingKeys keys) {
    ThingLabel label = labels.of(keys.thing(key));
    return new NetworkPage.Node(
        key,
        label.text(),
        label.language().orElse(labels.language().tag()),
        label.page().orElse(""),
        statements);
  }

  /** Its statements are those of the selection that link the two. */
  private static NetworkPage.Link link(
      Network.Link link, List<NetworkPage.Node> nodes, SearchAddress address) {
    Selection pair = address.selection().with(Facet.PAIR, List.of(link.pair().key()));
    return new NetworkPage.Link(
        link.pair().key(),
        find(nodes, link.pair().from()),
        find(nodes, link.pair().to()),
        link.pair().kind() == Pair.Kind.MUTUAL ? "↔" : "→",
        link.direction().code(),
        link.cooperation(),
        link.conflict(),
        address.at("/").to(pair).href());
  }

  private static NetworkPage.Node find(List<NetworkPage.Node> nodes, String key) {
    return nodes.stream()
        .filter(node -> node.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a link to no node: " + key));
  }
}
