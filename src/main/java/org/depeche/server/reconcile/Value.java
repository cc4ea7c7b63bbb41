package org.depeche.server.reconcile;

/** A value of a property of a thing. */
sealed interface Value {

  /** Words or an identifier. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Count(long number) implements Value {}

  /** Another thing of the graph. */
  record Reference(Thing thing) implements Value {}

  /** Whether this is what a person or table means by these words. */
  default boolean is(String words) {
    return switch (this) {
      case Text text -> same(text.text(), words);
      case Count count -> Long.toString(count.number()).equals(words.strip());
      case Reference other ->
          other.thing().id().equals(words)
              || same(other.thing().name(), words)
              || other.thing().otherNames().stream().anyMatch(name -> same(name, words));
    };
  }

  private static boolean same(String a, String b) {
    return FoldedName.of(a).equals(FoldedName.of(b));
  }
}
