package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.depeche.Extractor;
import org.depeche.event.Evidence;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Article;
import org.depeche.text.Span;

/** Writes the words that state something. */
record EvidenceTriples(Article article, Triples triples, Iris iris) {

  /** Writes evidence and returns it. */
  Node write(Evidence evidence) {
    Node node =
        iris.evidence(
            article.id().value(),
            evidence.clause().toString(),
            evidence.trigger().toString(),
            evidence.rule());
    triples.type(node, Vocabulary.EVIDENCE_CLASS);
    phrase(node, evidence.clause());
    triples
        .offset(node, Vocabulary.TRIGGER_BEGIN, evidence.trigger().begin())
        .offset(node, Vocabulary.TRIGGER_END, evidence.trigger().end())
        .offset(node, Vocabulary.SENTENCE_BEGIN, evidence.sentence().begin())
        .offset(node, Vocabulary.SENTENCE_END, evidence.sentence().end())
        .string(node, Vocabulary.RULE, evidence.rule())
        .string(node, Vocabulary.EXTRACTOR_VERSION, Extractor.VERSION);
    return node;
  }

  /** Writes words that say when. */
  void write(TimeExpression time) {
    Node node = iris.mention(iris.article(article.id()), time.span());
    triples
        .type(node, Foreign.NIF_PHRASE)
        .type(node, Vocabulary.TIME_EXPRESSION)
        .string(node, Vocabulary.TIME_TYPE, time.type().name())
        .string(node, Vocabulary.TIME_VALUE, time.value());
    phrase(node, time.span());
  }

  /** Where a phrase stands and how it reads. */
  void phrase(Node node, Span span) {
    triples
        .add(node, Foreign.REFERENCE_CONTEXT, iris.article(article.id()))
        .offset(node, Foreign.BEGIN_INDEX, span.begin())
        .offset(node, Foreign.END_INDEX, span.end())
        .string(node, Foreign.ANCHOR_OF, span.of(article.text()));
  }
}
