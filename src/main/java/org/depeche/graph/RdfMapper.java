package org.depeche.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.depeche.Extractor;
import org.depeche.entity.Entity;
import org.depeche.event.Event;
import org.depeche.event.Extraction;
import org.depeche.event.Instrument;
import org.depeche.event.Office;
import org.depeche.event.Topic;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.text.Abandoned;
import org.depeche.text.Article;
import org.depeche.text.TextDigest;

/**
 * Writes an extraction as the graph of its article: complete by itself, without blank nodes, the
 * same triples on every machine. Safe for many threads.
 */
public final class RdfMapper {
  private final Iris iris;
  private final KnowledgeBase knowledge;

  /**
   * @param knowledge what the extractor linked to; it tells which state a country code names
   */
  public RdfMapper(Iris iris, KnowledgeBase knowledge) {
    this.iris = iris;
    this.knowledge = knowledge;
  }

  /** The article's graph, shortcuts included. */
  public NamedGraph map(Extraction extraction) {
    Triples triples = new Triples();
    Node article = iris.article(extraction.article().id());
    EntityTriples entities = new EntityTriples(extraction, triples, iris, knowledge);
    EvidenceTriples evidence = new EvidenceTriples(extraction.article(), triples, iris);
    EventTriples events = new EventTriples(extraction, triples, iris, entities, evidence);
    article(triples, article, extraction);
    for (Entity entity : extraction.entities().all()) {
      entities.write(entity, article);
    }
    extraction.times().forEach(evidence::write);
    for (Topic topic : extraction.topics()) {
      entities.writeTopic(topic);
    }
    Set<Node> described = new LinkedHashSet<>();
    for (Instrument instrument : extraction.instruments()) {
      described.add(entities.writeInstrument(instrument));
    }
    entities.writeOtherInstruments(described);
    for (Office office : extraction.offices()) {
      events.writeOffice(office);
    }
    for (Event event : extraction.events()) {
      Abandoned.check();
      events.write(event);
    }
    Shortcuts.add(triples.graph());
    return NamedGraph.of(article, triples.graph());
  }

  private void article(Triples triples, Node node, Extraction extraction) {
    Article article = extraction.article();
    Node run = iris.run(Extractor.VERSION);
    triples
        .type(node, Foreign.NEWS_ARTICLE)
        .type(node, Foreign.NIF_CONTEXT)
        .string(node, Foreign.IS_STRING, article.text())
        .string(node, Foreign.IDENTIFIER, article.id().value())
        .string(node, Foreign.LANGUAGE, extraction.language().code())
        .string(node, Foreign.SOURCE, article.url())
        .string(node, Foreign.PUBLISHER, article.source())
        .string(node, Vocabulary.SHA256, TextDigest.sha256(article.text()))
        .add(node, Foreign.GENERATED_BY, run);
    article.title().ifPresent(title -> triples.french(node, Foreign.TITLE, title));
    article.published().ifPresent(day -> triples.date(node, Foreign.DATE, day.toString()));
    triples
        .type(run, Foreign.ACTIVITY)
        .string(run, Vocabulary.EXTRACTOR_VERSION, Extractor.VERSION)
        .label(run, "Dépêche " + Extractor.VERSION);
  }
}
