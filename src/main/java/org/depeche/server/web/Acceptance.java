package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an {@code Accept} header allows, as RFC 9110 (12.5.1) has it: the most specific range that
 * fits decides, its {@code q} is how much the form is wanted, 0 forbids it. No header allows all.
 */
record Acceptance(List<Range> ranges) {

  /**
   * @param type {@code text/turtle}, {@code text/*} or {@code *}{@code /*}
   * @param quality in thousandths
   */
  record Range(String type, int quality) {
    private boolean fits(String mediaType) {
      return type.equals("*/*")
          || type.equals(mediaType)
          || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
    }

    private int precision() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /** The form that a request asks for: by {@code ?format=SUFFIX}, or else by its header. */
  static Optional<Representation> wanted(HttpServletRequest request, List<Representation> offered) {
    String format = request.getParameter("format");
    return format == null
        ? of(request).best(offered)
        : Representation.withSuffix(format).filter(offered::contains);
  }

  static Acceptance of(HttpServletRequest request) {
    return parse(Collections.list(request.getHeaders("Accept")));
  }

  /** Reads header lines; a range that is none is passed over. */
  static Acceptance parse(List<String> headers) {
    List<Range> ranges = new ArrayList<>();
    for (String part : String.join(",", headers).split(",", -1)) {
      String[] parameters = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (parameters[0].matches("[^/\\s]+/[^/\\s]+")) {
        ranges.add(new Range(parameters[0], quality(parameters)));
      }
    }
    return new Acceptance(headers.isEmpty() ? List.of(new Range("*/*", 1000)) : ranges);
  }

  private static int quality(String[] parameters) {
    for (String parameter : parameters) {
      if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return (int) Math.round(Double.parseDouble(parameter.substring(2)) * 1000);
      }
    }
    return 1000;
  }

  /** The form that is wanted most, of equal ones the first; empty if none is allowed. */
  Optional<Representation> best(List<Representation> offered) {
    Optional<Representation> best = Optional.empty();
    int most = 0;
    for (Representation each : offered) {
      int wanted = each.mediaTypes().stream().mapToInt(this::quality).max().orElse(0);
      if (wanted > most) {
        best = Optional.of(each);
        most = wanted;
      }
    }
    return best;
  }

  /** How much a media type is wanted, in thousandths. */
  int quality(String mediaType) {
    int quality = 0;
    int precision = -1;
    for (Range range : ranges) {
      if (range.fits(mediaType) && range.precision() > precision) {
        quality = range.quality();
        precision = range.precision();
      }
    }
    return quality;
  }
}
