package org.depeche.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Span;
import org.depeche.text.Token;

/**
 * Tags tokens with OpenNLP's French model and gives each its lemma and inflection from the
 * dictionary, chosen by the tag; where the dictionary rules a tag out, the dictionary wins. Not
 * thread-safe.
 */
final class WordTagger {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");
  private static final Set<String> ARTICLES = Set.of("l'", "le", "la", "les");

  /** Words of grammar that are also forms of a verb. */
  private static final Set<String> CLOSED =
      Set.of("entre", "contre", "outre", "sauf", "sous", "comme", "bien", "mieux", "plus", "tout");

  /** What stands behind a noun that opens a headline (« attaque contre », « grève des »). */
  private static final Set<String> BEHIND_NOUNS =
      Set.of(
          "à", "au", "aux", "contre", "de", "d'", "des", "du", "dans", "en", "entre", "sur",
          "visant");

  /** Persons in the news, though forms of a rare verb too (« députer »). */
  private static final Set<String> PERSONS = Set.of("député", "députée", "députés", "députées");

  /** Behind an auxiliary a participle is likelier than any finite form (« a pris », « a fait »). */
  private static final int COMPOUND = 8;

  private final POSTaggerME tagger = new POSTaggerME(Shipped.MODEL);
  private final Dictionary dictionary = new Dictionary();

  private static final class Shipped {
    static final POSModel MODEL = read();

