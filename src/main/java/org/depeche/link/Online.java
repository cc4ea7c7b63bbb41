package org.depeche.link;

/**
 * That the user allows this run to ask other machines. Whatever leaves this machine takes one, and
 * only the command line's {@code --online} makes one: {@code ArchitectureTest} holds that.
 */
public final class Online {
  private Online() {}

  /** To be called where the user has said so, and nowhere else. */
  public static Online allowed() {
    return new Online();
  }
}
