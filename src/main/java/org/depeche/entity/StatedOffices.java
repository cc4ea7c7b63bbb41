package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.mention.Mention.Status;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Part;

/**
 * The offices of which an article has said who holds them. Later words for one, or shorter ones,
 * mean that holder: « l'ancien président » behind « l'ancien président chilien Jean Roy », « le
 * ministre » behind « le ministre de la Défense, Jean Roy ».
 */
final class StatedOffices {
  /** What a state has several of, which only their titles tell apart. */
  private static final Set<String> SEVERAL = Set.of("minister");

  /** Of whom no more than the title is said although he presides over no body spoken of. */
  private static final String PRESIDENT = "head-of-state";

  /** « le diplomate » behind « l'ambassadeur Jean Roy »: roles that a wider word takes in. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "leader", Set.of("head-of-state", "head-of-government"),
          "diplomat", Set.of("ambassador", "envoy"));

  /** How many sentences behind a headline name whom it speaks of. */
  private static final int LEAD = 3;

  private final Cast cast;
  private final History history;
  private final OfficeWords words;
  private final OfficeMeant office;
  private final List<Stated> all = new ArrayList<>();

  StatedOffices(Cast cast, History history, OfficeWords words, OfficeMeant office) {
    this.cast = cast;
    this.history = history;
    this.words = words;
    this.office = office;
  }

  /**
   * Who holds an office.
   *
   * @param role its code of roles.tsv
   * @param of country code or name of what it is of, or empty
   * @param said whether the words themselves tell that
   */
  record Stated(String role, Status status, String title, String of, boolean said, Draft holder) {
    /** Whether this is the same office, held by another or once more. */
    private boolean same(Stated other) {
      return is(other.role, other.status, other.title) && of.equals(other.of);
    }

    /** Whether words for an office can mean this one. */
    private boolean is(String code, Status as, String words) {
      return role.equals(code)
          && lasting(status) == lasting(as)
          && (!SEVERAL.contains(role) || NameForm.key(title).equals(NameForm.key(words)));
    }

    /** « ministre de la Défense » begins with « ministre ». */
    private boolean begins(String words) {
      return (NameForm.key(title) + " ").startsWith(NameForm.key(words) + " ");
    }

    /** Whether a headline's words for an office can mean this one; unsaid, of any body. */
    private boolean means(String code, RoleOf said, Optional<String> body) {
      boolean shorter = begins(said.title()) && lasting(status) == lasting(said.status());
      return (is(code, said.status(), said.title()) || shorter) && (of.isEmpty() || of(body));
    }

    private boolean of(Optional<String> body) {
      return body.isEmpty() || body.get().equals(of);
    }
  }

  /**
   * Words for an office that may have been told.
   *
   * @param code the role that they say
   * @param of country code or name of what they say that it is of
   * @param home whether that is the state that the article is about so far; asked where it matters,
   *     for it counts all mentions
   */
  private record Asked(
      Mention mention, String code, RoleOf said, Optional<String> of, BooleanSupplier home) {
    /** « le président Jean Roy … le président kényan » in an article on Kenya. */
    private boolean of(Stated stated) {
      Draft holder = stated.holder();
      boolean unsaid = !stated.said() && holder.isNamed() && holder.country().isEmpty();
      return stated.of(of) || (unsaid && home.getAsBoolean());
    }

    /** « la dirigeante » is no man; « le dirigeant » may be a woman. */
    private boolean agrees(Stated stated) {
      return mention.gender() != Gender.FEMININE
          || stated.holder().gender().agrees(mention.gender());
    }
  }

  /** Whoever fills an office for a time holds it. */
  private static Status lasting(Status status) {
    return status == Status.INTERIM ? Status.CURRENT : status;
  }

  void add(Stated stated) {
    all.removeIf(stated::same);
    all.add(stated);
  }

  /** Forgets who holds a role: a successor is spoken of. */
  void forget(String role) {
    all.removeIf(stated -> stated.role().equals(role));
  }

