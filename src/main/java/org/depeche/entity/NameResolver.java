package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Named;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;

/** Decides which things the names of an article name, all names before any other mention. */
final class NameResolver {
  private final Cast cast;
  private final Metonyms metonyms;
  private final PersonNames people = new PersonNames();
  private final PersonNames others = new PersonNames();
  private final DoubtfulPlaces doubtful;
  private final CandidateChoice choice;

  NameResolver(Cast cast, Metonyms metonyms, DoubtfulPlaces doubtful) {
    this.cast = cast;
    this.metonyms = metonyms;
    this.doubtful = doubtful;
    this.choice = new CandidateChoice(cast, doubtful);
  }

  /** Resolves every name: what is certain first, family names and ambiguous ones after. */
  void resolve() {
    List<Mention> later = new ArrayList<>();
    for (Mention mention : cast.mentions()) {
      if (mention.sense() instanceof Named named && !certain(mention, named)) {
        later.add(mention);
      }
    }
    List<Mention> fullestFirst = new ArrayList<>(later);
    fullestFirst.sort(Comparator.comparingInt(m -> -NameForm.words(key(m))));
    for (Mention mention : fullestFirst) {
      if (mention.sense() instanceof Named named) {
        cast.refer(mention, uncertain(mention, named));
      }
    }
    cast.mentions().forEach(this::nameInhabitant);
  }

  /** « le Danois Peter Holm »: one person, of Denmark. */
  private void nameInhabitant(Mention mention) {
    if (mention.form() != Mention.Form.DEMONYM
        || !(mention.sense() instanceof Named named)
        || named.kind() != Kind.PERSON) {
      return;
    }
    List<Draft> holders =
        cast.mentionsIn(mention.sentence()).stream()
            .filter(m -> m.first() == mention.end() && m.form() == Mention.Form.NAME)
            .flatMap(m -> cast.referents(m).stream())
            .filter(d -> d.kind() == Kind.PERSON)
            .toList();
    if (holders.size() == 1) {
      holders.get(0).learn(mention.gender());
      holders.get(0).learnCountry(country(named));
      cast.refer(mention, holders);
    }
  }

  private static Optional<String> country(Named demonym) {
    return demonym.candidates().size() == 1
        ? demonym.candidates().get(0).country()
        : Optional.empty();
  }

  private static String key(Mention mention) {
    return mention.sense() instanceof Named named ? NameForm.key(named.name()) : "";
  }

  private boolean certain(Mention mention, Named named) {
    if (mention.form() == Mention.Form.DEMONYM) {
      return demonym(mention, named);
    }
    if (named.candidates().size() != 1) {
      return false;
    }
    Known only = named.candidates().get(0);
    if (only.kind() == Kind.PERSON && NameForm.words(NameForm.key(named.name())) < 2) {
      return false;
    }
    if (doubtful.contains(only, named.name())) {
      return false;
    }
    if (seated(mention, named, only)) {
      cast.refer(mention, List.of(seat(mention, named)));
      return true;
    }
    Draft draft = meant(mention, named, only);
    if (only.kind() == Kind.PERSON) {
      people.add(named.name(), draft);
      people.add(only.name(), draft);
    }
    cast.refer(mention, List.of(draft));
    return true;
  }

  /** « le Parti socialiste (PASOK) »: parties share their names, but not what is in brackets. */
  private Optional<Known> abbreviated(Mention mention, Known known) {
    Sentence sentence = cast.sentenceOf(mention);
    int inside = mention.end() + 1;
    if (known.kind() != Kind.PARTY
        || inside >= sentence.size()
        || !sentence.token(mention.end()).form().equals("(")) {
      return Optional.empty();
    }
    List<Known> bracketed =
        cast.mentionsIn(mention.sentence()).stream()
            .filter(other -> other.first() == inside)
            .flatMap(m -> m.sense() instanceof Named n ? n.candidates().stream() : Stream.empty())
            .filter(other -> other.kind() == Kind.PARTY)
            .toList();
    return bracketed.contains(known) ? Optional.empty() : bracketed.stream().findFirst();
  }

  private Draft meant(Mention mention, Named named, Known alone) {
    Known known = abbreviated(mention, alone).orElse(alone);
    if (named.metonym() && known.kind() == Kind.PLACE) {
      Optional<Known> state = cast.knowledge().stateOfSeat(known);
      if (state.isPresent() && metonyms.denotesState(cast.sentenceOf(mention), mention)) {
        return cast.draftOf(state.get(), Metonyms.reason(named.name()));
      }
    }
    return cast.draftOf(known, "« " + named.name() + " » names it");
  }

