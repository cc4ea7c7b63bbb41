package org.depeche.link;

/** Where in Turtle a character stands, so far as ends of statements need it. */
final class TurtleScanner {
  private static final char NONE = 0;

  /** The quotation mark of the literal that is open. */
  private char quote = NONE;

  private boolean threefold;
  private boolean inIri;
  private int brackets;
  private boolean blank = true;

  /** Whether only spaces and comments came since the last statement. */
  boolean betweenStatements() {
    return blank;
  }

  /** Whether a literal is open that may go over lines. */
  boolean inLongLiteral() {
    return quote != NONE && threefold;
  }

  void reset() {
    quote = NONE;
    threefold = false;
    inIri = false;
    brackets = 0;
    blank = true;
  }

  /**
   * One past the full stop of a statement that ends at or after a place of the line; -1 if none.
   */
  int endOfStatement(String line, int from) {
    int i = from;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (quote != NONE) {
        i = inLiteral(line, i);
        continue;
      }
      if (inIri) {
        inIri = c != '>';
      } else if (c == '#') {
        return -1;
      } else if (c == '<') {
        inIri = true;
      } else if (c == '"' || c == '\'') {
        quote = c;
        threefold = line.startsWith(String.valueOf(c).repeat(3), i);
        i += threefold ? 2 : 0;
      } else if (c == '[' || c == '(') {
        brackets++;
      } else if (c == ']' || c == ')') {
        brackets--;
      } else if (c == '.' && brackets <= 0 && endsToken(line, i)) {
        reset();
        return i + 1;
      }
      blank = blank && Character.isWhitespace(c);
      i++;
    }
    if (!threefold) {
      quote = NONE; // a short literal and an IRI end with their line, whatever is missing
    }
    inIri = false;
    return -1;
  }

  private int inLiteral(String line, int at) {
    char c = line.charAt(at);
    if (c == '\\') {
      return at + 2;
    }
    if (c != quote) {
      return at + 1;
    }
    if (!threefold) {
      quote = NONE;
      return at + 1;
    }
    if (line.startsWith(String.valueOf(quote).repeat(3), at)) {
      quote = NONE;
      threefold = false;
      return at + 3;
    }
    return at + 1;
  }

  /** Whether the full stop is none of a number or a local name. */
  private static boolean endsToken(String line, int at) {
    return at + 1 == line.length()
        || Character.isWhitespace(line.charAt(at + 1))
        || line.charAt(at + 1) == '#'
        || line.charAt(at + 1) == '<';
  }
}
