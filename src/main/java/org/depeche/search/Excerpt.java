package org.depeche.search;

import java.util.List;

/**
 * A stretch of a text with the words marked that were looked for.
 *
 * @param begin where it stands in the text, UTF-16, half open
 * @param length of the whole text
 * @param pieces that make it up
 */
public record Excerpt(int begin, int end, int length, List<Piece> pieces) {

  /** How a piece is shown. */
  public enum Look {
    PLAIN,
    MARKED
  }

  /** Characters that look the same. */
  public record Piece(String text, Look look) {
    /** Whether it was looked for. */
    public boolean isMarked() {
      return look == Look.MARKED;
    }
  }

  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /** Whether it has any word that was looked for. */
  public boolean hasMark() {
    return pieces.stream().anyMatch(Piece::isMarked);
  }

  /** Where the first word that was looked for begins, in the whole text; its end if it has none. */
  public int firstMark() {
    int place = begin;
    for (Piece piece : pieces) {
      if (piece.isMarked()) {
        return place;
      }
      place += piece.text().length();
    }
    return end;
  }

  /** Where that word ends. */
  public int firstMarkEnd() {
    return firstMark()
        + pieces.stream()
            .filter(Piece::isMarked)
            .mapToInt(piece -> piece.text().length())
            .findFirst()
            .orElse(0);
  }

  /** Whether the text goes on before it. */
  public boolean cutBefore() {
    return begin > 0;
  }

  /** Whether the text goes on after it. */
  public boolean cutAfter() {
    return end < length;
  }
}
