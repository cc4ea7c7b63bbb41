package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.depeche.Extractor;
import org.depeche.graph.Vocabulary;

/**
 * What the service says of itself.
 *
 * @param url where it is, without a slash at the end
 * @param identifierSpace what the IRI of every thing begins with
 */
record Manifest(String url, String identifierSpace, List<Term> types) {
  private static final int PREVIEW_WIDTH = 400;
  private static final int PREVIEW_HEIGHT = 200;

  ObjectNode json() {
    ObjectNode json = JsonText.NODES.objectNode();
    json.putArray("versions").add("0.2");
    json.put("name", "Dépêche");
    json.put("identifierSpace", identifierSpace);
    json.put("schemaSpace", Vocabulary.NAMESPACE);
    json.put("serviceVersion", Extractor.VERSION);
    json.put("batchSize", QueryReader.BATCH);
    ArrayNode defaults = json.putArray("defaultTypes");
    types.forEach(type -> defaults.addObject().put("id", type.id()).put("name", type.name()));
    json.putObject("view").put("url", url + "/preview?id={{id}}");
    json.putObject("preview")
        .put("url", url + "/preview?id={{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    ObjectNode suggest = json.putObject("suggest");
    for (String what : List.of("entity", "type", "property")) {
      suggest
          .putObject(what)
          .put("service_url", url)
          .put("service_path", "/suggest/" + what)
          .put("flyout_service_path", "/flyout/" + what + "?id=${id}");
    }
    ObjectNode extend = json.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", url)
        .put("service_path", "/properties");
    ArrayNode settings = extend.putArray("property_settings");
    settings
        .addObject()
        .put("name", "limit")
        .put("label", "Limit")
        .put("type", "number")
        .put("default", PropertySettings.USUAL.limit())
        .put("help_text", "How many values of one thing at most");
    settings
        .addObject()
        .put("name", "day")
        .put("label", "Day")
        .put("type", "text")
        .put("default", "")
        .put("help_text", "Only offices held on this day, such as 2018-11-02");
    return json;
  }
}