  /** « reçu à l'Élysée »: where, not who sits there. */
  private boolean seated(Mention mention, Named named, Known known) {
    String key = NameForm.key(named.name());
    return known.kind() == Kind.STATE
        && known.names().stream()
            .anyMatch(n -> n.form() == Known.Form.METONYM && NameForm.key(n.text()).equals(key))
        && metonyms.placesSeat(cast.sentenceOf(mention), mention);
  }

  private Draft seat(Mention mention, Named named) {
    return cast.describedAs(
        "seat " + named.name(),
        () ->
            Draft.named(
                Kind.PLACE,
                named.name(),
                mention.gender(),
                Number.SINGULAR,
                "a building where something takes place"));
  }

  private boolean demonym(Mention mention, Named named) {
    boolean adjective = Character.isLowerCase(named.name().codePointAt(0));
    if (adjective && named.kind() == Kind.GROUP) {
      List<Draft> both = new ArrayList<>();
      named.candidates().forEach(k -> both.add(state(named, k)));
      cast.refer(mention, both);
      return true;
    }
    if (named.candidates().size() != 1
        || doubtful.contains(named.candidates().get(0), named.name())) {
      return false;
    }
    cast.refer(mention, List.of(people(mention, named, named.candidates().get(0))));
    return true;
  }

  private Draft state(Named named, Known known) {
    return cast.draftOf(known, "« " + named.name() + " » is its adjective");
  }

  /** The state for an adjective, its people or one of them for a noun. */
  private Draft people(Mention mention, Named named, Known known) {
    if (Character.isLowerCase(named.name().codePointAt(0)) && named.kind() != Kind.PERSON) {
      return state(named, known);
    }
    Kind kind = named.kind() == Kind.PERSON ? Kind.PERSON : Kind.GROUP;
    String key = kind + " " + named.name();
    return cast.describedAs(
        key,
        () ->
            Draft.described(
                kind,
                named.name(),
                cast.text().article().id(),
                mention.gender(),
                kind == Kind.PERSON ? Number.SINGULAR : Number.PLURAL,
                known.country(),
                "people of " + known.name()));
  }

  private List<Draft> uncertain(Mention mention, Named named) {
    Optional<Known> chosen = choice.among(mention, named, people);
    if (mention.form() == Mention.Form.DEMONYM) {
      return chosen.map(k -> List.of(people(mention, named, k))).orElse(List.of());
    }
    if (chosen.isPresent()) {
      Draft draft = meant(mention, named, chosen.get());
      if (chosen.get().kind() == Kind.PERSON) {
        people.add(named.name(), draft);
        people.add(chosen.get().name(), draft);
      }
      return List.of(draft);
    }
    return List.of(local(mention, named));
  }

  private Draft local(Mention mention, Named named) {
    Kind kind =
        named.candidates().isEmpty() || named.kind() == Kind.PERSON
            ? named.kind()
            : named.candidates().get(0).kind();
    PersonNames same = kind == Kind.PERSON ? people : others;
    List<Draft> called =
        same.called(named.name()).stream()
            .filter(d -> d.gender().agrees(mention.gender()))
            .toList();
    if (called.size() == 1 || (called.size() > 1 && kind != Kind.PERSON)) {
      Draft draft = called.get(0);
      draft.alsoNamed(named.name());
      draft.learn(mention.gender());
      return draft;
    }
    Optional<Draft> expanded =
        mention.form() == Mention.Form.ACRONYM ? expansion(mention) : Optional.empty();
    Draft draft =
        expanded.orElseGet(
            () ->
                Draft.named(
                    kind,
                    named.name(),
                    mention.gender(),
                    mention.number(),
                    named.candidates().isEmpty()
                        ? "no known thing has this name"
                        : named.candidates().size() + " known things may have this name"));
    same.add(named.name(), draft);
    return draft;
  }

  /** « Forces démocratiques unies (FDU) »: what stands before the bracket. */
  private Optional<Draft> expansion(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int bracket = mention.first() - 1;
    if (bracket < 1 || !sentence.token(bracket).form().equals("(")) {
      return Optional.empty();
    }
    String initial = NameForm.key(sentence.token(mention.first()).form()).substring(0, 1);
    for (Mention other : cast.mentionsIn(mention.sentence())) {
      if (other.end() == bracket
          && other.sense() instanceof Named
          && other.form() != Mention.Form.DEMONYM
          && key(other).startsWith(initial)) {
        return cast.referents(other).stream().filter(d -> d.kind() != Kind.PERSON).findFirst();
      }
    }
    return Optional.empty();
  }
}
