package org.depeche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * What {@code src/test/scripts/start-up} measures the start of Dépêche against: a program that
 * opens an empty TDB2 store in the folder that it is given, loads both OpenNLP models, and tags one
 * sentence.
 */
final class BareStart {
  private BareStart() {}

  public static void main(String[] args) throws IOException {
    DatabaseMgr.connectDatasetGraph(Location.create(Path.of(args[0]).toString()));
    SentenceDetectorME sentences;
    POSTaggerME tagger;
    try (InputStream in = model("opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = model("opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin")) {
      tagger = new POSTaggerME(new POSModel(in));
    }
    String sentence = sentences.sentDetect("Le président russe a reçu son homologue cubain .")[0];
    System.out.println(String.join(" ", tagger.tag(sentence.split(" ", -1))));
  }

  private static InputStream model(String name) throws IOException {
    InputStream in = BareStart.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return in;
  }
}
