package org.depeche.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.server.door.Access;
import org.depeche.server.door.Hosts;
import org.depeche.server.door.Secret;
import org.depeche.server.sparql.AllowedServices;
import picocli.CommandLine.Option;

/** Whom a server is open to, and what it may reach. */
final class ServerOptions {
  /** Characters of a token; 16 of any kind are not guessed over a network. */
  private static final int TOKEN = 16;

  private static final int PASSWORD = 8;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Listens to this address, 0.0.0.0 for all; every request must then show a token or"
              + " password. If not given, to this machine only.")
  private Optional<String> bind = Optional.empty();

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description = "A name that the server is spoken to by, beside localhost; may be repeated.")
  private List<String> names = List.of();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the token for writing; if not given, the variable DEPECHE_TOKEN does.")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Lines NAME:PASSWORD of those who may read; no one else may then.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--allow-service",
      paramLabel = "URL",
      description = "An endpoint that queries may ask by SERVICE; may be repeated.")
  private List<String> services = List.of();

  InetAddress address() {
    if (bind.isEmpty()) {
      return InetAddress.getLoopbackAddress();
    }
    try {
      return InetAddress.getByName(bind.get());
    } catch (UnknownHostException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--bind " + bind.get() + ": expected an address of this machine, or 0.0.0.0",
          e);
    }
  }

  Hosts hosts() {
    return new Hosts(Set.copyOf(names));
  }

  AllowedServices services() {
    return new AllowedServices(Set.copyOf(services));
  }

  /** Who may do what, with what was given of tokens and passwords. */
  Access access(InetAddress address) {
    Optional<Secret> token = token();
    Map<String, Secret> passwords = passwords();
    boolean asked = !passwords.isEmpty() || (!address.isLoopbackAddress() && token.isPresent());
    return new Access(
        token, passwords, asked ? Access.Reading.WITH_CREDENTIALS : Access.Reading.FREE);
  }

  private Optional<Secret> token() {
    return tokenFile
        .map(file -> Secret.of("--token-file " + file, read("--token-file", file).strip(), TOKEN))
        .or(
            () ->
                Optional.ofNullable(System.getenv("DEPECHE_TOKEN"))
                    .map(text -> Secret.of("DEPECHE_TOKEN", text.strip(), TOKEN)));
  }

  private Map<String, Secret> passwords() {
    Map<String, Secret> passwords = new LinkedHashMap<>();
    if (passwordFile.isEmpty()) {
      return passwords;
    }
    String origin = "--password-file " + passwordFile.get();
    int number = 0;
    for (String line : read("--password-file", passwordFile.get()).lines().toList()) {
      number++;
      int colon = line.indexOf(':');
      if (!line.isBlank() && colon < 1) {
        throw new IllegalArgumentException(origin + ":" + number + ": expected NAME:PASSWORD");
      }
      if (!line.isBlank()) {
        Secret secret = Secret.of(origin + ":" + number, line.substring(colon + 1), PASSWORD);
        passwords.put(line.substring(0, colon), secret);
      }
    }
    if (passwords.isEmpty()) {
      throw new IllegalArgumentException(origin + ": is empty, expected lines NAME:PASSWORD");
    }
    return passwords;
  }

  private static String read(String option, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, option + " " + file + ": cannot be read", e);
    }
  }
}