    private static POSModel read() {
      try (InputStream in = WordTagger.class.getResourceAsStream(WordTagger.MODEL)) {
        if (in == null) {
          throw new IllegalStateException(WordTagger.MODEL + " is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The tokens of one sentence, tagged. */
  List<Token> tag(String text, List<Span> spans) {
    String[] forms = spans.stream().map(s -> form(s.of(text))).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < forms.length; i++) {
      String lower = forms[i].toLowerCase(Locale.FRENCH);
      Pos pos = corrected(forms, lower, i, Pos.of(tags[i]), tokens);
      if (pos == Pos.NOUN && article(tokens) && tokens.getLast().is(Pos.PRON)) {
        Token article = tokens.removeLast();
        tokens.add(token(article.span(), article.form(), article.lower(), Pos.DET, false));
      }
      boolean compound = (pos == Pos.VERB || pos == Pos.AUX) && afterAuxiliary(tokens, pos);
      tokens.add(token(spans.get(i), forms[i], lower, pos, compound));
    }
    findVerb(tokens);
    return tokens;
  }

  /**
   * Where the tagger saw no finite verb at all, the word that can be one and stands where one would
   * (« La Turquie épaule les rebelles ») is read as the verb.
   */
  private void findVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if ((token.is(Pos.VERB) || token.is(Pos.AUX)) && token.morphology().mood().finite()) {
        return;
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (verbPlace(tokens, i) && canBeVerb(token)) {
        tokens.set(i, token(token.span(), token.form(), token.lower(), Pos.VERB, false));
        return;
      }
    }
  }

  /** Behind a whole noun phrase and before what can be a complement. */
  private static boolean verbPlace(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    boolean subject =
        before.is(Pos.PROPN)
            || (at > 1
                && before.is(Pos.NOUN)
                && (tokens.get(at - 2).is(Pos.DET)
                    || tokens.get(at - 2).is(Pos.ADJ)
                    || tokens.get(at - 2).is(Pos.ADP)))
            || (at > 1 && before.is(Pos.ADJ) && tokens.get(at - 2).is(Pos.NOUN));
    boolean complement =
        !after.is(Pos.CCONJ)
            && !after.is(Pos.PRON)
            && Character.isLetter(after.form().codePointAt(0));
    return subject && complement;
  }

  private boolean canBeVerb(Token token) {
    boolean open =
        token.is(Pos.NOUN) || token.is(Pos.ADJ) || token.is(Pos.ADV) || token.is(Pos.ADP);
    return open
        && !token.capitalised()
        && !CLOSED.contains(token.lower())
        && dictionary.entries(token.lower()).stream()
            .anyMatch(
                e ->
                    e.morphology().mood() == Morphology.Mood.INDICATIVE
                        && e.morphology().person() == Morphology.Person.THIRD);
  }

  /** The word as the tagger and the dictionary know it. */
  private static String form(String word) {
    String form = word.replace('’', '\'').replace("\u00ad", "");
    if (!Normalizer.isNormalized(form, Normalizer.Form.NFC)) {
      form = Normalizer.normalize(form, Normalizer.Form.NFC);
    }
    return form.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff");
  }

  private Pos corrected(String[] forms, String lower, int at, Pos pos, List<Token> before) {
    if (lower.equals("-ci") || lower.startsWith("-t-") || lower.equals("se")) {
      return Pos.PRON;
    }
    if (pos == Pos.VERB && PERSONS.contains(lower)) {
      return Pos.NOUN;
    }
    if (lower.equals("cents") && counts(forms, at, before)) {
      return Pos.NUM;
    }
    if (lower.equals("%") && !before.isEmpty() && before.getLast().is(Pos.NUM)) {
      return Pos.NOUN; // « 72 % des Français soutiennent … »: what counts them
    }
    List<Dictionary.Entry> entries = dictionary.entries(lower);
    if (entries.isEmpty()) {
      boolean capital = Character.isUpperCase(forms[at].codePointAt(0));
      return capital
              && at > 0
              && (pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.X || pos == Pos.VERB)
          ? Pos.PROPN
          : pos;
    }
    if ((pos == Pos.VERB || pos == Pos.AUX) && has(entries, "N") && opensHeadline(before)) {
      boolean noun = at + 1 < forms.length && BEHIND_NOUNS.contains(forms[at + 1]);
      if (noun && onlyFinite(entries)) {
        return Pos.NOUN;
      }
    }
    if (pos == Pos.X && has(entries, "V") && (lower.equals("a") || none(entries, "N"))) {
      return entries.stream().anyMatch(e -> AUXILIARIES.contains(e.lemma())) ? Pos.AUX : Pos.VERB;
    }
    if (pos != Pos.VERB && pos != Pos.AUX && !before.isEmpty() && reflexive(before.getLast())) {
      return finite(entries) ? Pos.VERB : pos;
    }
    if (pos == Pos.VERB
        && has(entries, "N")
        && !before.isEmpty()
        && before.getLast().is(Pos.ADP)
        && onlyFinite(entries)) {
      return Pos.NOUN;
    }
    if (pos == Pos.VERB && has(entries, "N") && article(before) && onlyParticiple(entries)) {
      return Pos.NOUN;
    }
    boolean participle =
        entries.stream().anyMatch(e -> e.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE);
    if (participle && pos != Pos.VERB && pos != Pos.AUX && afterAuxiliary(before, pos)) {
      return Pos.VERB;
    }
    if ((pos == Pos.VERB || pos == Pos.AUX) && none(entries, "V")) {
      return has(entries, "N") ? Pos.NOUN : has(entries, "J") ? Pos.ADJ : pos;
    }
    boolean capital = Character.isUpperCase(forms[at].codePointAt(0));
    if (pos == Pos.NOUN && !capital && none(entries, "N") && none(entries, "Z")) {
      return has(entries, "V") && !has(entries, "J") ? Pos.VERB : has(entries, "J") ? Pos.ADJ : pos;
    }
    if (pos == Pos.ADJ && !capital && none(entries, "J") && !participle) {
      return has(entries, "N") ? Pos.NOUN : has(entries, "V") ? Pos.VERB : pos;
    }
    if (pos == Pos.NOUN && !capital && has(entries, "J") && copulaBefore(before)) {
      return Pos.ADJ;
    }
    if (pos == Pos.PROPN && !capital && none(entries, "N") && has(entries, "V")) {
      return Pos.VERB;
    }
    return pos;
  }

  /** « deux cents soldats », not « dix cents ». */
  private boolean counts(String[] forms, int at, List<Token> before) {
    return !before.isEmpty()
        && before.getLast().is(Pos.NUM)
        && at + 1 < forms.length
        && has(dictionary.entries(forms[at + 1].toLowerCase(Locale.FRENCH)), "N");
  }

  private static boolean onlyFinite(List<Dictionary.Entry> entries) {
    return entries.stream()
        .allMatch(
            e -> e.morphology().mood() == Morphology.Mood.NONE || e.morphology().mood().finite());
  }

  /** « Mali : attaque contre l'ONU »: no verb opens a headline or what its colon announces. */
  private static boolean opensHeadline(List<Token> before) {
    return before.isEmpty() || before.getLast().form().equals(":");
  }

  /** « l'armée »: no pronoun stands right before a participle. */
  private static boolean article(List<Token> before) {
    return !before.isEmpty() && ARTICLES.contains(before.getLast().lower());
  }

  private static boolean onlyParticiple(List<Dictionary.Entry> entries) {
    return entries.stream()
        .filter(e -> e.category().equals("V"))
        .allMatch(e -> e.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE);
  }

  /** Whether an auxiliary stands before, with nothing but adverbs between. */
  private static boolean afterAuxiliary(List<Token> before, Pos pos) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Token token = before.get(i);
      if (AUXILIARIES.contains(token.lemma()) && (token.is(Pos.AUX) || token.is(Pos.VERB))) {
        boolean copula = token.is("être") && !token.lower().equals("été") && pos == Pos.NOUN;
        return !copula;
      }
      if (!token.is(Pos.ADV) && !token.lower().startsWith("-")) {
        return false;
      }
    }
    return false;
  }

