package org.depeche.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.text.ArticleId;
import org.depeche.text.TextDigest;

/**
 * Ids of entities that the knowledge base does not know: {@code local-<kind>-<slug>-<digest>}, the
 * slug the name in ASCII, the digest six hexadecimal digits of what tells the entity from others:
 * kind and name, and of a description also the article, for two articles' « manifestants » are two.
 */
public final class LocalId {
  private static final int DIGITS = 6;
  private static final int SLUG = 48;

  private static final String PREFIX = "local-";

  private LocalId() {}

  /** The kind of the local entity with this id; empty if it is a known thing's. */
  public static Optional<Kind> kind(EntityId id) {
    return Arrays.stream(Kind.values())
        .filter(kind -> id.value().startsWith(PREFIX + kind.code() + "-"))
        .findFirst();
  }

  /** Of a thing with a name: the same in every article. */
  public static EntityId named(Kind kind, String name) {
    return id(kind, name, "");
  }

  /** Of a thing that is only described: of this article. */
  static EntityId described(Kind kind, String name, ArticleId article) {
    return id(kind, name, article.value());
  }

  private static EntityId id(Kind kind, String name, String article) {
    String slug = slug(name);
    String digest =
        TextDigest.sha256(kind.code() + '\n' + NameForm.key(name) + '\n' + article, DIGITS);
    return new EntityId(PREFIX + kind.code() + (slug.isEmpty() ? "" : "-" + slug) + "-" + digest);
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    String key = NameForm.key(name);
    for (int i = 0; i < key.length() && slug.length() < SLUG; i++) {
      char c = key.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c == ' ' && slug.length() > 0) {
        slug.append('-');
      }
    }
    return slug.toString().replaceAll("-+$", "").toLowerCase(Locale.ROOT);
  }
}
