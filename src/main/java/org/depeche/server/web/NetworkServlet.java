package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
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
import org.depeche.view.Namesakes;
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
            List.of("reload.js", "lib/cytoscape.js", "network-svg.js", "network.js"));
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
    List<NetworkPage.Node> nodes = nodes(network, labels, keys);
    List<NetworkPage.Link> links =
        network.links().stream().map(link -> link(link, nodes, address)).toList();
    return new NetworkPage(
        frame,
        address,
        store.hasArticles(),
        index.state(),
        found.isPresent(),
        nodes,
        links,
        network.leftOut(),
        new Choices(labels, keys, messages, address).panel(List.of()).chips());
  }

  private static List<NetworkPage.Node> nodes(Network network, ThingLabels labels, ThingKeys keys) {
    Map<Node, ThingLabel> apart =
        new Namesakes(labels)
            .of(network.nodes().stream().map(node -> keys.thing(node.key())).toList());
    return network.nodes().stream()
        .map(node -> node(node, keys.thing(node.key()), labels, apart))
        .toList();
  }

  private static NetworkPage.Node node(
      Network.Node node, Node thing, ThingLabels labels, Map<Node, ThingLabel> apart) {
    ThingLabel label = labels.of(thing);
    ThingLabel mark = apart.get(thing);
    return new NetworkPage.Node(
        node.key(),
        mark == null ? label.text() : label.text() + " (" + mark.text() + ")",
        label.language().orElse(labels.language().tag()),
        label.page().orElse(""),
        node.statements());
  }

  /** Its statements are those of the selection that link the two. */
  private static NetworkPage.Link link(
      Network.Link link, List<NetworkPage.Node> nodes, SearchAddress address) {
    Selection pair = address.selection().with(Facet.PAIR, List.of(link.pair().key()));
    return new NetworkPage.Link(
        link.pair().key(),
        find(nodes, link.pair().from()),
        find(nodes, link.pair().to()),
        link.pair().kind() == Pair.Kind.MUTUAL,
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
