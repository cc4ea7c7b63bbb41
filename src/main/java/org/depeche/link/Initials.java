package org.depeche.link;

import java.util.regex.Pattern;

/** Tells initials (« ONU », « O.T.A.N. », « G20 ») from other names. */
final class Initials {
  private static final Pattern INITIALS =
      Pattern.compile("(?=.*\\p{Lu})[\\p{Lu}\\d]{2,7}|(\\p{Lu}\\.){2,7}");

  private Initials() {}

  static boolean are(String name) {
    return name.length() <= 14 && INITIALS.matcher(name).matches();
  }
}