  /**
   * The one holder of an office that these words say, of this body or, unsaid, of any; of several
   * that one of whom the article did not say of what, for its readers know (« le président »).
   */
  Optional<Draft> holder(Mention mention, String code, RoleOf said, List<Draft> of) {
    Asked asked = asked(mention, code, said, of);
    List<Stated> found =
        all.stream()
            .filter(stated -> stated.is(asked.code(), asked.said().status(), asked.said().title()))
            .filter(asked::of)
            .filter(asked::agrees)
            .toList();
    return one(found).or(() -> one(found.stream().filter(stated -> !stated.said()).toList()));
  }

  private static Optional<Draft> one(List<Stated> offices) {
    List<Draft> holders = offices.stream().map(Stated::holder).distinct().toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /**
   * The office that the words for one mean which say less: it was told before, or is told below the
   * headline that they stand in.
   *
   * @param of what they say that it is of
   */
  Optional<Stated> meant(Mention mention, RoleOf said, List<Draft> of) {
    return said.holder().isPresent() || mention.number() == Number.PLURAL
        ? Optional.empty()
        : shortened(mention, said, of).or(() -> announced(mention, said, of));
  }

  private Optional<Stated> shortened(Mention mention, RoleOf said, List<Draft> of) {
    return office.definite(mention)
        ? fuller(asked(mention, said.role(), said, of))
            .filter(s -> !of.isEmpty() || !office.elsewhere(mention, s.holder()))
        : Optional.empty();
  }

  private Asked asked(Mention mention, String code, RoleOf said, List<Draft> of) {
    BooleanSupplier home =
        () -> of.size() == 1 && history.mainState(mention).filter(of.get(0)::equals).isPresent();
    return new Asked(mention, code, said, OfficeWords.key(of), home);
  }

  /** « Suède : le ministre démissionne », where the text below begins with the minister's name. */
  private Optional<Stated> announced(Mention mention, RoleOf said, List<Draft> of) {
    if (cast.sentenceOf(mention).part() != Part.Kind.TITLE) {
      return Optional.empty();
    }
    return cast.mentions().stream()
        .filter(m -> m.sentence() > mention.sentence() && m.sentence() <= mention.sentence() + LEAD)
        .flatMap(m -> stated(m).stream())
        .filter(s -> s.means(said.role(), said, OfficeWords.key(of)))
        .filter(s -> s.holder().gender().agrees(mention.gender()))
        .findFirst();
  }

  /** The office that a later mention gives to whom it names. */
  private Optional<Stated> stated(Mention later) {
    if (!(later.sense() instanceof RoleOf role) || later.number() == Number.PLURAL) {
      return Optional.empty();
    }
    Optional<String> body = OfficeWords.key(words.of(later, role));
    return words
        .holder(later, role)
        .map(
            holder ->
                new Stated(
                    role.role(),
                    role.status(),
                    role.title(),
                    body.orElse(""),
                    body.isPresent(),
                    holder));
  }

  /**
   * The office that is meant by words with which its title begins, or by a wider word: the only
   * one, else that of whom the sentence or the one before speaks, if it speaks of no other.
   */
  private Optional<Stated> fuller(Asked asked) {
    String code = asked.code();
    List<Stated> found =
        all.stream()
            .filter(asked::of)
            .filter(asked::agrees)
            .filter(stated -> lasting(stated.status()) == lasting(asked.said().status()))
            .filter(stated -> stated.begins(asked.said().title()) || wider(code, stated))
            .toList();
    boolean exact = found.stream().anyMatch(stated -> stated.role().equals(code));
    boolean told = exact && !SEVERAL.contains(code);
    if (found.isEmpty() || told || code.equals(PRESIDENT)) {
      return Optional.empty();
    }
    List<Stated> near =
        found.stream().filter(stated -> near(stated.holder(), asked.mention())).toList();
    return one(found).or(() -> one(near)).flatMap(holder -> of(holder, found));
  }

  private static boolean wider(String code, Stated stated) {
    return WIDER.getOrDefault(code, Set.of()).contains(stated.role());
  }

  private static Optional<Stated> of(Draft holder, List<Stated> offices) {
    return offices.stream().filter(stated -> stated.holder().equals(holder)).findFirst();
  }

  private boolean near(Draft holder, Mention mention) {
    return cast.mentions().stream()
        .filter(m -> m.first() < mention.first() || m.sentence() < mention.sentence())
        .filter(m -> m.sentence() == mention.sentence() || m.sentence() == mention.sentence() - 1)
        .anyMatch(m -> cast.referents(m).contains(holder));
  }
}
