package org.depeche.mention;

import java.util.HashSet;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Part;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;
import org.depeche.text.Token;

/**
 * Tells where an article of team sports gives a club the name of its city (« Lille a battu Nantes
 * »), so that the known place is not meant. The name stays that of a place, as annotators of names
 * have it, but of none that is known.
 */
final class Clubs {
  /** So many different words of team sports make an article on them; the sport's name is two. */
  private static final int FEWEST = 4;

  private static final Set<String> PLACING =
      Set.of("à", "en", "vers", "dans", "depuis", "près", "(", "jusqu'à", "via");
  private static final Set<String> PARTS =
      Set.of("est", "ouest", "nord", "sud", "centre", "gare", "ville", "banlieue", "région");
  private final NameWords words;
  private final boolean teamSport;

  /** For the names of one article. */
  Clubs(TaggedText text, NameWords words) {
    this.words = words;
    Set<String> found = new HashSet<>();
    boolean sport = false;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (words.is(token, NameWords.Use.TEAM_SPORT)) {
          found.add(token.lemma());
          sport |= words.is(token, NameWords.Use.SPORT);
        }
      }
    }
    this.teamSport = found.size() + (sport ? 1 : 0) >= FEWEST;
  }

  /** Whether the name of a city is that of its club here. */
  boolean named(Sentence sentence, Name name) {
    return teamSport && (homeNation(sentence, name) || city(sentence, name));
  }

  /** « l'Angleterre a battu le pays de Galles »: a team of its own, not that of the state. */
  private boolean homeNation(Sentence sentence, Name name) {
    return name.end() - name.first() == 1
        && words.is(sentence.token(name.first()), NameWords.Use.HOME_NATION);
  }

  private boolean city(Sentence sentence, Name name) {
    return sentence.part() == Part.Kind.BODY
        && name.kind() == Kind.PLACE
        && name.form() == Known.Form.NAME
        && name.known().stream().anyMatch(k -> settled(k.type()))
        && !placed(sentence, name);
  }

  /** « face à Lille », « cela permet à Lille de gagner ». */
  private static boolean rivals(Sentence sentence, int to, int end) {
    boolean order =
        end + 1 < sentence.size()
            && Complements.genitive(sentence.token(end))
            && sentence.token(end + 1).morphology().mood() == Mood.INFINITIVE;
    return order || (to > 0 && sentence.token(to - 1).lower().equals("face"));
  }

  private static boolean settled(String type) {
    return type.equals("city") || type.equals("capital");
  }

  private boolean placed(Sentence sentence, Name name) {
    int before = name.first() - 1;
    if (before < 0) {
      return false;
    }
    String word = sentence.token(before).lower();
    if (word.equals("à") && rivals(sentence, before, name.end())) {
      return false;
    }
    if (PLACING.contains(word)) {
      return true;
    }
    boolean genitive = word.equals("de") || word.equals("d'");
    if (!genitive || before == 0) {
      return sentence.token(before).is(Pos.PUNCT)
          && name.end() < sentence.size()
          && sentence.token(name.end()).form().equals(")");
    }
    Token noun = sentence.token(before - 1);
    return PARTS.contains(noun.lower())
        || words.introduces(noun).filter(k -> k == Kind.PLACE).isPresent();
  }
}
