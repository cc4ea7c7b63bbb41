package org.depeche.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a reader typed: words that must all be there; {@code "…"} or « … » holds words that stand
 * beside each other, {@code -} before either takes what has it out, {@code *} after a word stands
 * for any ending. Whatever is typed means something; nothing is an error.
 *
 * @param parts in their order, at most {@value #MOST}
 */
record Words(List<Part> parts) {
  /** More words than these are not looked at. */
  static final int MOST = 32;

  /** Characters of what was typed that are looked at. */
  static final int LONGEST = 1000;

  private static final Analyzer ANALYSIS = new FrenchAnalysis();

  private static final Pattern PART =
      Pattern.compile("(-?)(?:\"([^\"]*)(?:\"|$)|«([^»]*)(?:»|$)|([^\\s\"«»]+))");

  /** Letters that a beginning of a word needs, so that it does not stand for all words. */
  private static final int SHORTEST_BEGINNING = 2;

  /** How a part is looked for. */
  enum Kind {
    WORD,
    PHRASE,
    BEGINNING
  }

  /**
   * One word or phrase.
   *
   * @param wanted whether it must be there, or must not
   */
  record Part(Kind kind, String text, Occur wanted) {}

  Words {
    parts = List.copyOf(parts);
  }

  /** Reads what was typed. */
  static Words of(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find() && parts.size() < MOST) {
      Occur wanted = part.group(1).isEmpty() ? Occur.MUST : Occur.MUST_NOT;
      Optional<String> phrase =
          Optional.ofNullable(part.group(2)).or(() -> Optional.ofNullable(part.group(3)));
      if (phrase.isPresent()) {
        add(parts, new Part(Kind.PHRASE, phrase.get(), wanted));
      } else {
        add(parts, word(part.group(4), wanted));
      }
    }
    return new Words(parts);
  }

  private static Part word(String text, Occur wanted) {
    String beginning = text.endsWith("*") ? normal(text.substring(0, text.length() - 1)) : "";
    return beginning.length() >= SHORTEST_BEGINNING
        ? new Part(Kind.BEGINNING, beginning, wanted)
        : new Part(Kind.WORD, text, wanted);
  }

  /** A part of which analysis leaves nothing, such as « la », asks for nothing. */
  private static void add(List<Part> parts, Part part) {
    if (part.kind() == Kind.BEGINNING || !Terms.of(ANALYSIS, part.text()).isEmpty()) {
      parts.add(part);
    }
  }

  private static String normal(String beginning) {
    return ANALYSIS.normalize("", beginning).utf8ToString();
  }

  /** Whether any word must be there. */
  boolean areGiven() {
    return parts.stream().anyMatch(part -> part.wanted() == Occur.MUST);
  }

  /**
   * What finds them.
   *
   * @param fields where they may stand, and how much it counts that they stand there
   */
  Query query(Map<String, Float> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!areGiven()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    for (Part part : parts) {
      List<Query> places = new ArrayList<>();
      fields.forEach((field, weight) -> places.add(new BoostQuery(query(part, field), weight)));
      all.add(new DisjunctionMaxQuery(places, 0.1f), part.wanted());
    }
    return all.build();
  }

  private static Query query(Part part, String field) {
    QueryBuilder words = new QueryBuilder(ANALYSIS);
    return switch (part.kind()) {
      case WORD -> words.createBooleanQuery(field, part.text(), Occur.MUST);
      case PHRASE -> words.createPhraseQuery(field, part.text());
      case BEGINNING -> new PrefixQuery(new Term(field, part.text()));
    };
  }

  /** What to mark where they were found. */
  Marker marker() {
    Set<String> terms = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    for (Part part : parts) {
      if (part.wanted() == Occur.MUST) {
        if (part.kind() == Kind.BEGINNING) {
          beginnings.add(part.text());
        } else {
          Terms.of(ANALYSIS, part.text()).forEach(term -> terms.add(term.text()));
        }
      }
    }
    return new Marker(ANALYSIS, terms, beginnings);
  }
}
