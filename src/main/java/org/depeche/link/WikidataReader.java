package org.depeche.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads Wikidata's JSON dump, after Wikibase's description of its JSON (docs/topics/json.md): one
 * array, an entity a line with a comma behind it. Properties, lexemes and things without a name in
 * a wanted language are filtered. Statements of rank deprecated and snaks without a value say
 * nothing. For one thread.
 */
final class WikidataReader extends LineByLineReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final ImportFilter filter;

  WikidataReader(ImportFilter filter) {
    this.filter = filter;
  }

  @Override
  Entry entry(Line line) {
    return entry(line.bytes(), line.number());
  }

  private Entry entry(byte[] bytes, long number) {
    int from = 0;
    int to = bytes.length;
    while (to > from && (bytes[to - 1] <= ' ' || bytes[to - 1] == ',')) {
      to--;
    }
    while (from < to && bytes[from] <= ' ') {
      from++;
    }
    if (to - from == 0 || (to - from == 1 && (bytes[from] == '[' || bytes[from] == ']'))) {
      return Entry.Nothing.NOTHING;
    }
    try (JsonParser json = JSON.createParser(bytes, from, to - from)) {
      return entity(json, number);
    } catch (JsonProcessingException e) {
      return new Entry.Malformed(
          number, e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory: cannot be
    }
  }

  private Entry entity(JsonParser json, long number) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return new Entry.Malformed(number, "no JSON object, expected an entity a line");
    }
    WikidataEntity entity = new WikidataEntity(filter);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "id" -> entity.id(json.getText());
        case "type" -> entity.type(json.getText());
        case "labels" -> readTerms(json, value, entity::label);
        case "descriptions" -> readTerms(json, value, entity::description);
        case "aliases" -> readTerms(json, value, entity::alias);
        case "claims" -> WikidataClaims.read(json, value, entity);
        case "sitelinks" -> readSitelinks(json, value, entity);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      return new Entry.Malformed(number, "more behind the entity, expected one entity a line");
    }
    return entity.entry(number);
  }

  /** A term and its language. */
  private interface TermSink {
    void term(String language, String value);
  }

  /** An object of languages: a term each, or an array of terms. An empty one may be an array. */
  private static void readTerms(JsonParser json, JsonToken start, TermSink sink)
      throws IOException {
    if (start != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String language = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          sink.term(language, value(json));
        }
      } else {
        sink.term(language, value(json));
      }
    }
  }

  /** The field « value » of the object that begins here. */
  private static String value(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("value");
      json.nextToken();
      if (wanted) {
        value = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private static void readSitelinks(JsonParser json, JsonToken start, WikidataEntity entity)
      throws IOException {
    if (start != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      entity.sitelink();
      json.nextToken();
      json.skipChildren();
    }
  }
}
