package org.depeche.page;

import java.util.Map;
import java.util.TreeMap;

/** What scripts say to the reader, as JSON that can stand in HTML. */
final class ScriptTexts {
  private ScriptTexts() {}

  /**
   * The texts whose keys begin so, by the rest of their keys. A script fills in {@code {0}} …
   * itself; so the texts are given as MessageFormat would give them around their places.
   */
  static String of(Messages messages, String start) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : messages.keys()) {
      if (key.startsWith(start)) {
        texts.put(key.substring(start.length()), messages.get(key, "{0}", "{1}", "{2}"));
      }
    }
    return ScriptJson.of(texts);
  }
}
