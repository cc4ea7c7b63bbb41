package org.depeche.cli;

import java.util.Optional;
import org.depeche.link.Online;
import picocli.CommandLine.Option;

/** Whether a command may ask other machines. Nothing leaves this one without it. */
final class OnlineOption {

  @Option(names = "--online", description = "Lets the command ask other machines.")
  private boolean online;

  /** The user's permission, if it was given. */
  Optional<Online> permission() {
    return online ? Optional.of(Online.allowed()) : Optional.empty();
  }
}
