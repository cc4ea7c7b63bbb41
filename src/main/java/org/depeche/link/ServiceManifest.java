package org.depeche.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What a reconciliation service says of itself, as far as a client needs it.
 *
 * @param url where its queries go
 * @param identifierSpace what the IRI of every thing begins with; its id follows
 * @param batchSize queries in one request, at most
 */
record ServiceManifest(URI url, String name, String identifierSpace, int batchSize) {

  /** For services that name none; OpenRefine sends ten. */
  private static final int USUAL_BATCH = 10;

  private static final int LARGEST_BATCH = 100;

  /**
   * Reads a manifest.
   *
   * @throws ServiceException if it is none, or of a version that is not spoken here
   */
  static ServiceManifest of(URI url, JsonNode json) {
    for (String member : new String[] {"name", "identifierSpace", "schemaSpace"}) {
      if (!json.path(member).isTextual()) {
        throw new ServiceException(
            url,
            "expected the manifest of a reconciliation service, with a string \"" + member + "\"");
      }
    }
    JsonNode versions = json.path("versions");
    boolean spoken = versions.isMissingNode();
    for (JsonNode version : versions) {
      spoken |= version.asText().equals("0.1") || version.asText().equals("0.2");
    }
    if (!spoken) {
      throw new ServiceException(
          url, "speaks versions " + versions + " of the reconciliation API: expected 0.1 or 0.2");
    }
    int batch = json.path("batchSize").asInt(USUAL_BATCH);
    return new ServiceManifest(
        url,
        json.path("name").textValue(),
        json.path("identifierSpace").textValue(),
        Math.max(1, Math.min(batch, LARGEST_BATCH)));
  }

  /** The IRI of the thing with this id. */
  String iri(String id) {
    return id.matches("https?://.*") ? id : identifierSpace + id;
  }
}
