package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Span;

/**
 * A sentence with its mentions marked: {@code [La ministre|minister] a quitté [Lyon|place].} The
 * label is the kind of a name or adjective of nationality, the role of a role, the class of a
 * description, the lemma of a pronoun.
 */
record MarkedText(String text, List<Mark> marks) {

  /** A marked stretch of the text without marks. */
  record Mark(Span span, String label) {}

  /** Reads the marked notation. */
  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      text.append(marked, at, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf(']', bar);
      int begin = text.length();
      text.append(marked, open + 1, bar);
      marks.add(new Mark(new Span(begin, text.length()), marked.substring(bar + 1, close)));
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    return new MarkedText(text.toString(), marks);
  }

  /**
   * The same text with the mentions found marked instead, nested ones left out; in a text without
   * marks, all.
   */
  String marked(Mentions found) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mention mention : found.all()) {
      boolean expected =
          marks.isEmpty() || marks.stream().anyMatch(mark -> mark.span().overlaps(mention.span()));
      if (mention.span().begin() >= at && expected && outermost(mention)) {
        marked
            .append(text, at, mention.span().begin())
            .append('[')
            .append(mention.span().of(text))
            .append('|')
            .append(label(mention))
            .append(']');
        at = mention.span().end();
      }
    }
    return marked.append(text.substring(at)).toString();
  }

  /** Of mentions inside a mark that spans more, only the one as long as the mark is shown. */
  private boolean outermost(Mention mention) {
    return marks.stream()
        .noneMatch(
            mark -> mark.span().contains(mention.span()) && !mark.span().equals(mention.span()));
  }

  private static String label(Mention mention) {
    return switch (mention.sense()) {
      case Mention.Named named -> named.kind().code();
      case Mention.RoleOf role -> role.role();
      case Mention.Described described -> described.role();
      case Mention.Pronominal pronoun -> pronoun.lemma();
    };
  }
}
