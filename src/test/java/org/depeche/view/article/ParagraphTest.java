package org.depeche.view.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

/** A text cut at the begins and ends of overlapping marks. */
class ParagraphTest {

  /** A text and stretches of it, some of which do not fit. */
  record Marked(String text, List<Mark> marks) {}

  @Test
  void whatOverlapsIsCutIntoWhatIsCoveredAlike() {
    List<Mark> marks = List.of(mark(0, 9, "clause"), mark(3, 12, "office"), mark(5, 9, "name"));
    assertEquals(
        List.of("abc clause", "de clause office", "fghi clause office name", "jkl office", "m "),
        said("abcdefghijklm", marks));
  }

  @Test
  void aParagraphEndsWithItsLineFeedsAndAMarkGoesOnInTheNext() {
    assertEquals(List.of("a ", "b\n\n x", "c x", "d "), said("ab\n\ncd", List.of(mark(1, 5, "x"))));
    assertEquals(2, Paragraph.of("ab\n\ncd", List.of()).size());
  }

  @Test
  void aTextWithoutMarksIsOneSegmentAndAnEmptyOneNone() {
    assertEquals(List.of("Oui. "), said("Oui.", List.of()));
    assertEquals(List.of(), Paragraph.of("", List.of()));
  }

  private static List<String> said(String text, List<Mark> marks) {
    return segments(text, marks).stream()
        .map(
            s ->
                s.span().of(text)
                    + " "
                    + s.marks().stream().map(Mark::iri).collect(Collectors.joining(" ")))
        .toList();
  }

  @Property(tries = 500)
  void everyCharacterIsKeptOnceInOrder(@ForAll("marked") Marked marked) {
    StringBuilder kept = new StringBuilder();
    for (Segment segment : segments(marked.text(), marked.marks())) {
      assertEquals(kept.length(), segment.span().begin());
      assertTrue(segment.span().length() > 0);
      kept.append(segment.span().of(marked.text()));
    }
    assertEquals(marked.text(), kept.toString());
  }

  /** Asked of each character alone: what touches it is on it. */
  @Property(tries = 500)
  void aSegmentHasTheMarksThatTouchEachOfItsCharacters(@ForAll("marked") Marked marked) {
    String text = marked.text();
    for (Segment segment : segments(text, marked.marks())) {
      for (int i = segment.span().begin(); i < segment.span().end(); i++) {
        int begin =
            i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)) ? i - 1 : i;
        Span character = new Span(begin, begin + Character.charCount(text.codePointAt(begin)));
        assertTrue(segment.span().contains(character), "a character is cut in two");
        Set<String> touching =
            marked.marks().stream()
                .filter(m -> m.span().end() <= text.length() && m.span().overlaps(character))
                .filter(m -> m.span().length() > 0)
                .map(Mark::iri)
                .collect(Collectors.toSet());
        List<String> found = segment.marks().stream().map(Mark::iri).toList();
        assertEquals(touching, new HashSet<>(found));
        assertEquals(touching.size(), found.size());
      }
    }
  }

  @Property(tries = 500)
  void marksAreNestedByTheirBeginsAndNothingIsCutForNothing(@ForAll("marked") Marked marked) {
    for (Paragraph paragraph : Paragraph.of(marked.text(), marked.marks())) {
      List<Segment> segments = paragraph.segments();
      for (int i = 0; i < segments.size(); i++) {
        List<Mark> marks = segments.get(i).marks();
        assertEquals(marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(), marks);
        if (i > 0) {
          assertNotEquals(segments.get(i - 1).marks(), marks);
        }
      }
    }
  }

  @Property(tries = 500)
  void aParagraphBeginsAfterALineFeedAndHoldsNoLineOfAnother(@ForAll("marked") Marked marked) {
    String text = marked.text();
    for (Paragraph paragraph : Paragraph.of(text, marked.marks())) {
      int begin = paragraph.span().begin();
      assertTrue(begin == 0 || text.charAt(begin - 1) == '\n');
      assertFalse(paragraph.span().of(text).strip().contains("\n"));
    }
  }

  @Provide
  Arbitrary<Marked> marked() {
    Arbitrary<String> text =
        Arbitraries.of("a", "é", " ", "\n", "\r\n", "<", "&", "🕊", "👩‍👦", "\uD83D")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    Arbitrary<List<Integer>> ends = Arbitraries.integers().between(0, 40).list().ofMaxSize(16);
    return Combinators.combine(text, ends).as((t, e) -> new Marked(t, marks(e)));
  }

  private static List<Mark> marks(List<Integer> ends) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      int a = ends.get(i);
      int b = ends.get(i + 1);
      marks.add(mark(Math.min(a, b), Math.max(a, b), "m" + i));
    }
    return marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private static Mark mark(int begin, int end, String iri) {
    return new Mark(new Span(begin, end), Layer.ACTOR, iri);
  }

  private static List<Segment> segments(String text, List<Mark> marks) {
    return Paragraph.of(text, marks).stream().flatMap(p -> p.segments().stream()).toList();
  }
}
