package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
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
  private final Metonyms metonyms = new Metonyms(TABLE);

  @Test
  void everyRowDenotesWhatItsExampleMarks() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : TABLE.rows()) {
      Matcher marked = MARKED.matcher(row.require("example"));
      String found = marked.find() ? denoted(marked, row.require("example")) : "nothing marked";
      if (!found.equals(row.require("denotes"))) {
        wrong.add(row.require("example") + " found " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private String denoted(Matcher marked, String example) {
    String words = marked.group(1);
    String text = example.replace(marked.group(), words);
    TaggedText tagged = analyser.analyse(ArticleReader.article(text, ArticleDetails.NONE));
    return finder.find(tagged).all().stream()
        .filter(m -> m.sense() instanceof Mention.Named)
        .filter(m -> m.span().of(text).equals(words))
        .findFirst()
        .map(m -> denoted(tagged, m))
        .orElse("no name");
  }

  /** A seat of power stands for its state unless it is a place; a capital the other way round. */
  private String denoted(TaggedText text, Mention mention) {
    Sentence sentence = text.sentences().get(mention.sentence());
    boolean seat =
        mention.sense() instanceof Mention.Named named
            && named.candidates().stream().allMatch(k -> knowledge.stateOfSeat(k).isEmpty());
    boolean state =
        seat ? !metonyms.placesSeat(sentence, mention) : metonyms.denotesState(sentence, mention);
    return state ? "state" : "city";
  }
}