  private static boolean reflexive(Token token) {
    return token.lower().equals("se") || (token.lower().equals("s'") && token.is(Pos.PRON));
  }

  private static boolean finite(List<Dictionary.Entry> entries) {
    return entries.stream().anyMatch(e -> e.morphology().mood() == Morphology.Mood.INDICATIVE);
  }

  /** « est prêt à », without an article. */
  private static boolean copulaBefore(List<Token> before) {
    return !before.isEmpty() && before.getLast().is("être");
  }

  private static boolean has(List<Dictionary.Entry> entries, String category) {
    return entries.stream().anyMatch(e -> e.category().equals(category));
  }

  private static boolean none(List<Dictionary.Entry> entries, String category) {
    return !has(entries, category);
  }

  /** The dictionary has « reconnaitre » and « reconnaître »; the tables the latter. */
  private static String usual(String lemma) {
    return lemma.endsWith("aitre") && lemma.length() > 6
        ? lemma.substring(0, lemma.length() - 5) + "aître"
        : lemma;
  }

  private Token token(Span span, String form, String lower, Pos pos, boolean compound) {
    Optional<Dictionary.Entry> entry = best(dictionary.entries(lower), pos, compound);
    if (entry.isEmpty()) {
      String lemma = pos == Pos.PROPN ? form : lower;
      return new Token(span, form, lower, pos, lemma, Morphology.NONE);
    }
    String lemma = pos == Pos.PROPN ? form : usual(entry.get().lemma());
    return new Token(span, form, lower, pos, lemma, entry.get().morphology());
  }

  private static Optional<Dictionary.Entry> best(
      List<Dictionary.Entry> entries, Pos pos, boolean compound) {
    Optional<Dictionary.Entry> best = Optional.empty();
    int bestScore = -1;
    for (Dictionary.Entry entry : entries) {
      int score = score(entry, pos);
      if (compound && entry.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE) {
        score += COMPOUND;
      }
      if (score > bestScore) {
        best = Optional.of(entry);
        bestScore = score;
      }
    }
    return best;
  }

  /** « (je) reçus », « (tu) finis »: in news « reçus », « finis » are participles. */
  private static boolean spoken(Morphology morphology) {
    return morphology.number() == Morphology.Number.SINGULAR
        && (morphology.person() == Morphology.Person.FIRST
            || morphology.person() == Morphology.Person.SECOND);
  }

  private static int score(Dictionary.Entry entry, Pos pos) {
    boolean fits =
        switch (pos) {
          case VERB, AUX -> entry.category().equals("V");
          case NOUN, PROPN -> entry.category().equals("N");
          case ADJ -> entry.category().equals("J");
          case DET -> entry.category().equals("D");
          case ADV -> entry.category().equals("A");
          case PRON -> entry.category().equals("R");
          default -> false;
        };
    int score = fits ? 10 : 0;
    // « étaient » is a form of « étayer » too
    score += pos == Pos.AUX && AUXILIARIES.contains(entry.lemma()) ? 1 : 0;
    score +=
        switch (entry.morphology().mood()) {
          case INDICATIVE -> spoken(entry.morphology()) ? 1 : 3;
          case INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE -> 2;
          case SUBJUNCTIVE, CONDITIONAL -> 1;
          default -> 0;
        };
    return score + (entry.morphology().person() == Morphology.Person.THIRD ? 2 : 0);
  }
}
