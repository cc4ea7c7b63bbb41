package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.link.Candidate;
import org.depeche.link.Online;
import org.depeche.link.ReconciliationClient;
import org.depeche.link.ServiceSettings;
import org.depeche.link.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our client asks our service. */
class ReconcileOwnServiceTest {
  @TempDir Path folder;

  private static Subject subject(Kind kind, String name, String country) {
    return new Subject("x:" + name, kind, name, List.of(), Optional.of(country));
  }

  @Test
  void theServiceNamesWhatTheClientAsksFor() {
    try (Served served = Served.in(folder)) {
      ReconciliationClient client =
          new ReconciliationClient(
              Online.allowed(),
              ServiceSettings.of(served.at("reconcile"))
                  .withTypes(Map.of(Kind.PERSON, List.of("Person"), Kind.STATE, List.of("Country")))
                  .withCountryProperty("countryCode"));
      List<List<Candidate>> found =
          client.candidates(
              List.of(
                  subject(Kind.PERSON, "Vladimir Poutine", "RUS"),
                  subject(Kind.STATE, "Géorgie", "GEO"),
                  subject(Kind.TERRITORY, "Géorgie", "USA"),
                  subject(Kind.STATE, "Xyzzy", "RUS")));
      assertEquals("Dépêche", client.name());
      assertEquals(
          new Candidate(
              "https://w3id.org/depeche/id/vladimir-poutine",
              "Vladimir Poutine",
              "personne",
              Optional.of(Kind.PERSON),
              Optional.empty(),
              1),
          found.get(0).getFirst());
      assertEquals(
          List.of("https://w3id.org/depeche/id/georgie"),
          found.get(1).stream().map(Candidate::iri).toList());
      assertEquals("https://w3id.org/depeche/id/georgie-etats-unis", found.get(2).getFirst().iri());
      assertEquals(List.of(), found.get(3));
    }
  }
}
