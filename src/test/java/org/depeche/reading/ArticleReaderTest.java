package org.depeche.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.text.Article;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  @Test
  void aJsonLineGivesTheArticleWithItsTitleBeforeItsText() {
    Article article =
        ArticleReader.ofJson(
            "a.jsonl:1",
            "{\"id\":\"7\",\"title\":\"Accord à Lyon\",\"text\":\"Ils ont signé.\","
                + "\"published\":\"2020-05-04\"}");
    assertEquals("7", article.id().value());
    assertEquals("Accord à Lyon\nIls ont signé.", article.text());
    assertEquals(Optional.of(LocalDate.of(2020, 5, 4)), article.published());
  }

  @Test
  void offsetsCountInTheTextWhereThereIsNoTitle() {
    assertEquals("Oui.", ArticleReader.ofJson("a:1", "{\"text\":\"Oui.\"}").text());
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertEquals("Été", text("\uFEFFÉté".getBytes(StandardCharsets.UTF_8)).text());
    assertEquals("Été", text("\uFEFFÉté".getBytes(StandardCharsets.UTF_16BE)).text());
    assertEquals("Été", text("\uFEFFÉté".getBytes(StandardCharsets.UTF_16LE)).text());
  }

  @Test
  void anotherEncodingIsRefusedWithTheByteAndTheRemedy() {
    byte[] latin = "Le président".getBytes(Charset.forName("windows-1252"));
    String message = assertThrows(UnreadableException.class, () -> text(latin)).getMessage();
    assertTrue(message.startsWith("a.txt: not UTF-8 from byte 5 on"), message);
    assertTrue(message.contains("iconv"), message);
  }

  @Test
  void emptyAndBinaryInputIsRefused() {
    assertThrows(UnreadableException.class, () -> text(new byte[0]));
    assertThrows(UnreadableException.class, () -> text(" \n".getBytes(StandardCharsets.UTF_8)));
    assertThrows(UnreadableException.class, () -> text(new byte[] {'P', 'K', 3, 4, 0, 0}));
  }

  @Test
  void aMalformedLineIsRefusedWithItsPlace() {
    for (String line :
        List.of("{", "[1]", "{\"id\":\"1\"}", "{\"text\":\"a\",\"published\":\"hier\"}")) {
      UnreadableException e =
          assertThrows(UnreadableException.class, () -> ArticleReader.ofJson("a.jsonl:3", line));
      assertTrue(e.getMessage().startsWith("a.jsonl:3: "), e.getMessage());
    }
  }

  @Test
  void thePartsOfAnArticleAreToldByTheFormOfItsLines() {
    String text =
        """
        >>Un autre article
        Anne Roy à Lyon, le 3 mai. |
        Photo: AFP |
        Par Jeanne Morel
        LYON, 3 mai (AFP) - La ministre a signé
        un accord.
        Il entre en vigueur.
        """;
    Article article = text(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "RELATED >>Un autre article",
            "CAPTION Anne Roy à Lyon, le 3 mai. |",
            "CREDIT Photo: AFP |",
            "BYLINE Par Jeanne Morel",
            "DATELINE LYON, 3 mai (AFP) - ",
            "BODY La ministre a signé\nun accord.",
            "BODY Il entre en vigueur."),
        article.parts().stream().map(p -> p.kind() + " " + p.span().of(text)).toList());
  }

  private static Article text(byte[] bytes) {
    return ArticleReader.ofText("a.txt", bytes, Origin.UNKNOWN);
  }
}
