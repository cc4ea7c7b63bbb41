package org.depeche.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.knowledge.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Le président russe|head-of-state] [Vladimir Poutine|person] est arrivé à [Hanoï|place].",
        "[Son homologue cubain|homologue] [Miguel Diaz-Canel|person] l'attendait.",
        "MM. [Poutine|person] et [Diaz-Canel|person] ont dîné ensemble.",
        "M. [Bertier|person] a démissionné lundi.",
        "Mme [Karima Lounès|person] présidera la séance.",
        "Le général [Bertier|person] commande la place.",
        "[Charles de Brissac|person] est mort à [Lyon|place].",
        "[Hatem ben Salem|person] a été libéré.",
        "[Bachar al-Assad|person] a reçu une délégation.",
        "L'[Organisation mondiale du commerce|igo] a tranché.",
        "L'[ONU|igo] a tranché.",
        "L'[ONU|igo] et [Kofi Annan|person] ont insisté.",
        "Le [Front de libération des Collines|organisation] a signé.",
        "Le [Comité pour la paix des villages|organisation] a signé.",
        "La réunion aura lieu à [Valmorel-sur-Loue|place].",
        "Un séisme a frappé [la ville de Karabouk|place].",
        "Le groupe [Velmora|organisation] a vendu ses usines.",
        "[Moscou|place] et [La Havane|place] sont d'accord.",
        "Le ministre des Finances [Jean Roy|person] a parlé.",
        "Le président de la République [Jeanne Roy|person] a parlé.",
        "Le ministre de la Défense [Velmor Tarkan|person] a parlé.",
        "La Suissesse [Velma Tarkan|person] a gagné.",
        "Le roi a nommé [Jean Roy|person] Premier ministre.",
        "[Van Tarkan|person] a gagné la course.",
        "Le film sort à [Lyon|place], [Velmora|place] et [Tarkane|place].",
        "La compagnie attend [Velmora Airlines|organisation].",
        "Ils ont vu [Chalon-sur-Velme|place] et [Saint-Velmor|place].",
        "La route [A63|place] est fermée.",
        "Il a vu [Mars|place] et [Jupiter|place].",
      })
  void namesAreFoundWithoutTitlesAndDeterminers(String marked) {
    LexiconExamplesTest.assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Le ministre russe de la Défense|defence-minister] a protesté.",
        "[La chancelière|head-of-government] a protesté.",
        "[Le Premier ministre britannique|head-of-government] a protesté.",
        "[Le ministre de la Pêche et des Ports|minister] a protesté.",
        "[L'ancien ministre|minister] a protesté.",
        "[Le futur président|head-of-state] a protesté.",
        "[Le président par intérim|head-of-state] a protesté.",
        "[Les présidents russe et cubain|head-of-state] ont protesté.",
        "[Les chefs d'État africains|head-of-state] ont protesté.",
        "[Le chef de la diplomatie iranienne|foreign-minister] a protesté.",
        "[Le secrétaire général de l'ONU|secretary-general] a protesté.",
        "[Le président de la Commission européenne|chair] a protesté.",
        "[Le porte-parole du gouvernement irakien|spokesperson] a protesté.",
        "[Le roi d'Arabie saoudite|head-of-state] a protesté.",
        "[L'ambassadeur de France|ambassador] a protesté.",
        "[L'ex-président|head-of-state] a protesté.",
      })
  void rolesSpanTheirComplements(String marked) {
    LexiconExamplesTest.assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Le gouvernement espagnol|government] a hésité.",
        "[Les autorités suisses|government] ont hésité.",
        "[Le ministère russe de la Défense|government] a hésité.",
        "[L'opposition libanaise|opposition] a hésité.",
        "[Les deux dirigeants|pair] ont hésité.",
        "[Les deux pays|state] ont hésité.",
        "[L'armée turque|army] a hésité.",
        "[Les rebelles syriens|rebels] ont hésité.",
        "[Les forces de sécurité irakiennes|police] ont hésité.",
        "[Le Parlement|parliament] a hésité.",
        "On attend [une résolution de l'ONU|resolution].",
        "On critique [l'embargo américain|embargo].",
        "On a lu [le communiqué conjoint|communique].",
        "On signera [cet accord|agreement].",
        "[Les députés|parliament] ont hésité.",
      })
  void descriptionsSpanTheirComplements(String marked) {
    LexiconExamplesTest.assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Il|il] a refusé.",
        "[Elles|elles] ont refusé.",
        "[Celui-ci|celui-ci] a refusé.",
        "[Ce dernier|ce dernier] a refusé.",
        "Les [Russes|group] ont refusé.",
        "Un [Britannique|person] a refusé.",
        "Le sommet [franco-allemand|group] approche.",
      })
  void pronounsAndPeoples(String marked) {
    LexiconExamplesTest.assertMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Il faut attendre.", "Il y a du vent.", "Il est possible de voter."})
  void impersonalSubjectsReferToNothing(String text) {
    assertEquals(List.of(), LexiconExamplesTest.mentions(text).all());
  }

  @Test
  void aRoleKnowsItsStateAndItsHolder() {
    Mention.RoleOf role = role("Le président russe Vladimir Poutine a refusé.");
    assertEquals(List.of(2), role.of());
    assertEquals(Optional.of(3), role.holder());
  }

  @Test
  void aRoleAfterACommaKnowsItsHolder() {
    Mention.RoleOf role =
        role("Kamal Lounès, ministre des Affaires étrangères de l'Iran, a refusé.");
    assertEquals("foreign-minister", role.role());
    assertEquals(Optional.of(0), role.holder());
    assertEquals(1, role.of().size());
  }

  @Test
  void aHolderBetweenCommasIsKnown() {
    Mention.RoleOf role = role("Le ministre de la Défense, Jean Bertier, a refusé.");
    assertEquals(Optional.of(6), role.holder());
  }

  @Test
  void theStatusOfARoleIsRead() {
    assertEquals(Mention.Status.FORMER, role("L'ancien président a refusé.").status());
    assertEquals(Mention.Status.ELECT, role("Le président élu a refusé.").status());
    assertEquals(Mention.Status.INTERIM, role("Le président par intérim a refusé.").status());
    assertEquals(Mention.Status.CURRENT, role("Le président a refusé.").status());
    assertEquals(Mention.Status.CANDIDATE, role("Le candidat a refusé.").status());
  }

  @Test
  void aDescriptionKnowsItsStateAndCount() {
    Mention.Described described = described("Les deux gouvernements ont signé.");
    assertEquals(2, described.count());
    assertTrue(described.definite());
    assertEquals(List.of(2), described("Le gouvernement espagnol a signé.").of());
  }

  @Test
  void initialsIntroducedBesideAFullNameNameTheSame() {
    Mentions mentions =
        LexiconExamplesTest.mentions("L'Organisation mondiale du commerce (OMC) a tranché.");
    List<List<Known>> candidates =
        mentions.all().stream()
            .filter(m -> m.sense() instanceof Mention.Named)
            .map(m -> ((Mention.Named) m.sense()).candidates())
            .toList();
    assertEquals(2, candidates.size());
    assertEquals(candidates.get(0), candidates.get(1));
  }

  @Test
  void aCapitalMayStandForItsState() {
    Mention.Named named =
        (Mention.Named) LexiconExamplesTest.mentions("Moscou a refusé.").all().get(0).sense();
    assertTrue(named.metonym());
  }

  @Test
  void theSameWordsAreOneMention() {
    List<Mention> all = LexiconExamplesTest.mentions("Selon Le Monde, il a refusé de venir.").all();
    assertEquals(List.of("Le Monde"), names(all));
    assertEquals(all.size(), all.stream().map(Mention::span).distinct().count(), all::toString);
  }

  @Test
  void noTwoMentionsShareAHead() {
    Mentions mentions =
        LexiconExamplesTest.mentions(
            "Le ministre russe de la Défense et le chef du gouvernement espagnol ont critiqué"
                + " l'Assemblée nationale, le Parti des Collines et les deux dirigeants.");
    TreeSet<Integer> heads = new TreeSet<>();
    for (Mention mention : mentions.all()) {
      assertTrue(heads.add(mention.head()), mention.toString());
      assertEquals(Optional.of(mention), mentions.headedAt(0, mention.head()));
    }
  }

  private static List<String> names(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.sense() instanceof Mention.Named n ? Stream.of(n.name()) : Stream.empty())
        .toList();
  }

  private static Mention.RoleOf role(String text) {
    return LexiconExamplesTest.mentions(text).all().stream()
        .flatMap(
            m ->
                m.sense() instanceof Mention.RoleOf role
                    ? Optional.of(role).stream()
                    : Optional.<Mention.RoleOf>empty().stream())
        .findFirst()
        .orElseThrow();
  }

  private static Mention.Described described(String text) {
    return LexiconExamplesTest.mentions(text).all().stream()
        .flatMap(
            m ->
                m.sense() instanceof Mention.Described d
                    ? Optional.of(d).stream()
                    : Optional.<Mention.Described>empty().stream())
        .findFirst()
        .orElseThrow();
  }
}
