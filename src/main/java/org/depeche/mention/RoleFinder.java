package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Table;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds office holders named by their title, by roles.tsv. */
final class RoleFinder {

  /** A row of roles.tsv. */
  record Title(String title, String role, Gender gender) {}

  /** The code of « membre », which is an office only of somebody named: states are members too. */
  private static final String MEMBER = "member";

  private static final Pattern FORMERLY = Pattern.compile("^[Ee]x-");

  private final PhraseTable<Title> titles = new PhraseTable<>();
  private final DescriptionFinder descriptions;

  RoleFinder(Table table, DescriptionFinder descriptions) {
    this.descriptions = descriptions;
    for (Table.Row row : table.rows()) {
      String title = row.require("title");
      titles.add(title, new Title(title, row.require("role"), gender(row)));
    }
  }

  /** The gender that a row gives. */
  static Gender gender(Table.Row row) {
    return switch (row.require("gender")) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      case "mf" -> Gender.ANY;
      default -> throw row.bad("gender", "m, f or mf");
    };
  }

  /**
   * The roles of a sentence, given its names, adjectives of nationality and descriptions.
   *
   * @param pronouns the pronouns of the sentence
   */
  List<Mention> find(Sentence sentence, SentenceMentions found, SentenceMentions pronouns) {
    List<Mention> roles = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Mention> role =
          at(sentence, at, found).map(r -> saidOfPronoun(sentence, r, pronouns));
      role.ifPresent(roles::add);
      at = role.isPresent() ? titleEnd(sentence, at, found) : at + 1;
    }
    return RoleChains.linked(sentence, roles);
  }

  /** « il a été ministre »: the pronoun holds the role. */
  private static Mention saidOfPronoun(
      Sentence sentence, Mention mention, SentenceMentions pronouns) {
    return mention.sense() instanceof Mention.RoleOf role && role.holder().isEmpty()
        ? Holder.pronoun(sentence, mention.first(), pronouns)
            .map(holder -> mention.with(heldBy(role, holder)))
            .orElse(mention)
        : mention;
  }

  private static Mention.RoleOf heldBy(Mention.RoleOf role, Holder holder) {
    return new Mention.RoleOf(
        role.title(),
        role.role(),
        holder.status().orElse(role.status()),
        role.of(),
        Optional.of(holder.name().head()));
  }

  private int titleEnd(Sentence sentence, int at, SentenceMentions found) {
    return match(sentence, at, found).map(PhraseTable.Match::end).orElse(at + 1);
  }

  private Optional<PhraseTable.Match<Title>> match(
      Sentence sentence, int at, SentenceMentions found) {
    Optional<PhraseTable.Match<Title>> whole =
        titles.longest(sentence, at, i -> found.adjectiveAt(i).isPresent());
    int end = whole.map(PhraseTable.Match::end).orElse(at);
    boolean chair = whole.filter(m -> m.row().role().equals("chair")).isPresent();
    for (int i = at + 1; i < end; i++) {
      if (found
          .nameOver(i)
          .filter(name -> name.end() > end || (chair && body(name, end)))
          .isPresent()) {
        return titles.longest(sentence, at, i, j -> found.adjectiveAt(j).isPresent());
      }
    }
    return whole;
  }

  /** « le président du Conseil européen »: the body is what the office is of, not its title. */
  private static boolean body(Mention name, int end) {
    return name.end() == end
        && name.sense() instanceof Mention.Named named
        && named.kind() == Kind.IGO
        && known(name);
  }

  private Optional<Mention> at(Sentence sentence, int at, SentenceMentions found) {
    Token token = sentence.token(at);
    if ((token.is(Pos.VERB) && !apposed(sentence, at, found))
        || token.is(Pos.AUX)
        || token.is(Pos.PUNCT)
        || token.is(Pos.DET)
        || (NameRun.inside(sentence, at)
            && found.beginningAt(at + 1).filter(Holder::isPerson).isEmpty())) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Title>> match = match(sentence, at, found);
    if (match.isEmpty()
        || (token.is(Pos.ADJ) && plainWord(at, match.get()) && !NounPhrase.nominal(sentence, at))) {
      return Optional.empty();
    }
    int head = head(sentence, at, match.get());
    NounPhrase phrase = NounPhrase.before(sentence, at);
    if (describes(sentence, head, match.get(), phrase, found)) {
      return Optional.empty();
    }
    return Optional.of(mention(sentence, head, match.get(), phrase, found))
        .filter(role -> !match.get().row().role().equals(MEMBER) || held(role));
  }

  private static boolean held(Mention mention) {
    return mention.sense() instanceof Mention.RoleOf role && role.holder().isPresent();
  }

  /** « Jean Roy, dirigeant du parti »: no participle, which would have a direct object. */
  private static boolean apposed(Sentence sentence, int at, SentenceMentions found) {
    return at > 1
        && at + 1 < sentence.size()
        && sentence.token(at - 1).form().equals(",")
        && found.endingAt(at - 1).isPresent()
        && Complements.genitive(sentence.token(at + 1));
  }

  /** « le président du Parlement européen » is so of the body in the title. */
  private static Optional<Mention> nameInside(int from, int to, SentenceMentions found) {
    for (int i = from; i < to; i++) {
      Optional<Mention> name =
          found.nameOver(i).filter(n -> n.first() >= from && n.end() <= to && known(n));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static boolean known(Mention name) {
    return name.sense() instanceof Mention.Named named && !named.candidates().isEmpty();
  }

  private static boolean plainWord(int at, PhraseTable.Match<Title> match) {
    return match.end() == at + 1;
  }

  /** « Premier ministre »: the noun, not the adjective before it. */
  private static int head(Sentence sentence, int at, PhraseTable.Match<Title> match) {
    String first = sentence.token(at).lower();
    boolean adjective =
        first.startsWith("premi")
            || first.equals("haut")
            || first.equals("hauts")
            || first.equals("haute")
            || first.startsWith("grand")
            || first.startsWith("souverain");
    return adjective && match.end() > at + 1 ? at + 1 : at;
  }

  /** Whether the words rather are a description: « les deux dirigeants », « les députés ». */
  private boolean describes(
      Sentence sentence,
      int head,
      PhraseTable.Match<Title> match,
      NounPhrase phrase,
      SentenceMentions found) {
    Optional<PhraseTable.Match<DescriptionFinder.Noun>> noun =
        descriptions.nounAt(sentence, head, found);
    if (noun.isEmpty()) {
      return false;
    }
    if (noun.get().end() > match.end()) {
      return true;
    }
    if (noun.get().end() < match.end() || noun.get().row().number() != Number.PLURAL) {
      return false;
    }
    return !noun.get().row().role().equals("pair") || phrase.count() > 1;
  }

  private Mention mention(
      Sentence sentence,
      int head,
      PhraseTable.Match<Title> match,
      NounPhrase phrase,
      SentenceMentions found) {
    int titleEnd = Portfolio.end(sentence, match, found);
    Complements complements = Complements.after(sentence, titleEnd, found);
    List<Integer> of = new ArrayList<>(match.passed());
    of.addAll(nationalities(match.end(), titleEnd, found));
    of.addAll(complements.heads());
    if (of.isEmpty()) {
      nameInside(head + 1, match.end(), found).ifPresent(name -> of.add(name.head()));
    }
    if (of.isEmpty()) {
      of.addAll(nationalities(head + 1, match.end(), found));
    }
    Optional<Mention> person = Complements.person(sentence, complements.end(), found);
    person.filter(name -> of.isEmpty()).ifPresent(name -> of.add(name.head()));
    int end = Math.max(titleEnd, person.map(Mention::end).orElse(complements.end()));
    Optional<Holder> holder =
        Holder.of(
            sentence,
            phrase.first(),
            Posting.end(sentence, end, found),
            found,
            at -> titles.longest(sentence, at, i -> false).map(PhraseTable.Match::end).orElse(at));
    if (of.size() == 1) {
      holder.ifPresent(h -> of.addAll(Counterparts.nationalities(sentence, h.name().end(), found)));
    }
    Title title = match.row();
    Token token = sentence.token(head);
    Number number =
        phrase.number() != Number.ANY
            ? phrase.number()
            : token.lower().endsWith("s") && !token.lemma().endsWith("s")
                ? Number.PLURAL
                : Number.SINGULAR;
    return new Mention(
        sentence.index(),
        phrase.first(),
        end,
        head,
        sentence.span(phrase.first(), end),
        Mention.Form.ROLE,
        gender(title, sentence.token(phrase.first())),
        number,
        new Mention.RoleOf(
            number == Number.PLURAL && titleEnd == match.end()
                ? title.title()
                : title(sentence, head, match, titleEnd, found),
            of.isEmpty() && TitleTail.ofUnknown(sentence, end, found)
                ? ofBody(title)
                : role(title, of, found),
            holder
                .flatMap(Holder::status)
                .orElseGet(() -> RoleStatus.of(phrase.modifiers(), complements.words(), token)),
            of,
            holder.map(h -> h.name().head())));
  }

  /** « la ministre » is a woman; « le ministre » was long said of women too. */
  private static Gender gender(Title title, Token first) {
    boolean feminine = first.is(Pos.DET) && first.morphology().gender() == Gender.FEMININE;
    return title.gender() == Gender.ANY && feminine ? Gender.FEMININE : title.gender();
  }

  /** « vice-ministre russe des Affaires étrangères »: adjectives between title and portfolio. */
  private static List<Integer> nationalities(int from, int to, SentenceMentions found) {
    return IntStream.range(from, to)
        .filter(at -> found.adjectiveAt(at).isPresent())
        .boxed()
        .toList();
  }

  private static String title(
      Sentence sentence,
      int head,
      PhraseTable.Match<Title> match,
      int end,
      SentenceMentions found) {
    List<Integer> nationalities = nationalities(match.end(), end, found);
    StringBuilder words = new StringBuilder();
    int first = Math.min(head, match.end() - 1);
    boolean premier = head > 0 && sentence.token(head - 1).lower().startsWith("premi");
    for (int i = premier ? head - 1 : first; i < end; i++) {
      if (!match.passed().contains(i) && !nationalities.contains(i)) {
        boolean glued = words.length() == 0 || words.charAt(words.length() - 1) == '\'';
        words
            .append(glued ? "" : " ")
            .append(FORMERLY.matcher(sentence.token(i).form()).replaceFirst(""));
      }
    }
    return words.toString();
  }

  /** What somebody is of an unknown body whom the title alone would take for a politician. */
  private static String ofBody(Title title) {
    return switch (title.role()) {
      case "head-of-state", "vice-president" ->
          title.title().contains("présiden") ? "chair" : title.role();
      case "leader", "candidate" -> "official";
      default -> title.role();
    };
  }

  /** « président » of a body or a party is no head of state. */
  private static String role(Title title, List<Integer> of, SentenceMentions found) {
    if (!title.role().equals("head-of-state") || !title.title().startsWith("présiden")) {
      return title.role();
    }
    for (int head : of) {
      Optional<Kind> kind = found.headedAt(head).flatMap(RoleFinder::kind);
      if (kind.isPresent()) {
        return switch (kind.get()) {
          case PARTY -> "party-leader";
          case IGO, ORGANISATION, ARMED_GROUP, GROUP -> "chair";
          case GOVERNMENT -> "parliament-speaker";
          default -> title.role();
        };
      }
    }
    return title.role();
  }

  private static Optional<Kind> kind(Mention mention) {
    return switch (mention.sense()) {
      case Mention.Named named ->
          mention.form() == Mention.Form.DEMONYM ? Optional.empty() : Optional.of(named.kind());
      case Mention.Described described -> Optional.of(described.kind());
      default -> Optional.empty();
    };
  }
}
