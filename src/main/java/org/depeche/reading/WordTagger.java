package org.depeche.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Words of grammar that are also forms of a verb. */
  private static final Set<String> CLOSED =
      Set.of("entre", "contre", "outre", "sauf", "sous", "comme", "bien", "mieux", "plus", "tout");

  private final POSTaggerME tagger = new POSTaggerME(Shipped.MODEL);
  private final Dictionary dictionary = new Dictionary();
  private final TagCorrections corrections = new TagCorrections(dictionary);
  private final Lemmatiser lemmas = new Lemmatiser(dictionary);

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
      Pos pos = corrections.corrected(forms, lower, i, Pos.of(tags[i]), tokens);
      if (pos == Pos.NOUN && TagCorrections.article(tokens) && tokens.getLast().is(Pos.PRON)) {
        Token article = tokens.removeLast();
        tokens.add(lemmas.token(article.span(), article.form(), article.lower(), Pos.DET, false));
      }
      boolean compound =
          (pos == Pos.VERB || pos == Pos.AUX) && TagCorrections.afterAuxiliary(tokens, pos);
      tokens.add(lemmas.token(spans.get(i), forms[i], lower, pos, compound));
    }
    findVerb(tokens);
    return tokens;
  }

  /**
   * Where the tagger saw no finite verb at all, the word that can be one and stands where one would
   * (« La Turquie épaule les rebelles », « Moscou leur reproche d'… ») is read as the verb.
   */
  private void findVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isVerb() && token.morphology().mood().finite()) {
        return;
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean dative = i > 1 && tokens.get(i - 1).lower().equals("leur");
      if (verbPlace(tokens, dative ? i - 2 : i - 1, i + 1) && canBeVerb(token)) {
        if (dative) {
          Token leur = tokens.get(i - 1);
          tokens.set(i - 1, lemmas.token(leur.span(), leur.form(), leur.lower(), Pos.PRON, false));
        }
        tokens.set(i, lemmas.token(token.span(), token.form(), token.lower(), Pos.VERB, false));
        return;
      }
    }
  }

  /**
   * Behind a whole noun phrase and before what can be a complement.
   *
   * @param end the last token of what can be the noun phrase
   * @param next the first of what can be the complement
   */
  private static boolean verbPlace(List<Token> tokens, int end, int next) {
    Token before = tokens.get(end);
    Token after = tokens.get(next);
    boolean subject =
        before.is(Pos.PROPN)
            || (end > 0
                && before.is(Pos.NOUN)
                && (tokens.get(end - 1).is(Pos.DET)
                    || tokens.get(end - 1).is(Pos.ADJ)
                    || tokens.get(end - 1).is(Pos.ADP)))
            || (end > 0 && before.is(Pos.ADJ) && tokens.get(end - 1).is(Pos.NOUN));
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
}
