package org.depeche.view.entity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One page of a long list.
 *
 * @param name of the list, and of the parameter that says which page
 * @param page which one, from 1
 * @param total rows on all pages
 * @param rows of this page
 */
public record Paged<T>(String name, int page, int total, List<T> rows) {
  /** Rows on a page. */
  public static final int SIZE = 20;

  public Paged {
    rows = List.copyOf(rows);
  }

  /**
   * Cuts a page out of a list and reads only its rows.
   *
   * @param asked number of the page; one that there is not gives the nearest
   */
  static <S, T> Paged<T> of(String name, List<S> all, int asked, Function<S, T> reader) {
    int page = Math.clamp(asked, 1, pages(all.size()));
    int from = (page - 1) * SIZE;
    List<S> shown = all.subList(from, Math.min(from + SIZE, all.size()));
    return new Paged<>(name, page, all.size(), shown.stream().map(reader).toList());
  }

  /** How many pages there are; one if the list is empty. */
  public int pages() {
    return pages(total);
  }

  private static int pages(int rows) {
    return Math.max(1, (rows + SIZE - 1) / SIZE);
  }

  /** The pages to offer: the first, the last, and those around this one; 0 stands for a gap. */
  public List<Integer> offered() {
    List<Integer> near =
        IntStream.rangeClosed(1, pages())
            .filter(p -> p == 1 || p == pages() || Math.abs(p - page) <= 2)
            .boxed()
            .toList();
    return IntStream.range(0, near.size())
        .boxed()
        .flatMap(
            i ->
                i > 0 && near.get(i) - near.get(i - 1) > 1
                    ? List.of(0, near.get(i)).stream()
                    : List.of(near.get(i)).stream())
        .toList();
  }
}
