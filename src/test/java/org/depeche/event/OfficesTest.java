package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;
import org.depeche.text.Part;
import org.depeche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text, published 2018-11-03, with the offices that it says: who, title, of what, status. */
class OfficesTest {
  private static final Extractor EXTRACTOR =
      new Extractor(KnowledgeBase.bundled(), ConfidenceModel.UNTRAINED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le président russe Vladimir Poutine est venu. | Vladimir Poutine: président: Russie:"
            + " CURRENT",
        "Le président Vladimir Poutine est venu. | Vladimir Poutine: président: Russie: CURRENT",
        "Luc Morel, ministre bolivien de la Défense, a ri. |"
            + " Luc Morel: ministre de la Défense: Bolivie: CURRENT",
        "La Bolivie vote. L'ancien ministre bolivien Luc Morel a ri. |"
            + " Luc Morel: ministre: Bolivie: FORMER",
        "Luc Morel a été élu président de la Bolivie. | Luc Morel: président: Bolivie: ELECT",
        "Luc Morel était ministre de la Justice de la Bolivie. |"
            + " Luc Morel: ministre de la Justice: Bolivie: FORMER",
        "Luc Morel, qui est président de la Bolivie, a ri. | Luc Morel: président: Bolivie:"
            + " CURRENT",
        "Le roi d'Espagne a nommé Luc Morel Premier ministre. |"
            + " Felipe VI: roi: Espagne: CURRENT; Luc Morel: Premier ministre: Espagne: CURRENT",
        "Le président russe Vladimir Poutine a reçu son homologue cubain. |"
            + " Vladimir Poutine: président: Russie: CURRENT;"
            + " Miguel Díaz-Canel: président: Cuba: CURRENT",
        "Luc Morel n'est pas président de la Bolivie. | ''",
        "Un dirigeant japonais a protesté. | ''",
        "Le général Luc Morel a fui. | ''",
      })
  void officesOf(String text, String expected) {
    assertEquals(expected.equals("''") ? "" : expected, offices(text));
  }

  private static String offices(String text) {
    Article article =
        new Article(
            new ArticleId("offices"),
            text,
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 11, 3)),
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
    Extraction extraction = EXTRACTOR.extract(article);
    return String.join(
        "; ",
        extraction.offices().stream()
            .map(
                o ->
                    name(extraction, o.person())
                        + ": "
                        + o.title()
                        + ": "
                        + o.of().map(of -> name(extraction, of)).orElse("-")
                        + ": "
                        + o.status())
            .toList());
  }

  private static String name(Extraction extraction, EntityId id) {
    return extraction.entities().get(id).map(Entity::name).orElse("?");
  }
}
