package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text, published 2018-11-03, with the offices that it says: who, title, of what, status. */
class OfficesTest {
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
        // National offices of which the words do not say the state.
        "Au Togo, le Parlement a voté la loi que la ministre Ana Cruz, à Paris, défend. |"
            + " Ana Cruz: ministre: Togo: CURRENT",
        "Au Togo, où il vit, Luc Morel a vu le président bolivien, Jean Blanc. |"
            + " Jean Blanc: président: Bolivie: CURRENT",
        "La ministre de la Pêche, Ana Cruz, a ri. Les pêcheurs togolais et le gouvernement"
            + " togolais protestent. | Ana Cruz: ministre de la Pêche: Togo: CURRENT",
        "La porte-parole, Ana Cruz, a ri. Les pêcheurs togolais protestent. | ''",
        // Holders in apposition.
        "Ana Cruz, jusque-là ministre togolaise de la Pêche, a ri. |"
            + " Ana Cruz: ministre de la Pêche: Togo: FORMER",
        "Ana Cruz, l'une des dirigeantes de l'ONU, a ri. |"
            + " Ana Cruz: dirigeant: Organisation des Nations unies: CURRENT",
        "Ana Cruz a vu l'une des dirigeantes de l'ONU. | ''",
        "Luc Morel, dirigeant de l'ONU, a ri. |"
            + " Luc Morel: dirigeant: Organisation des Nations unies: CURRENT",
        "Luc Morel, dirigeant l'ONU, a ri. | ''",
        "Le chef d'état-major togolais, le général Luc Morel, a ri. |"
            + " Luc Morel: chef d'état-major: Togo: CURRENT",
        "Le chef d'état-major togolais, le général et Luc Morel ont ri. |"
            + " chef d'état-major togolais: chef d'état-major: Togo: CURRENT",
        "Luc Morel, avocat et député togolais, a ri. | Luc Morel: député: Togo: CURRENT",
        "Luc Morel, ami et le député togolais ont ri. |"
            + " député togolais: député: Togo: CURRENT",
        "Le directeur général de l'ONU, l'Argentin Luc Morel, a ri. |"
            + " Luc Morel: directeur général: Organisation des Nations unies: CURRENT",
        "Luc Morel, ministre d'État, ministre togolais de la Santé, a ri. |"
            + " Luc Morel: ministre d'État: Togo: CURRENT;"
            + " Luc Morel: ministre de la Santé: Togo: CURRENT",
        "La radio a nommé la maire de Bamako, Ana Cruz, au poste de ministre togolaise de la Santé."
            + " | Ana Cruz: maire: Bamako: CURRENT; Ana Cruz: ministre de la Santé: Togo: CURRENT",
        "La Bolivie a ri. Son ministre de la Santé, Luc Morel, a vu la Suède. |"
            + " Luc Morel: ministre de la Santé: Bolivie: CURRENT",
        "L'opposition togolaise a ri. Son président, Luc Morel, a pleuré. |"
            + " Luc Morel: président: opposition togolaise: CURRENT",
        "L'ONU ne rit pas, a prévenu sa présidente. |"
            + " présidente: présidente: Organisation des Nations unies: CURRENT",
        "La Bolivie rit. Ils ont vu leur présidente. | présidente: présidente: Bolivie: CURRENT",
        "Lors d'un entretien avec son homologue danois, le ministre togolais de la Santé, Luc"
            + " Morel, a ri. | homologue danois: ministre de la Santé: Danemark: CURRENT; Luc"
            + " Morel: ministre de la Santé: Togo: CURRENT",
        "Ancien ministre togolais, Luc Morel a ri. | Luc Morel: ministre: Togo: FORMER",
        "Le porte-parole de l'ONU à Genève, Luc Morel, a ri. |"
            + " Luc Morel: porte-parole: Organisation des Nations unies: CURRENT",
        "Luc Morel, président et fondateur de l'ONU, a ri. |"
            + " Luc Morel: président: Organisation des Nations unies: CURRENT;"
            + " Luc Morel: fondateur: Organisation des Nations unies: CURRENT",
        "Luc Morel, membre de l'ONU, a ri. La Bolivie, membre de l'ONU, a ri. |"
            + " Luc Morel: membre: Organisation des Nations unies: CURRENT",
        "Le porte-parole de l'ONU pour les questions fiscales, Luc Morel, a ri. |"
            + " Luc Morel: porte-parole: Organisation des Nations unies: CURRENT",
        "La ministre togolaise chargée des routes et des ponts, Ana Cruz, a ri. |"
            + " Ana Cruz: ministre: Togo: CURRENT",
        "La ministre togolaise chargée des routes et Luc Morel, Ana Cruz, Jean Blanc ont ri. |"
            + " ministre togolaise: ministre: Togo: CURRENT",
        "La présidente en exercice de l'ONU, Ana Cruz, a ri. |"
            + " Ana Cruz: présidente: Organisation des Nations unies: CURRENT",
        "Ana Cruz (PS), maire de Lille, a ri. | Ana Cruz: maire: Lille: CURRENT",
        "Ana Cruz (PS, proche de la gauche du parti), maire de Lille, a ri. |"
            + " maire de Lille: maire: Lille: CURRENT",
        "Le directeur de l'ONU, le romancier Luc Morel, a ri. |"
            + " Luc Morel: directeur: Organisation des Nations unies: CURRENT",
        "Le directeur de l'ONU, le romancier Luc Morel, la reine et Jean Blanc ont ri. |"
            + " directeur de l'ONU: directeur: Organisation des Nations unies: CURRENT",
        "Les ministres bolivien Luc Morel et togolais Jean Blanc ont ri. |"
            + " Luc Morel: ministre: Bolivie: CURRENT; Jean Blanc: ministre: Togo: CURRENT",
        "Les ministres bolivien, Luc Morel, et togolais, Jean Blanc, ont ri. |"
            + " Luc Morel: ministre: Bolivie: CURRENT; Jean Blanc: ministre: Togo: CURRENT",
        "L'ex-conseillère de M. Morel, Ana Cruz, a ri. | Ana Cruz: conseillère: Morel: FORMER",
        "Le secrétaire d'État américain Luc Morel a ri. |"
            + " Luc Morel: secrétaire d'État américain: États-Unis: CURRENT",
        // Offices of bodies that nothing names are of no state.
        "La Bolivie vote. Le président du directoire, Luc Morel, a ri. | ''",
        "La Bolivie vote. La présidente d'une écurie automobile, Ana Cruz, a ri. | ''",
        "La Bolivie vote. Le président de l'époque, Luc Morel, a ri. |"
            + " Luc Morel: président: Bolivie: CURRENT",
        "La Bolivie vote. La favorite et le favori Luc Morel ont ri. | ''",
        "Le maire de Lyon a ri. Ana Cruz est maire de Nice. Le maire de Lyon est parti. |"
            + " maire de Lyon: maire: Lyon: CURRENT; Ana Cruz: maire: Nice: CURRENT",
        // Nobody is named.
        "L'ancien ministre bolivien Luc Morel a ri. L'ancien ministre bolivien dort. |"
            + " Luc Morel: ministre: Bolivie: FORMER",
        "L'ancien ministre bolivien Luc Morel a ri. L'ancien ministre togolais dort. |"
            + " Luc Morel: ministre: Bolivie: FORMER;"
            + " ancien ministre togolais: ministre: Togo: FORMER",
        "L'ancien ministre bolivien Luc Morel a ri. L'ancien ministre bolivien des Ports dort. |"
            + " Luc Morel: ministre: Bolivie: FORMER;"
            + " ancien ministre bolivien des Ports: ministre des Ports: Bolivie: FORMER",
        "La Bolivie élit le nouveau président. | ''",
        "Les dirigeants bolivien et togolais ont ri. | ''",
        // Offices that refer back.
        "Le Premier ministre togolais, Ana Cruz, a vu son prédécesseur, Luc Morel. |"
            + " Ana Cruz: Premier ministre: Togo: CURRENT;"
            + " Luc Morel: Premier ministre: Togo: FORMER",
        "Ana Cruz, Première ministre du Togo, a chargé son successeur, Luc Morel, d'agir. |"
            + " Ana Cruz: Première ministre: Togo: CURRENT;"
            + " Luc Morel: Première ministre: Togo: CURRENT",
        "Ana Cruz a vu son successeur, Luc Morel. | ''",
        "L'ONU et son porte-parole, Luc Morel, protestent. |"
            + " Luc Morel: porte-parole: Organisation des Nations unies: CURRENT",
        "L'ONU a voté. « C'est bien », a dit son porte-parole, Luc Morel. |"
            + " Luc Morel: porte-parole: Organisation des Nations unies: CURRENT",
        "La Bolivie et son porte-parole, Luc Morel, protestent. |"
            + " Luc Morel: porte-parole: Bolivie: CURRENT",
        "La Bolivie et le porte-parole, Luc Morel, protestent. | ''",
        // What pronouns, years, parties and other titles around it say of a title.
        "Luc Morel est venu. Il a été ministre de la Santé du Togo. |"
            + " Luc Morel: ministre de la Santé: Togo: FORMER",
        "Ana Cruz est venue. Elle est présidente de l'ONU. |"
            + " Ana Cruz: présidente: Organisation des Nations unies: CURRENT",
        "Luc Morel a été reconduit comme ministre togolais de la Santé. |"
            + " Luc Morel: ministre de la Santé: Togo: ELECT",
        "L'ancien directeur de l'ONU de 1968 à 1971 Luc Morel est mort. |"
            + " Luc Morel: directeur: Organisation des Nations unies: FORMER",
        "Luc Morel, ancien Premier ministre de 1976 à 1978 et ancien président du Togo, a ri. |"
            + " Luc Morel: Premier ministre: Togo: FORMER; Luc Morel: président: Togo: FORMER",
        "L'actuel ministre togolais de la Santé et futur maire de Lomé, Luc Morel, a ri. |"
            + " Luc Morel: ministre de la Santé: Togo: CURRENT; Luc Morel: maire: Lomé: ELECT",
        "La députée LR de la Marne, Ana Cruz, a ri. | Ana Cruz: députée: Marne: CURRENT",
        "La députée (LR) de la Marne Ana Cruz a ri. | Ana Cruz: députée: Marne: CURRENT",
        "Luc Morel porte-parole de l'ONU a ri. |"
            + " Luc Morel: porte-parole: Organisation des Nations unies: CURRENT",
        "Le porte-parole du président bolivien, Luc Morel, a ri. | Luc Morel: porte-parole:"
            + " Bolivie: CURRENT; Evo Morales: président: Bolivie: CURRENT",
        "L'ex-ministre bolivien Luc Morel a ri. | Luc Morel: ministre: Bolivie: FORMER",
        "Alors patron de l'ONU, Luc Morel a ri. |"
            + " Luc Morel: patron: Organisation des Nations unies: CURRENT",
        "Le ministre bolivien Luc Morel a ri. Luc Morel, ministre bolivien de la Défense, est"
            + " parti. | Luc Morel: ministre de la Défense: Bolivie: CURRENT",
        "Luc Morel, actuel président de la région Auvergne-Rhône-Alpes, a ri. |"
            + " Luc Morel: président: Auvergne-Rhône-Alpes: CURRENT",
        // Whose somebody is by the words before.
        "Le Togo salue la Bolivie, dont la ministre, Ana Cruz, a ri. |"
            + " Ana Cruz: ministre: Bolivie: CURRENT",
        "Le Togo accueille la Bolivie. Le Togo, par la voix de la ministre Ana Cruz, a ri. |"
            + " Ana Cruz: ministre: Togo: CURRENT",
        "Le Togo reçoit une délégation bolivienne conduite par la ministre Ana Cruz. |"
            + " Ana Cruz: ministre: Bolivie: CURRENT",
        "Le Togo reçoit une délégation bolivienne saluée par la ministre togolaise Ana Cruz. |"
            + " Ana Cruz: ministre: Togo: CURRENT",
        "La Bolivie salue les États-Unis. Le secrétaire d'État Luc Morel a ri. |"
            + " Luc Morel: secrétaire d'État: États-Unis: CURRENT",
        "La Bolivie salue les États-Unis. Le secrétaire d'État bolivien Luc Morel a ri. |"
            + " Luc Morel: secrétaire d'État: Bolivie: CURRENT",
        // The only state of an article.
        "La ministre de la Pêche, Ana Cruz, a ri. Les pêcheurs quittent Madrid. |"
            + " Ana Cruz: ministre de la Pêche: Espagne: CURRENT",
        "La ministre de la Pêche, Ana Cruz, a ri. Les pêcheurs quittent Madrid et Paris. | ''",
        // What somebody is, but no office.
        "Le chef d'orchestre bolivien Luc Morel et la journaliste togolaise Ana Cruz ont ri. | ''",
        "Le général bolivien Luc Morel et le diplomate togolais Jean Blanc ont ri. | ''",
      })
  void officesOf(String text, String expected) {
    assertEquals(expected.equals("''") ? "" : expected, offices(text));
  }

  private static String offices(String text) {
    Extraction extraction = Samples.extract(text);
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
