package org.depeche.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/**
 * Reads parts of a year: seasons, quarters and halves (« printemps 2016 », « premier trimestre de
 * 2016 »), as TIMEX3 writes them: {@code 2016-SP}, {@code 2016-Q1}, {@code 2016-H2}.
 */
final class YearPart {
  private static final Set<String> LINKS = Set.of("de", "d'", "de l'");

  private final CalendarWords words;

  YearPart(CalendarWords words) {
    this.words = words;
  }

  /** The part of a told year that begins at token {@code at}. */
  Optional<TimeMatch> at(Sentence sentence, int at) {
    boolean article = Set.of("le", "la", "l'").contains(sentence.token(at).lower());
    int from = article ? at + 1 : at;
    Optional<String> season = words.value(Use.SEASON, sentence, from);
    return season.isPresent()
        ? ofYear(sentence, from + 1, season.get())
        : ordinal(sentence, from)
            .flatMap(part -> ofYear(sentence, from + 2, part))
            .filter(match -> match.end() > from + 2);
  }

  /** « premier trimestre »: {@code Q1}. */
  private Optional<String> ordinal(Sentence sentence, int at) {
    OptionalInt ordinal = ordinal(at < sentence.size() ? sentence.token(at).lower() : "");
    Optional<String> unit =
        words.value(Use.UNIT, sentence, at + 1).filter(u -> u.equals("Q") || u.equals("H"));
    return ordinal.isPresent() ? unit.map(u -> u + ordinal.getAsInt()) : Optional.empty();
  }

  private static OptionalInt ordinal(String word) {
    return switch (word) {
      case "premier", "1er" -> OptionalInt.of(1);
      case "deuxième", "second", "2e" -> OptionalInt.of(2);
      case "troisième", "3e" -> OptionalInt.of(3);
      case "quatrième", "dernier", "4e" -> OptionalInt.of(4);
      default -> OptionalInt.empty();
    };
  }

  private static Optional<TimeMatch> ofYear(Sentence sentence, int at, String part) {
    int year = at < sentence.size() && LINKS.contains(sentence.token(at).lower()) ? at + 1 : at;
    String digits = year < sentence.size() ? sentence.token(year).form() : "";
    return CalendarWords.digits(digits) && digits.length() == 4
        ? Optional.of(
            new TimeMatch(year + 1, TimeExpression.Type.DATE, digits + "-" + part, Source.TEXT))
        : Optional.empty();
  }
}
