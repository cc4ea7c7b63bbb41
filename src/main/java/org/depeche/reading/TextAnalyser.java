package org.depeche.reading;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Abandoned;
import org.depeche.text.Article;
import org.depeche.text.Part;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.TaggedText;
import org.depeche.text.Token;

/**
 * Splits an article into sentences and tagged, lemmatised tokens. Not thread-safe: one analyser a
 * thread.
 */
public final class TextAnalyser {
  private static final int LONGEST = 400;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordTagger tagger = new WordTagger();

  /**
   * Analyses one article: every part but related headlines' credits becomes sentences, in the order
   * of the text.
   */
  public TaggedText analyse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Part part : article.parts()) {
      for (Span span : splitter.sentences(article.text(), part.span())) {
        addSentences(article.text(), part.kind(), span, sentences);
      }
    }
    return new TaggedText(article, LanguageCheck.language(sentences), sentences);
  }

  /**
   * A sentence of more than {@value #LONGEST} tokens is cut, so that no input costs more than its
   * length.
   */
  private void addSentences(String text, Part.Kind part, Span span, List<Sentence> sentences) {
    List<Span> spans = new ArrayList<>();
    for (Span token : Tokenizer.tokens(span.of(text))) {
      spans.add(new Span(token.begin() + span.begin(), token.end() + span.begin()));
    }
    for (int from = 0; from < spans.size(); from += LONGEST) {
      Abandoned.check();
      List<Token> tokens =
          tagger.tag(text, spans.subList(from, Math.min(spans.size(), from + LONGEST)));
      Span whole = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
      sentences.add(new Sentence(sentences.size(), part, whole, tokens));
    }
  }
}
