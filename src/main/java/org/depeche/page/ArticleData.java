package org.depeche.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.Span;
import org.depeche.view.article.ArticleView;
import org.depeche.view.article.EntityView;
import org.depeche.view.article.EvidenceView;
import org.depeche.view.article.MentionView;
import org.depeche.view.article.Named;
import org.depeche.view.article.OfficeView;
import org.depeche.view.article.StatementView;
import org.depeche.view.article.TimeView;
import org.depeche.view.article.TripleTable;

/**
 * What the scripts of an article's page need, in as few characters as is decent: lists in place of
 * objects where there are many, every term of the triples once.
 */
final class ArticleData {
  /** Texts of the scripts begin so. */
  private static final String SAID = "article.say.";

  private final ArticleContent content;
  private final TripleTable table;

  /** How sure, in words; few shares occur, each often. */
  private final Map<Double, String> shares = new HashMap<>();

  private ArticleData(ArticleContent content) {
    this.content = content;
    this.table = content.view().triples();
  }

  /** JSON that may stand in a script element. */
  static String of(ArticleContent content) {
    return ScriptJson.of(new ArticleData(content).whole());
  }

  private ObjectNode whole() {
    ArticleView view = content.view();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("article", view.heading().iri()).put("setting", content.setting().code());
    ObjectNode entities = root.putObject("entities");
    view.entities().forEach(e -> entity(entities.putObject(table.written(e.iri())), e));
    ArrayNode mentions = root.putArray("mentions");
    view.mentions().forEach(mention -> mention(mentions.addArray(), mention));
    ArrayNode times = root.putArray("times");
    view.times().forEach(time -> time(times.addArray(), time));
    ArrayNode statements = root.putArray("statements");
    view.statements().forEach(statement -> statement(statements.addObject(), statement));
    ArrayNode offices = root.putArray("offices");
    view.offices().forEach(office -> office(offices.addObject(), office));
    triples(root);
    ObjectNode say = root.putObject("say");
    Messages messages = content.messages();
    messages.keys().stream()
        .filter(key -> key.startsWith(SAID))
        .forEach(key -> say.put(key.substring(SAID.length()), messages.get(key)));
    return root;
  }

  private void entity(ObjectNode node, EntityView entity) {
    node.put("name", entity.label())
        .put("kind", entity.className())
        .put("layer", entity.layer().code());
    entity.language().ifPresent(language -> node.put("lang", language));
    content.address(entity).ifPresent(address -> node.put("page", address));
    entity.country().ifPresent(country -> node.put("country", country));
  }

  /** Begin, end, subject, entity, form, method or nothing, confidence, reason or nothing. */
  private void mention(ArrayNode node, MentionView mention) {
    span(node, mention.span())
        .add(table.written(mention.iri()))
        .add(table.written(mention.entity()))
        .add(mention.form())
        .add(mention.method().orElse(""))
        .add(mention.confidence().isPresent() ? share(mention.confidence().getAsDouble()) : "")
        .add(mention.notLinked().orElse(""));
  }

  private String share(double confidence) {
    return shares.computeIfAbsent(confidence, content::confidence);
  }

  /** Begin, end, subject, type, value. */
  private void time(ArrayNode node, TimeView time) {
    span(node, time.span()).add(table.written(time.iri())).add(time.type()).add(time.value());
  }

  private void statement(ObjectNode node, StatementView statement) {
    node.put("subject", table.written(statement.iri()))
        .put("id", statement.id())
        .put("name", statement.className())
        .put("cooperates", statement.cooperates());
    things(node.putArray("actors"), statement.actors());
    things(node.putArray("recipients"), statement.recipients());
    things(node.putArray("about"), statement.about());
    evidence(node.putArray("evidence"), statement.evidence());
  }

  private void office(ObjectNode node, OfficeView office) {
    node.put("subject", table.written(office.iri())).put("name", office.office().label());
    evidence(node.putArray("evidence"), office.evidence());
  }

  private void things(ArrayNode list, List<Named> things) {
    things.forEach(thing -> list.add(table.written(thing.iri())));
  }

  /** Clause, trigger and sentence, each begin and end; subject, rule. */
  private void evidence(ArrayNode list, List<EvidenceView> all) {
    for (EvidenceView one : all) {
      ArrayNode node = list.addArray();
      span(span(span(node, one.clause()), one.trigger()), one.sentence())
          .add(table.written(one.iri()))
          .add(one.rule());
    }
  }

  private static ArrayNode span(ArrayNode node, Span span) {
    return node.add(span.begin()).add(span.end());
  }

  /** Terms: of an IRI how it is written and called, of a literal an object. */
  private void triples(ObjectNode root) {
    ObjectNode prefixes = root.putObject("prefixes");
    table.prefixes().forEach(prefixes::put);
    ArrayNode terms = root.putArray("terms");
    for (TripleTable.Term term : table.terms()) {
      switch (term.form()) {
        case IRI -> {
          ArrayNode node = terms.addArray().add(term.written());
          term.label().ifPresent(node::add);
        }
        case LITERAL -> {
          ObjectNode node = terms.addObject().put("v", term.written());
          term.type().ifPresent(type -> node.put("t", type));
          term.language().ifPresent(language -> node.put("l", language));
        }
      }
    }
    ObjectNode triples = root.putObject("triples");
    for (Map.Entry<String, List<Integer>> subject : table.triples().entrySet()) {
      ArrayNode pairs = triples.putArray(subject.getKey());
      subject.getValue().forEach(pairs::add);
    }
  }
}
