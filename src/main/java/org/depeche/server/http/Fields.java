package org.depeche.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a query string or a form says, each name with its values in order.
 *
 * @param values never an empty list
 */
public record Fields(Map<String, List<String>> values) {

  /** The media type of a form. */
  public static final String FORM = "application/x-www-form-urlencoded";

  /** What is asked after the {@code ?} of an address. */
  public static Fields ofAddress(HttpServletRequest request) {
    return of(Optional.ofNullable(request.getQueryString()).orElse(""));
  }

  /**
   * What a form says.
   *
   * @throws Refusal 400 if it is not encoded as a form is
   */
  public static Fields of(String form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        values
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return new Fields(values);
  }

  /**
   * Both.
   *
   * @throws Refusal 400 if both say the same name
   */
  public Fields and(Fields others) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    others.values.forEach(
        (name, more) -> {
          if (all.put(name, more) != null) {
            throw new Refusal(
                400, "\"" + name + "\" is in the address and in the body: expected it once");
          }
        });
    return new Fields(all);
  }

  /**
   * Lets nothing else pass.
   *
   * @throws Refusal 400 if there is a name that is not among these
   */
  public void expect(Set<String> names) {
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new Refusal(400, "parameter \"" + name + "\": expected one of " + names);
      }
    }
  }

  /** Every value of this name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * The value of this name, if it is there.
   *
   * @throws Refusal 400 if it is there twice
   */
  public Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new Refusal(
          400, "parameter \"" + name + "\" is given " + all.size() + " times: expected it once");
    }
    return all.stream().findFirst();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "\"" + text + "\": expected percent-encoded UTF-8, as in a form");
    }
  }
}
