package org.depeche.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.depeche.Extractor;

/**
 * Asks one service over HTTP at its pace: a request that meets a passing hindrance (429, 502, 503,
 * 504, no connection, no answer in time) is made again, after what {@code Retry-After} says or
 * after ever longer waits; at most three redirects are followed, never from HTTPS to HTTP. For one
 * thread.
 */
final class PoliteHttp {
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 307, 308);
  private static final int MOST_REDIRECTS = 3;
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final Pace pace;
  private final HttpClient client;
  private Instant last = Instant.EPOCH;

  PoliteHttp(Online online, Pace pace) {
    this.pace = pace;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(pace.timeout())
            .build();
  }

  /**
   * What a service said.
   *
   * @param url where the answer came from, after redirects
   */
  record Answer(URI url, int status, String body) {}

  Answer get(URI url) {
    return followed(url, HttpRequest.newBuilder().GET());
  }

  /** Posts a form. */
  Answer post(URI url, String form) {
    return followed(
        url,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private Answer followed(URI url, HttpRequest.Builder request) {
    request
        .header("Accept", "application/json")
        .header("Accept-Language", "fr, en;q=0.8")
        .header("User-Agent", "depeche/" + Extractor.VERSION);
    URI at = url;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<String> response = patiently(request.uri(at).build());
      if (!REDIRECTS.contains(response.statusCode())) {
        return new Answer(at, response.statusCode(), response.body());
      }
      at = target(at, response);
    }
    throw new ServiceException(url, "redirects more than " + MOST_REDIRECTS + " times");
  }

  private static URI target(URI from, HttpResponse<String> response) {
    String location = response.headers().firstValue("Location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new ServiceException(from, "redirects to \"" + location + "\", which is no URL", e);
    }
    String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals(from.getScheme())) {
      throw new ServiceException(
          from, "redirects to " + to + ": expected a URL of " + from.getScheme());
    }
    return to;
  }

  private HttpResponse<String> patiently(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      boolean lastOne = attempt == pace.attempts();
      try {
        HttpResponse<String> response = once(request);
        if (lastOne || !PASSING.contains(response.statusCode())) {
          return response;
        }
        sleep(request.uri(), wanted(request.uri(), response).orElse(pace.waitAfter(attempt)));
      } catch (IOException e) {
        if (lastOne) {
          throw new ServiceException(
              request.uri(), "no answer after " + attempt + " attempts: " + reason(e), e);
        }
        sleep(request.uri(), pace.waitAfter(attempt));
      }
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private HttpResponse<String> once(HttpRequest request) throws IOException {
    Duration early = Duration.between(Instant.now(), last.plus(pace.interval()));
    if (early.isPositive()) {
      sleep(request.uri(), early);
    }
    last = Instant.now();
    CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, i -> bounded());
    try {
      return answer.get(pace.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("nothing whole in " + pace.timeout().toMillis() + " ms", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(request.uri(), e);
    }
  }

  /** The body, unless it is longer than any answer should be. */
  private static HttpResponse.BodySubscriber<String> bounded() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    return HttpResponse.BodySubscribers.mapping(
        HttpResponse.BodySubscribers.ofByteArrayConsumer(
            part ->
                part.ifPresent(
                    bytes -> {
                      if (body.size() + bytes.length > MOST_BYTES) {
                        throw new IllegalStateException("more than " + MOST_BYTES + " bytes");
                      }
                      body.writeBytes(bytes);
                    })),
        nothing -> body.toString(StandardCharsets.UTF_8));
  }

  /** How long the service wants us to wait. */
  private Optional<Duration> wanted(URI url, HttpResponse<String> response) {
    Optional<Duration> wait =
        response.headers().firstValue("Retry-After").flatMap(PoliteHttp::duration);
    if (wait.isPresent() && wait.get().compareTo(pace.longestWait()) > 0) {
      throw new ServiceException(
          url,
          "busy (HTTP "
              + response.statusCode()
              + "), wants to be asked again in "
              + wait.get().toSeconds()
              + " s: try then");
    }
    return wait;
  }

  /** Seconds or a date, as RFC 9110 has it. */
  private static Optional<Duration> duration(String header) {
    if (header.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(Instant.now(), until));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void sleep(URI url, Duration time) {
    try {
      Thread.sleep(Math.max(0, time.toMillis()));
    } catch (InterruptedException e) {
      throw interrupted(url, e);
    }
  }

  private static ServiceException interrupted(URI url, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ServiceException(url, "interrupted while it was asked", e);
  }
}
