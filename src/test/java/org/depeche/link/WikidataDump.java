package org.depeche.link;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Makes a dump in the form of Wikidata's: entities that do not exist, with names that look French,
 * the same for the same number. {@code WikidataDump N} writes one to standard output, about two
 * kilobytes an entity; {@code src/test/scripts/wikidata-dump} runs it.
 *
 * <p>Of 1,000 entities, about 600 are people, 250 towns, 100 companies, 40 parties, and 10 have
 * names only in a language that is not read by default; every 997th is a property.
 */
public final class WikidataDump {
  private static final String[] START = {
    "Bel", "Cas", "Dor", "Fal", "Gir", "Hau", "Jol", "Ker", "Lan", "Mer", "Nor", "Ode", "Pel",
    "Quin", "Rav", "Sal", "Tor", "Ull", "Val", "Yv"
  };
  private static final String[] MIDDLE = {
    "a", "an", "e", "el", "en", "i", "in", "o", "on", "ou", "u", "ar", "er", "or", "ai", "oi"
  };
  private static final String[] END = {
    "bec", "court", "din", "fort", "gny", "lac", "ières", "mont", "nac", "rac", "sson", "tier",
    "val", "vigne", "zac", "vré"
  };
  private static final String[] GIVEN = {
    "Aline", "Bruno", "Chloé", "Denis", "Élise", "Fabien", "Gaëlle", "Hugo", "Inès", "Jérôme",
    "Karim", "Léa", "Mathéo", "Noémie", "Oscar", "Paule", "Rémi", "Salomé", "Théo", "Zoé"
  };

  /** The states that the people and towns are of. */
  private static final String[] STATES = {"Q142", "Q183", "Q31", "Q38"};

  private WikidataDump() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
      write(Long.parseLong(args[0]), out);
    }
  }

  /** Writes a dump of so many entities. */
  public static void write(long count, OutputStream out) throws IOException {
    out.write("[\n".getBytes(StandardCharsets.UTF_8));
    for (long i = 1; i <= count; i++) {
      out.write((entity(i) + (i < count ? ",\n" : "\n")).getBytes(StandardCharsets.UTF_8));
    }
    out.write("]\n".getBytes(StandardCharsets.UTF_8));
  }

  /** The entity with this number, as a line without its comma. */
  static String entity(long number) {
    Random random = new Random(number * 0x5DEECE66DL);
    if (number % 997 == 0) {
      return "{\"type\":\"property\",\"datatype\":\"string\",\"id\":\"P%d\",\"labels\":%s,\"claims\":{}}"
          .formatted(number, terms("propriété " + number, "fr"));
    }
    int what = random.nextInt(1000);
    String place = name(random);
    String name =
        what < 600
            ? GIVEN[random.nextInt(GIVEN.length)] + " " + place
            : what < 850 ? place : what < 950 ? "Société " + place : "Parti de " + place;
    String type = what < 600 ? "Q5" : what < 850 ? "Q515" : what < 950 ? "Q4830453" : "Q7278";
    String[] languages =
        what < 990 ? new String[] {"fr", "en", "de", "es", "nl"} : new String[] {"xx"};
    String id = "Q" + (1_000_000_000 + number);
    StringBuilder line = new StringBuilder(2500);
    line.append("{\"type\":\"item\",\"id\":\"").append(id).append("\",\"labels\":");
    line.append(terms(name, languages)).append(",\"descriptions\":");
    line.append(terms("chose qui n'existe pas, numéro " + number, languages));
    line.append(",\"aliases\":{\"").append(languages[0]).append("\":[");
    line.append(term(languages[0], initials(name, number))).append(',');
    line.append(term(languages[0], name + " " + number % 97)).append("]},\"claims\":{");
    line.append(statement(id, "P31", item(type), "normal", random)).append(',');
    String country = STATES[random.nextInt(STATES.length)];
    String property = what < 600 ? "P27" : "P17";
    line.append(statement(id, property, item(country), "normal", random)).append(',');
    if (what < 600) {
      String born = "+%d-00-00T00:00:00Z".formatted(1900 + random.nextInt(100));
      line.append(statement(id, "P569", time(born), "preferred", random)).append(',');
    }
    line.append(statement(id, "P131", item("Q" + (2_000_000_000L + number)), "normal", random));
    line.append("},\"sitelinks\":{");
    int links = random.nextInt(6);
    for (int i = 0; i < links; i++) {
      line.append(i == 0 ? "" : ",").append("\"l%dwiki\":{\"site\":\"l%dwiki\",".formatted(i, i));
      line.append("\"title\":\"").append(name).append("\",\"badges\":[]}");
    }
    return line.append("},\"lastrevid\":").append(number).append('}').toString();
  }

  private static String name(Random random) {
    return START[random.nextInt(START.length)]
        + MIDDLE[random.nextInt(MIDDLE.length)]
        + (random.nextBoolean() ? MIDDLE[random.nextInt(MIDDLE.length)] + "r" : "")
        + MIDDLE[random.nextInt(MIDDLE.length)]
        + END[random.nextInt(END.length)];
  }

  private static String initials(String name, long number) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      initials.append(Character.toUpperCase(word.charAt(0)));
    }
    return initials.append(number % 1000).toString();
  }

  private static String terms(String text, String... languages) {
    StringBuilder terms = new StringBuilder("{");
    for (String language : languages) {
      terms.append(terms.length() == 1 ? "" : ",").append('"').append(language).append("\":");
      terms.append(term(language, text));
    }
    return terms.append('}').toString();
  }

  private static String term(String language, String text) {
    return "{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, text);
  }

  private static String item(String id) {
    return "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"},\"type\":\"wikibase-entityid\"}"
        .formatted(id.substring(1), id);
  }

  private static String time(String time) {
    return ("{\"value\":{\"time\":\"%s\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":9,"
            + "\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"}")
        .formatted(time);
  }

  private static String statement(
      String id, String property, String value, String rank, Random random) {
    String snak =
        "{\"snaktype\":\"value\",\"property\":\"%s\",\"datavalue\":%s,\"datatype\":\"wikibase-item\"}";
    return ("\"%s\":[{\"mainsnak\":%s,\"type\":\"statement\",\"id\":\"%s$%016x\",\"rank\":\"%s\","
                + "\"references\":[{\"hash\":\"%016x\",\"snaks\":{\"P143\":[%s]},\"snaks-order\":[\"P143\"]}]}]")
        .formatted(
            property,
            snak.formatted(property, value),
            id,
            random.nextLong(),
            rank,
            random.nextLong(),
            snak.formatted("P143", item("Q8447")));
  }
}
