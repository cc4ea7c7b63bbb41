package org.depeche.link;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;

/**
 * Which reconciliation service to ask, and how.
 *
 * @param url of the service, HTTP or HTTPS
 * @param types the service's ids of the types that a kind of ours has there; a kind that is not in
 *     it is asked for without a type
 * @param countryProperty the service's id of the property whose value is the ISO 3166 alpha-3 code
 *     of a thing's state ({@code countryCode} of our own service); if empty it is not asked for
 * @param cache folder where answers are kept; none are if it is empty
 * @param keep how long a kept answer is good
 * @param limit candidates a subject, at most
 */
public record ServiceSettings(
    URI url,
    Map<Kind, List<String>> types,
    Optional<String> countryProperty,
    Optional<Path> cache,
    Duration keep,
    int limit,
    Pace pace) {

  /**
   * @throws IllegalArgumentException if the URL is not one of HTTP or HTTPS, or has a user in it
   */
  public ServiceSettings {
    types = Map.copyOf(types);
    String scheme = String.valueOf(url.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException(
          "service \"" + url + "\": expected a URL of http or https");
    }
    if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
      throw new IllegalArgumentException(
          "service \"" + url + "\": expected a host, and neither user nor fragment");
    }
  }

  /** A service asked without types or properties; answers are kept nowhere. */
  public static ServiceSettings of(URI url) {
    return new ServiceSettings(
        url, Map.of(), Optional.empty(), Optional.empty(), Duration.ofDays(30), 5, Pace.USUAL);
  }

  /** The same with a folder for answers. */
  public ServiceSettings cachedIn(Path folder) {
    return new ServiceSettings(url, types, countryProperty, Optional.of(folder), keep, limit, pace);
  }

  /** The same with the service's types of our kinds. */
  public ServiceSettings withTypes(Map<Kind, List<String>> ofKinds) {
    return new ServiceSettings(url, ofKinds, countryProperty, cache, keep, limit, pace);
  }

  /** The same with the service's property for codes of states. */
  public ServiceSettings withCountryProperty(String id) {
    return new ServiceSettings(url, types, Optional.of(id), cache, keep, limit, pace);
  }

  /** The same at another pace. */
  public ServiceSettings at(Pace other) {
    return new ServiceSettings(url, types, countryProperty, cache, keep, limit, other);
  }
}
