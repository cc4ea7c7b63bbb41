package org.depeche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.clause.ParsedSentence;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The quotations of an article: what stands between quotation marks, over several sentences too. A
 * mark that nobody closes for long, and one before which a new paragraph opens another, quotes to
 * the end of its sentence.
 */
final class Quotations {
  private static final int LONGEST = 12;

  /**
   * A quotation.
   *
   * @param first its first sentence
   * @param from the token of the opening mark in it
   * @param last its last sentence
   * @param to the token of the closing mark in it
   */
  record Quotation(int first, int from, int last, int to) {
    /** Whether a token stands between the marks. */
    boolean contains(int sentence, int token) {
      boolean after = sentence > first || (sentence == first && token > from);
      boolean before = sentence < last || (sentence == last && token < to);
      return after && before;
    }
  }

  private final List<Quotation> all = new ArrayList<>();
  private int openSentence = -1;
  private int openToken;
  private char mark;
  private int depth;

  private Quotations() {}

  /** The quotations of some sentences, in order. */
  static List<Quotation> of(List<ParsedSentence> sentences) {
    Quotations quotations = new Quotations();
    for (ParsedSentence parsed : sentences) {
      quotations.read(parsed.sentence(), sentences);
    }
    quotations.give(sentences);
    return List.copyOf(quotations.all);
  }

  private void read(Sentence sentence, List<ParsedSentence> sentences) {
    if (openSentence >= 0 && sentence.index() - openSentence > LONGEST) {
      give(sentences);
    }
    for (int at = 0; at < sentence.size(); at++) {
      Optional<Character> opened = opening(sentence.token(at));
      if (openSentence < 0) {
        if (opened.isPresent()) {
          openSentence = sentence.index();
          openToken = at;
          mark = opened.get();
          depth = 1;
        }
      } else if (at == 0 && opened.isPresent() && sentence.index() > openSentence) {
        give(sentences);
        at--;
      } else if (closes(sentence.token(at))) {
        depth--;
        if (depth == 0) {
          all.add(new Quotation(openSentence, openToken, sentence.index(), at));
          openSentence = -1;
        }
      } else if (opened.isPresent() && opened.get() == mark) {
        depth++;
      }
    }
  }

  /** Ends a quotation that nobody closes where its first sentence ends. */
  private void give(List<ParsedSentence> sentences) {
    if (openSentence >= 0) {
      int end = sentences.get(openSentence).sentence().size();
      all.add(new Quotation(openSentence, openToken, openSentence, end));
      openSentence = -1;
    }
  }

  private static Optional<Character> opening(Token token) {
    return switch (token.form()) {
      case "«", "“", "\"" -> Optional.of(token.form().charAt(0));
      default -> Optional.empty();
    };
  }

  private boolean closes(Token token) {
    return switch (mark) {
      case '«' -> token.form().equals("»");
      case '“' -> token.form().equals("”");
      default -> token.form().equals("\"");
    };
  }
}
