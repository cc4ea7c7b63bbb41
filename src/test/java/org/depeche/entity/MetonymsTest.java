package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Table;
import org.depeche.mention.Mention;
import org.depeche.mention.MentionFinder;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;
import org.junit.jupiter.api.Test;

/** The examples of {@code metonym-contexts.tsv}. */
class MetonymsTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^|]+)\\|(state|city)\\]");
  private static final Table TABLE = Table.bundled("/data/lexicon/metonym-contexts.tsv");

  private final KnowledgeBase knowledge = KnowledgeBase.bundled();
  private final TextAnalyser analyser = new TextAnalyser();
  private final MentionFinder finder = new MentionFinder(knowledge);

  @Test
  void everyRowDenotesWhatItsExampleMarks() {
    Metonyms all = new Metonyms(TABLE);
    assertEquals(List.of(), rows(row -> !right(row, all)));
  }

  /** An example that is read the same without its row shows nothing. */
  @Test
  void noRowIsNeedless() {
    assertEquals(List.of(), rows(row -> right(row, without(row))));
  }

  private static List<String> rows(Predicate<Table.Row> fault) {
    return TABLE.rows().stream().filter(fault).map(Table.Row::toString).toList();
  }

  private static Metonyms without(Table.Row row) {
    List<Table.Row> others = TABLE.rows().stream().filter(other -> !other.equals(row)).toList();
    return new Metonyms(new Table(TABLE.name(), TABLE.columns(), others));
  }

  private boolean right(Table.Row row, Metonyms metonyms) {
    String example = row.require("example");
    Matcher marked = MARKED.matcher(example);
    return marked.find() && denoted(marked, example, metonyms).equals(row.require("denotes"));
  }

  private String denoted(Matcher marked, String example, Metonyms metonyms) {
    String words = marked.group(1);
    String text = example.replace(marked.group(), words);
    TaggedText tagged = analyser.analyse(ArticleReader.article(text, ArticleDetails.NONE));
    return finder.find(tagged).all().stream()
        .filter(m -> m.sense() instanceof Mention.Named)
        .filter(m -> m.span().of(text).equals(words))
        .findFirst()
        .map(m -> denoted(tagged, m, metonyms))
        .orElse("no name");
  }

  /** A seat of power stands for its state unless it is a place; a capital the other way round. */
  private String denoted(TaggedText text, Mention mention, Metonyms metonyms) {
    Sentence sentence = text.sentences().get(mention.sentence());
    boolean seat =
        mention.sense() instanceof Mention.Named named
            && named.candidates().stream().allMatch(k -> knowledge.stateOfSeat(k).isEmpty());
    boolean state =
        seat ? !metonyms.placesSeat(sentence, mention) : metonyms.denotesState(sentence, mention);
    return state ? "state" : "city";
  }
}
