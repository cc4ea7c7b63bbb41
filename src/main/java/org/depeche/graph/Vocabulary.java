package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/depeche.ttl} that the program writes. A test compares the two. */
public final class Vocabulary {
  /** The namespace of the ontology. */
  public static final String NAMESPACE = "https://w3id.org/depeche/ontology#";

  /** The namespace of PLOVER's modes and contexts. */
  public static final String PLOVER = "https://w3id.org/depeche/plover#";

  // Events and positions; the classes below Event come by name from frames.tsv.
  static final Node POSITION = term("Position");
  static final Node JOINT_POSITION = term("JointPosition");
  static final Node ACTOR = term("actor");
  static final Node RECIPIENT = term("recipient");
  static final Node ACTOR_COUNTRY = term("actorCountry");
  static final Node RECIPIENT_COUNTRY = term("recipientCountry");
  static final Node ABOUT = term("about");
  static final Node TOPIC_WORDS = term("topic");
  static final Node PLACE = term("place");
  static final Node DATE = term("date");
  static final Node DATE_SOURCE = term("dateSource");
  static final Node HISTORICAL = term("historical");
  static final Node RECIPIENT_SOURCE = term("recipientSource");
  static final Node STATUS = term("status");
  static final Node STANCE = term("stance");
  static final Node ATTRIBUTED_TO = term("attributedTo");
  static final Node MODE = term("mode");
  static final Node CONTEXT = term("context");
  static final Node CONFIDENCE = term("confidence");
  static final Node EVIDENCE = term("evidence");

  // Evidence and mentions.
  static final Node EVIDENCE_CLASS = term("Evidence");
  static final Node TRIGGER_BEGIN = term("triggerBegin");
  static final Node TRIGGER_END = term("triggerEnd");
  static final Node SENTENCE_BEGIN = term("sentenceBegin");
  static final Node SENTENCE_END = term("sentenceEnd");
  static final Node RULE = term("rule");
  static final Node EXTRACTOR_VERSION = term("extractorVersion");
  static final Node MENTION_FORM = term("mentionForm");
  static final Node NOT_LINKED = term("notLinked");
  static final Node SHA256 = term("sha256");

  // Offices.
  static final Node TENURE = term("Tenure");
  static final Node OFFICE_CLASS = term("Office");
  public static final Node HOLDER = term("holder");
  public static final Node OFFICE = term("office");
  public static final Node OF = term("of");
  static final Node TENURE_STATUS = term("tenureStatus");
  public static final Node FROM = term("from");
  public static final Node TO = term("to");

  // Entities.
  static final Node INTERGOVERNMENTAL_ORGANIZATION = term("IntergovernmentalOrganization");
  static final Node TERRITORY = term("Territory");
  static final Node PARTY_CLASS = term("Party");
  static final Node ARMED_GROUP = term("ArmedGroup");
  static final Node GROUP = term("Group");
  static final Node GOVERNMENT = term("Government");
  static final Node TOPIC = term("Topic");
  public static final Node COUNTRY = term("country");
  public static final Node COUNTRY_CODE = term("countryCode");
  public static final Node COUNTRY_SOURCE = term("countrySource");
  static final Node IDENTIFIER_CLASS = term("Identifier");
  static final Node IDENTIFIER = term("identifier");

  // Which thing an article's entity is, over all articles of a store.
  public static final Node IDENTIFICATION = term("Identification");
  public static final Node EXTRACTED_AS = term("extractedAs");
  public static final Node IDENTIFIED_AS = term("identifiedAs");
  public static final Node IDENTIFIED_BY = term("identifiedBy");
  public static final Node STATED_COUNTRY = term("statedCountry");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node DECIDED_BY = term("decidedBy");
  public static final Node REWRITING = term("Rewriting");
  public static final Node REMOVED_TRIPLES = term("removedTriples");
  public static final Node ADDED_TRIPLES = term("addedTriples");
  public static final Node IDENTITY_DECISION = term("IdentityDecision");
  public static final Node MERGE_DECISION = term("MergeDecision");
  public static final Node SPLIT_DECISION = term("SplitDecision");
  public static final Node CONCERNS = term("concerns");
  public static final Node BECOMES = term("becomes");

  // Instruments; their classes come by name from Instrument.Kind.
  static final Node INSTRUMENT = term("Instrument");
  static final Node PARTY = term("party");
  static final Node ADOPTED_BY = term("adoptedBy");
  static final Node ADOPTED_ON = term("adoptedOn");
  static final Node CALLS_FOR = term("callsFor");
  static final Node IMPOSED_BY = term("imposedBy");
  static final Node TARGET = term("target");
  static final Node BINDING = term("binding");

  // Links to other datasets.
  public static final Node LINK = term("Link");
  public static final Node LINK_OF = term("linkOf");
  public static final Node LINK_TO = term("linkTo");
  public static final Node LINK_SCORE = term("linkScore");
  public static final Node LINK_METHOD = term("linkMethod");
  public static final Node LINK_STATUS = term("linkStatus");
  public static final Node PROPOSED = term("Proposed");
  public static final Node ACCEPTED = term("Accepted");
  public static final Node REJECTED = term("Rejected");

  // The event classes that a shortcut is derived from.
  static final Node DERIVED_FROM = term("derivedFrom");

  private Vocabulary() {}

  /** The term with this local name. */
  static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
