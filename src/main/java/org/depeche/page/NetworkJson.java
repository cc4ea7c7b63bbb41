package org.depeche.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A network for the script that draws it, safe inside a script element. */
final class NetworkJson {
  private NetworkJson() {}

  static String of(NetworkPage page) {
    ObjectNode network = JsonNodeFactory.instance.objectNode();
    ArrayNode nodes = network.putArray("nodes");
    for (NetworkPage.Node node : page.nodes()) {
      nodes
          .addObject()
          .put("id", node.key())
          .put("label", node.label())
          .put("page", node.page())
          .put("weight", node.statements());
    }
    ArrayNode links = network.putArray("links");
    for (NetworkPage.Link link : page.links()) {
      links
          .addObject()
          .put("id", link.key())
          .put("from", link.from().key())
          .put("to", link.to().key())
          .put("tone", link.tone())
          .put("mutual", link.mutual())
          .put("count", link.count())
          .put("href", link.href());
    }
    return ScriptJson.of(network);
  }
}
