package org.depeche.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client takes, as its {@code Accept} header says (RFC 9110, 12.5.1): of the ranges that fit
 * a media type the most specific one says how much it is wanted, 0 for never. No header, or an
 * empty one, takes anything. What is no range, or has a weight ({@code q}) that is none (12.4.2:
 * {@code 0} to {@code 1} with at most three decimals), is passed over as if it were not there; of
 * several weights the first counts. Other parameters are not looked at.
 */
public final class Accept {

  /**
   * @param type {@code text/turtle}, {@code text/*} or {@code *}{@code /*}
   * @param weight thousandths, 0 for never
   */
  private record Range(String type, int weight) {
    int precision(String media) {
      if (type.equals(media)) {
        return 2;
      }
      boolean family =
          type.endsWith("/*") && media.startsWith(type.substring(0, type.length() - 1));
      return family ? 1 : type.equals("*/*") ? 0 : -1;
    }
  }

  private static final Range ANYTHING = new Range("*/*", 1000);

  private final List<Range> ranges = new ArrayList<>();

  private Accept(String header) {
    for (String part : header.split(",", -1)) {
      String[] range = part.split(";", -1);
      String type = range[0].strip().toLowerCase(Locale.ROOT);
      String whole = type.equals("*") ? "*/*" : type; // as Java's own old client says it
      if (whole.matches("[^/\\s]+/[^/\\s]+")) {
        weight(range).ifPresent(weight -> ranges.add(new Range(whole, weight)));
      }
    }
    if (header.isBlank()) {
      ranges.add(ANYTHING);
    }
  }

  /** What the header of a request says. */
  public static Accept of(HttpServletRequest request) {
    return of(Collections.list(request.getHeaders("Accept")));
  }

  /** What the lines of the header say, which are one list. */
  public static Accept of(List<String> lines) {
    return new Accept(String.join(",", lines));
  }

  /** Thousandths; empty if what is said is no weight. */
  private static Optional<Integer> weight(String[] range) {
    for (int i = 1; i < range.length; i++) {
      String parameter = range[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.matches("q\\s*=.*")) {
        return Optional.of(parameter.substring(parameter.indexOf('=') + 1).strip())
            .filter(q -> q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?"))
            .map(q -> (int) Math.round(Double.parseDouble(q) * 1000));
      }
    }
    return Optional.of(ANYTHING.weight());
  }

  /**
   * The one that is wanted most, of equals the first; empty if none is wanted.
   *
   * @param offers media types in the order in which we like to give them
   */
  public Optional<String> best(List<String> offers) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (String offer : offers) {
      int weight = weight(offer);
      if (weight > most) {
        most = weight;
        best = Optional.of(offer);
      }
    }
    return best;
  }

  /** How much a media type is wanted, in thousandths. */
  public int weight(String media) {
    int precision = -1;
    int weight = 0;
    for (Range range : ranges) {
      int fits = range.precision(media);
      if (fits > precision) {
        precision = fits;
        weight = range.weight();
      }
    }
    return weight;
  }
}
