package org.depeche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Finds where a person's name begins right behind a title or body that is capitalised too (« la
 * Commission Jean-Claude Juncker », « l'ONU Kofi Annan »).
 */
final class NameBearer {
  private static final Set<String> ANY_ARTICLE = Set.of("le", "la", "les", "l'", "du", "des", "au");
  private static final Set<String> OF_THE = Set.of("de", "d'", "du", "la", "l'");
  private static final Set<String> BEFORE_PLACES =
      Set.of("de", "d'", "à", "en", "vers", "la", "le", "l'", "du", "au", "dans", "sur");
  private final NameWords words;
  private final NameRun runs;
  private final KnownNames knownNames;
  private final NameBeginning beginning;

  NameBearer(NameWords words, NameRun runs, KnownNames knownNames, NameBeginning beginning) {
    this.words = words;
    this.runs = runs;
    this.knownNames = knownNames;
    this.beginning = beginning;
  }

  /** « la CGT Philippe Roy »: initials end before a given name. */
  int endBefore(Sentence sentence, int at, int plain) {
    Optional<Integer> known =
        knownBearer(sentence, at, plain).or(() -> titledBearer(sentence, at, plain));
    if (known.isPresent()) {
      return known.get();
    }
    boolean bearer =
        plain > at + 1
            && (NameKind.acronym(sentence.token(at)) || titleEndsAt(sentence, at, plain))
            && (words.isGiven(sentence.token(at + 1))
                || sentence.token(at).form().equals("République"));
    return bearer ? at + 1 : plain;
  }

  /** Where a known person's whole name ends the run: « la Commission Jean-Claude Juncker ». */
  private Optional<Integer> knownBearer(Sentence sentence, int at, int plain) {
    boolean article = at > 0 && ANY_ARTICLE.contains(sentence.token(at - 1).lower());
    if (!article || plain < at + 3 || words.is(sentence.token(at), NameWords.Use.CALLED_AFTER)) {
      return Optional.empty();
    }
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    for (int i = at + 1; i < plain - 1; i++) {
      boolean person =
          knownNames
              .at(sentence, forms, i)
              .filter(name -> name.kind() == Kind.PERSON && name.end() == plain)
              .isPresent();
      if (person) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * « le président de la Chambre Mike Johnson », « l'ambassadeur de Chine Lu Shaye »: behind a
   * title a body ends where a person's given name, or two words behind a known name, follow.
   */
  private Optional<Integer> titledBearer(Sentence sentence, int at, int plain) {
    if (plain == at + 1 || !titled(sentence, at)) {
      return Optional.empty();
    }
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    Optional<Name> known = knownNames.at(sentence, forms, at);
    if (known.filter(name -> name.first() == at && name.end() == plain - 2).isPresent()) {
      return known.map(Name::end);
    }
    return calledAfterSomebody(sentence, at) ? Optional.empty() : given(sentence, at, plain);
  }

  private boolean calledAfterSomebody(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return words.isGiven(token) || words.is(token, NameWords.Use.CALLED_AFTER);
  }

  /** The first given name behind the first word of a run that has a family name behind it. */
  private Optional<Integer> given(Sentence sentence, int at, int plain) {
    boolean particle =
        plain < sentence.size() && words.is(sentence.token(plain), NameWords.Use.PARTICLE);
    return IntStream.range(at + 1, particle ? plain : plain - 1)
        .filter(i -> words.isGiven(sentence.token(i)))
        .boxed()
        .findFirst();
  }

  /** Whether the words are the complement of a person's title. */
  private boolean titled(Sentence sentence, int at) {
    int before = at - 1;
    while (before > 0 && OF_THE.contains(sentence.token(before).lower())) {
      before--;
    }
    if (before < 0 || before == at - 1) {
      return false;
    }
    boolean qualified =
        before > 0 && (sentence.token(before).is(Pos.ADJ) || sentence.token(before).is(Pos.NOUN));
    return words.isTitle(sentence.token(before))
        || (qualified && words.isTitle(sentence.token(before - 1)));
  }

  /** « la République Jeanne Roy », « le ministre des Finances Jean Roy ». */
  private boolean titleEndsAt(Sentence sentence, int at, int plain) {
    Token token = sentence.token(at);
    return plain > at + 2
        && at > 0
        && ANY_ARTICLE.contains(sentence.token(at - 1).lower())
        && !words.isGiven(token)
        && !beginning.isHead(token);
  }

  /** « l'ONU Kofi Annan »: a name of something else, and a person's right after it. */
  boolean follows(Sentence sentence, Name known) {
    if (known.kind() == Kind.PERSON || words.isGiven(sentence.token(known.first()))) {
      return false;
    }
    if (ofPerson(sentence, known)) {
      return false;
    }
    boolean person =
        known.end() + 1 < sentence.size()
            && NameRun.looksProper(sentence.token(known.end() + 1))
            && runs.plainEnd(sentence, known.end()) == known.end() + 2;
    boolean whole =
        person
            && known.first() > 0
            && (known.kind() == Kind.STATE
                || known.kind() == Kind.TERRITORY
                || known.kind() == Kind.PLACE)
            && ANY_ARTICLE.contains(sentence.token(known.first() - 1).lower());
    return whole || words.isGiven(sentence.token(known.end()));
  }

  /** « Rio Ferdinand »: a place's name before one other, with nothing that places it. */
  private boolean ofPerson(Sentence sentence, Name known) {
    String before = known.first() > 0 ? sentence.token(known.first() - 1).lower() : "";
    return known.kind() == Kind.PLACE
        && known.end() - known.first() == 1
        && runs.plainEnd(sentence, known.end()) == known.end() + 1
        && !BEFORE_PLACES.contains(before);
  }
}
