package org.depeche.event;

import java.util.List;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;

/** Whether what fills a position of a frame is of the class that the frame asks for. */
final class Restrictions {
  private static final String AGREEMENT = "agreement";
  private static final Set<String> DECISIONS = Set.of("Resolution", "Law", "Embargo");
  private static final String AUDIENCE = "audience";

  private final Reading reading;
  private final Participants participants;

  Restrictions(Reading reading, Participants participants) {
    this.reading = reading;
    this.participants = participants;
  }

  /**
   * Whether one of the phrases is of a class: by its noun, by that of which it is so many (« une
   * dizaine d'opposants », « trois d'entre eux »), or by whom it denotes.
   *
   * @param restriction a class of classes.tsv or a kind of entity; empty if anything will do
   */
  boolean fit(ParsedSentence parsed, List<Integer> fillers, String restriction) {
    return restriction.isEmpty() || fillers.stream().anyMatch(f -> fits(parsed, f, restriction));
  }

  private boolean fits(ParsedSentence parsed, int filler, String restriction) {
    Phrase phrase = parsed.phrase(filler);
    if (!phrase.hasNoun()) {
      return false;
    }
    return reading.lexicon().isA(parsed.sentence().token(phrase.head()).lemma(), restriction)
        || denotes(parsed, filler, restriction)
        || (restriction.equals(AUDIENCE) && people(parsed, phrase))
        || (participants.counts(parsed, filler) && fits(parsed, filler + 1, restriction));
  }

  /** « (s'adresser) aux Français ». */
  private boolean people(ParsedSentence parsed, Phrase phrase) {
    return reading
        .mentions()
        .headedAt(parsed.sentence().index(), phrase.head())
        .filter(m -> m.form() == Mention.Form.DEMONYM)
        .isPresent();
  }

  private boolean denotes(ParsedSentence parsed, int filler, String restriction) {
    boolean pronoun = filler >= parsed.size();
    return participants.denoted(parsed, filler).stream()
        .filter(e -> !otherInstrument(parsed, filler, restriction))
        .anyMatch(e -> is(e, restriction) || (pronoun && described(e, restriction)));
  }

  /** « dénonce le verdict »: whether the words describe an instrument that is no agreement. */
  private boolean otherInstrument(ParsedSentence parsed, int filler, String restriction) {
    return restriction.equals(AGREEMENT)
        && filler < parsed.size()
        && reading
            .mentions()
            .headedAt(parsed.sentence().index(), parsed.phrase(filler).head())
            .filter(m -> m.sense() instanceof Mention.Described d && !d.role().equals(AGREEMENT))
            .isPresent();
  }

  /** « les a dispersés »: the pronoun stands for what a noun of the class described before. */
  private boolean described(Entity entity, String restriction) {
    return reading.mentions().all().stream()
        .filter(m -> m.sense() instanceof Mention.Described)
        .filter(m -> reading.entities().of(m).contains(entity))
        .anyMatch(m -> reading.lexicon().isA(noun(m), restriction));
  }

  private String noun(Mention mention) {
    return reading.sentences().get(mention.sentence()).sentence().token(mention.head()).lemma();
  }

  /** « dénonce la résolution 2797 »: who leaves an agreement does so, not who blames a decision. */
  private static boolean decided(Entity entity) {
    return entity.known().filter(known -> DECISIONS.contains(known.type())).isPresent();
  }

  private static boolean is(Entity entity, String restriction) {
    return switch (restriction) {
      case "actor" -> entity.kind().acts();
      case "person" -> entity.kind() == Kind.PERSON || entity.kind() == Kind.GROUP;
      case "ruler", "official", "minister", "hostage", "victim" -> entity.kind() == Kind.PERSON;
      case "state" -> entity.kind() == Kind.STATE || entity.kind() == Kind.TERRITORY;
      case "org" ->
          entity.kind() == Kind.IGO
              || entity.kind() == Kind.ORGANISATION
              || entity.kind() == Kind.PARTY;
      case "place", "stronghold" ->
          entity.kind() == Kind.PLACE
              || entity.kind() == Kind.STATE
              || entity.kind() == Kind.TERRITORY;
      case "forces", "insurgents" -> entity.kind() == Kind.ARMED_GROUP;
      case "instrument" -> entity.kind() == Kind.INSTRUMENT;
      case AGREEMENT -> entity.kind() == Kind.INSTRUMENT && !decided(entity);
      default -> false;
    };
  }
}
