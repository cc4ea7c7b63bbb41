package org.depeche.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client takes, as its {@code Accept} header says (RFC 9110, 12.5.1): of the ranges that fit
 * a media type the most specific one says how much it is wanted. Parameters other than {@code q}
 * are not looked at.
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

  private final List<Range> ranges = new ArrayList<>();

  private Accept(String header) {
    for (String part : header.split(",", -1)) {
      String[] range = part.split(";", -1);
      String type = range[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type.equals("*") ? "*/*" : type, weight(range)));
      }
    }
  }

  /** What the header says; who sends none takes anything. */
  public static Accept of(Optional<String> header) {
    return new Accept(header.filter(text -> !text.isBlank()).orElse("*/*"));
  }

  private static int weight(String[] range) {
    for (int i = 1; i < range.length; i++) {
      String parameter = range[i].strip().toLowerCase(Locale.ROOT).replaceAll("\\s*=\\s*", "=");
      if (parameter.startsWith("q=")) {
        String q = parameter.substring(2);
        return q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")
            ? (int) Math.round(Double.parseDouble(q) * 1000)
            : 0;
      }
    }
    return 1000;
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

  private int weight(String media) {
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
