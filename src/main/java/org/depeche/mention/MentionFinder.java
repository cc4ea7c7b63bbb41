package org.depeche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.Table;
import org.depeche.text.Abandoned;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/** Finds the words of an article that refer. Immutable: safe for many threads. */
public final class MentionFinder {
  private final KnowledgeBase knowledge;
  private final NameWords words = NameWords.bundled();
  private final NameFinder names;
  private final DemonymFinder demonyms;
  private final DescriptionFinder descriptions;
  private final RoleFinder roles;
  private final FixedExpressions expressions =
      new FixedExpressions(Table.bundled("/data/lexicon/fixed-expressions.tsv"));
  private final PronounFinder pronouns = new PronounFinder();
  private final TimeFinder times = new TimeFinder();
  private final ReferenceDay referenceDay;

  /** A finder that knows these names. */
  public MentionFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.names = new NameFinder(knowledge, words);
    this.referenceDay = new ReferenceDay(knowledge, times.words());
    this.demonyms = new DemonymFinder(knowledge);
    this.descriptions = new DescriptionFinder(Table.bundled("/data/lexicon/nouns.tsv"));
    this.roles = new RoleFinder(Table.bundled("/data/lexicon/roles.tsv"), descriptions);
  }

  /** All mentions and temporal expressions. */
  public Mentions find(TaggedText text) {
    List<List<Name>> named = names.find(text);
    List<Mention> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Abandoned.check();
      all.addAll(in(sentence, named.get(sentence.index())));
    }
    return new Mentions(all, times(text, all));
  }

  private List<TimeExpression> times(TaggedText text, List<Mention> mentions) {
    List<TimeExpression> found = times.find(text);
    if (text.article().published().isPresent()) {
      return found;
    }
    return ReferenceDay.written(text, found)
        .map(day -> times.findWritten(text, day))
        .or(() -> referenceDay.of(text, mentions, found).map(day -> times.find(text, day)))
        .orElse(found);
  }

  private List<Mention> in(Sentence sentence, List<Name> named) {
    FixedExpressions.Found fixed = expressions.in(sentence);
    SentenceMentions names =
        new SentenceMentions(
            named.stream()
                .filter(name -> !fixed.inside().get(name.first()))
                .map(name -> mention(sentence, name))
                .toList());
    List<Mention> nationalities =
        demonyms.find(sentence).stream()
            .filter(d -> !fixed.inside().get(d.first()) && !insideOther(names, d))
            .toList();
    SentenceMentions known = names.and(nationalities);
    SentenceMentions described =
        known.and(
            descriptions.find(sentence, known).stream()
                .filter(d -> !fixed.whole().get(d.head()))
                .toList());
    List<Mention> referring = pronouns.find(sentence);
    List<Mention> titled =
        roles.find(sentence, described, new SentenceMentions(referring)).stream()
            .filter(role -> !fixed.whole().get(role.head()))
            .toList();
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : described.all()) {
      if (titled.stream().noneMatch(role -> insideTitle(sentence, mention, role))) {
        kept.add(mention);
      }
    }
    return new SentenceMentions(kept)
        .and(titled).and(referring).all().stream()
            .sorted(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::head))
            .toList();
  }

  /** « l'Union européenne de radio-télévision »: an adjective inside the name of another body. */
  private static boolean insideOther(SentenceMentions names, Mention demonym) {
    return demonym.sense() instanceof Mention.Named adjective
        && adjective.candidates().get(0).kind() == Kind.IGO
        && names
            .nameOver(demonym.head())
            .filter(name -> name.sense() instanceof Mention.Named n && !n.candidates().isEmpty())
            .filter(name -> !sharesThing(name, adjective))
            .isPresent();
  }

  /** Whether the name is of the adjective's body or of one of its organs (« Commission … »). */
  private static boolean sharesThing(Mention name, Mention.Named adjective) {
    return name.sense() instanceof Mention.Named whole
        && whole.candidates().stream()
            .anyMatch(k -> k.country().equals(adjective.candidates().get(0).country()));
  }

  /** Whether the words are part of a role's title (« le chef du gouvernement »), not its « of ». */
  private static boolean insideTitle(Sentence sentence, Mention mention, Mention role) {
    if (mention.head() < role.first()
        || mention.head() >= role.end()
        || !(role.sense() instanceof Mention.RoleOf title)
        || title.of().contains(mention.head())) {
      return false;
    }
    return title.of().stream().noneMatch(of -> of < mention.head())
        || mention.first() <= role.head()
        || (mention.form() != Mention.Form.DEMONYM && sentence.token(mention.head()).capitalised());
  }

  private Mention mention(Sentence sentence, Name name) {
    Gender gender = honoured(sentence, name).orElseGet(() -> gender(sentence, name));
    Number number = name.known().isEmpty() ? Number.SINGULAR : name.known().get(0).number();
    boolean metonym =
        name.form() == Known.Form.METONYM
            || name.known().stream().anyMatch(k -> seat(k).isPresent());
    return new Mention(
        sentence.index(),
        name.first(),
        name.end(),
        name.first(),
        sentence.span(name.first(), name.end()),
        name.form() == Known.Form.ACRONYM ? Mention.Form.ACRONYM : Mention.Form.NAME,
        gender,
        number,
        new Mention.Named(
            ArticleNames.words(sentence, name.first(), name.end()),
            name.known(),
            name.kind(),
            metonym));
  }

  /** The gender that « M. » or « Mme » before a family name tells. */
  private Optional<Gender> honoured(Sentence sentence, Name name) {
    boolean family =
        name.kind() == Kind.PERSON && name.end() == name.first() + 1 && name.first() > 0;
    return family ? honorific(sentence.token(name.first() - 1).lower()) : Optional.empty();
  }

  private static Optional<Gender> honorific(String word) {
    return switch (word) {
      case "m." -> Optional.of(Gender.MASCULINE);
      case "mme", "mlle" -> Optional.of(Gender.FEMININE);
      default -> Optional.empty();
    };
  }

  /** That of the known things with this name, any where they differ; else the given name's. */
  private Gender gender(Sentence sentence, Name name) {
    if (name.known().isEmpty()) {
      return name.kind() == Kind.PERSON ? words.genderOf(sentence.token(name.first())) : Gender.ANY;
    }
    Gender first = name.known().get(0).gender();
    boolean people = name.known().stream().allMatch(k -> k.kind() == Kind.PERSON);
    return people && name.known().stream().anyMatch(k -> k.gender() != first) ? Gender.ANY : first;
  }

  private Optional<Known> seat(Known known) {
    return known.kind() == Kind.PLACE ? knowledge.stateOfSeat(known) : Optional.empty();
  }
}
