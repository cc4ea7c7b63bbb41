package org.depeche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.article.ArticleViewReader;
import org.junit.jupiter.api.Test;

/** A report is one file that asks nothing of any other place. */
class ReportPageTest {
  private static final String HTML =
      ReportPage.of(
              Messages.in(ReaderLanguage.ENGLISH),
              ArticleViewReader.read(
                      LongArticle.graph(
                          "La Suède a condamné la Norvège </script><script>alert(1)</script>.",
                          Optional.of("Un titre")),
                      ReaderLanguage.ENGLISH)
                  .orElseThrow())
          .html();

  @Test
  void everyAddressInItIsAPlaceOfItsOwn() {
    List<String> addresses =
        Pattern.compile("\\s(?:src|href|action|srcset|poster|data)=\"([^\"]*)\"")
            .matcher(withoutScripts())
            .results()
            .map(address -> address.group(1))
            .toList();
    assertFalse(addresses.isEmpty());
    assertEquals(List.of(), addresses.stream().filter(a -> !a.startsWith("#")).toList());
    assertFalse(HTML.contains("@import"));
    assertFalse(styles().getFirst().contains("url("));
  }

  @Test
  void itsPolicyLetsExactlyItsOwnScriptsAndStyleRun() {
    String policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(HTML)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1)
            .replace("&#39;", "'");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    List<String> scripts = elements("(?s)<script>(.*?)</script>");
    assertEquals(3, scripts.size());
    scripts.forEach(script -> assertTrue(policy.contains(digest(script)), policy));
    styles().forEach(style -> assertTrue(policy.contains(digest(style)), policy));
    assertEquals(4, Pattern.compile("sha256-").matcher(policy).results().count());
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void nothingInItHasAnAddressOnAServer() {
    assertFalse(HTML.contains("\"page\":"), "a link to the page of an entity");
    assertFalse(withoutScripts().contains("/data/"));
  }

  private static String withoutScripts() {
    return HTML.replaceAll("(?s)<script.*?</script>", "");
  }

  private static List<String> styles() {
    return elements("(?s)<style>(.*?)</style>");
  }

  private static List<String> elements(String pattern) {
    return Pattern.compile(pattern)
        .matcher(HTML)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  private static String digest(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
