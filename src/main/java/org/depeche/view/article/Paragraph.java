package org.depeche.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depeche.text.Span;

/**
 * A paragraph of a text, with the line feeds that end it, cut into segments. The paragraphs of a
 * text follow each other without a gap, and so do the segments of a paragraph.
 */
public record Paragraph(List<Segment> segments) {
  public Paragraph {
    segments = List.copyOf(segments);
  }

  /** Where it stands in the text. */
  public Span span() {
    return new Span(segments.getFirst().span().begin(), segments.getLast().span().end());
  }

  /**
   * The paragraphs of a text.
   *
   * @param marks by their begins; one that ends past the text or is empty is left out, one that
   *     begins or ends within a character of two UTF-16 units covers it whole
   */
  public static List<Paragraph> of(String text, List<Mark> marks) {
    List<Mark> fitting = fitting(text, marks);
    SortedSet<Integer> starts = paragraphStarts(text);
    SortedSet<Integer> cuts = new TreeSet<>(starts);
    for (Mark mark : fitting) {
      cuts.add(mark.span().begin());
      cuts.add(mark.span().end());
    }
    cuts.add(text.length());
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int begin = 0;
    for (int end : cuts) {
      if (end > begin) {
        segments.add(new Segment(new Span(begin, end), open));
      }
      if (starts.contains(end) || end == text.length()) {
        if (!segments.isEmpty()) {
          paragraphs.add(new Paragraph(segments));
          segments = new ArrayList<>();
        }
      }
      open.removeIf(mark -> mark.span().end() <= end);
      while (next < fitting.size() && fitting.get(next).span().begin() == end) {
        open.add(fitting.get(next++));
      }
      begin = end;
    }
    return paragraphs;
  }

  private static List<Mark> fitting(String text, List<Mark> marks) {
    return marks.stream()
        .filter(m -> m.span().length() > 0 && m.span().end() <= text.length())
        .map(m -> new Mark(whole(text, m.span()), m.layer(), m.iri()))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** The span without a half of a character at its ends. */
  private static Span whole(String text, Span span) {
    int begin = span.begin() - (splits(text, span.begin()) ? 1 : 0);
    int end = span.end() + (splits(text, span.end()) ? 1 : 0);
    return new Span(begin, end);
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Where a paragraph begins: after every run of line ends. */
  private static SortedSet<Integer> paragraphStarts(String text) {
    SortedSet<Integer> starts = new TreeSet<>();
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == '\n' && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        starts.add(i);
      }
    }
    return starts;
  }
}
