package org.depeche.server.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.server.http.Refusal;

/**
 * Who a request must come from. A bearer of the token may do everything; a user with a password may
 * read.
 *
 * @param token if there is one
 * @param passwords by the name of their user
 * @param reading what those who only read must show
 */
public record Access(Optional<Secret> token, Map<String, Secret> passwords, Reading reading) {

  /** What those who only read must show. */
  public enum Reading {
    /** Nothing: they are on this machine. */
    FREE,
    /** The token, or a name and its password. */
    WITH_CREDENTIALS
  }

  /** Anyone on this machine may read, no one write. */
  public static final Access LOCAL = new Access(Optional.empty(), Map.of(), Reading.FREE);

  private static final String REALM = " realm=\"depeche\", charset=\"UTF-8\"";

  public Access {
    passwords = Map.copyOf(passwords);
    if (reading == Reading.WITH_CREDENTIALS && token.isEmpty() && passwords.isEmpty()) {
      throw new IllegalArgumentException("expected a token or a password");
    }
  }

  /**
   * Lets those pass who may read.
   *
   * @throws Refusal 401 if they may not
   */
  void checkReader(HttpServletRequest request) {
    if (reading == Reading.WITH_CREDENTIALS && !bearsToken(request) && !hasPassword(request)) {
      throw new Refusal(401, "expected the token, or a name and its password")
          .with("WWW-Authenticate", passwords.isEmpty() ? "Bearer" + REALM : "Basic" + REALM);
    }
  }

  /**
   * Lets those pass who may write.
   *
   * @throws Refusal 401 if nothing is shown, 403 if it is not the token
   */
  public void checkWriter(HttpServletRequest request) {
    if (credentials(request, "bearer").isEmpty()) {
      throw new Refusal(401, "expected a header Authorization: Bearer TOKEN")
          .with("WWW-Authenticate", "Bearer" + REALM);
    }
    if (!bearsToken(request)) {
      throw new Refusal(403, "not the token that the server was started with");
    }
  }

  private boolean bearsToken(HttpServletRequest request) {
    return token.isPresent()
        && credentials(request, "bearer").filter(said -> token.get().is(said)).isPresent();
  }

  private boolean hasPassword(HttpServletRequest request) {
    return credentials(request, "basic").filter(this::isUser).isPresent();
  }

  private boolean isUser(String encoded) {
    try {
      String[] pair =
          new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
      Optional<Secret> expected = Optional.ofNullable(passwords.get(pair[0]));
      return pair.length == 2 && expected.isPresent() && expected.get().is(pair[1]);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> credentials(HttpServletRequest request, String scheme) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .map(header -> header.strip().split("\\s+", 2))
        .filter(parts -> parts.length == 2 && parts[0].toLowerCase(Locale.ROOT).equals(scheme))
        .map(parts -> parts[1].strip());
  }
}
