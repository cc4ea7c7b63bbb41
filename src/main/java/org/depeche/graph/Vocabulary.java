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
  public static final Node POSITION = term("Position");
  public static final Node JOINT_POSITION = term("JointPosition");
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node ACTOR_COUNTRY = term("actorCountry");
  public static final Node RECIPIENT_COUNTRY = term("recipientCountry");
  public static final Node ABOUT = term("about");
  public static final Node TOPIC_WORDS = term("topic");
  public static final Node PLACE = term("place");
  public static final Node DATE = term("date");
  public static final Node DATE_SOURCE = term("dateSource");
  public static final Node HISTORICAL = term("historical");
  public static final Node RECIPIENT_SOURCE = term("recipientSource");
  public static final Node STATUS = term("status");
  public static final Node STANCE = term("stance");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node MODE = term("mode");
  public static final Node CONTEXT = term("context");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node EVIDENCE = term("evidence");

  // Evidence and mentions.
  public static final Node EVIDENCE_CLASS = term("Evidence");
  public static final Node TRIGGER_BEGIN = term("triggerBegin");
  public static final Node TRIGGER_END = term("triggerEnd");
  public static final Node SENTENCE_BEGIN = term("sentenceBegin");
  public static final Node SENTENCE_END = term("sentenceEnd");
  public static final Node RULE = term("rule");
  public static final Node EXTRACTOR_VERSION = term("extractorVersion");
  public static final Node MENTION_FORM = term("mentionForm");
  public static final Node NOT_LINKED = term("notLinked");
  public static final Node TIME_EXPRESSION = term("TimeExpression");
  public static final Node TIME_TYPE = term("timeType");
  public static final Node TIME_VALUE = term("timeValue");
  public static final Node SHA256 = term("sha256");

  // Offices.
  public static final Node TENURE = term("Tenure");
  public static final Node OFFICE_CLASS = term("Office");
  public static final Node HOLDER = term("holder");
  public static final Node OFFICE = term("office");
  public static final Node OF = term("of");
  public static final Node TENURE_STATUS = term("tenureStatus");
  public static final Node FROM = term("from");
  public static final Node TO = term("to");

  // Entities.
  public static final Node INTERGOVERNMENTAL_ORGANIZATION = term("IntergovernmentalOrganization");
  public static final Node TERRITORY = term("Territory");
  public static final Node PARTY_CLASS = term("Party");
  public static final Node ARMED_GROUP = term("ArmedGroup");
  public static final Node GROUP = term("Group");
  public static final Node GOVERNMENT = term("Government");
  public static final Node TOPIC = term("Topic");
  public static final Node COUNTRY = term("country");
  public static final Node COUNTRY_CODE = term("countryCode");
  public static final Node COUNTRY_SOURCE = term("countrySource");
  public static final Node IDENTIFIER_CLASS = term("Identifier");
  public static final Node IDENTIFIER = term("identifier");

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
  public static final Node INSTRUMENT = term("Instrument");
  public static final Node PARTY = term("party");
  public static final Node ADOPTED_BY = term("adoptedBy");
  public static final Node ADOPTED_ON = term("adoptedOn");
  public static final Node CALLS_FOR = term("callsFor");
  public static final Node IMPOSED_BY = term("imposedBy");
  public static final Node TARGET = term("target");
  public static final Node BINDING = term("binding");

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
  public static final Node DERIVED_FROM = term("derivedFrom");

  private Vocabulary() {}

  /** The term with this local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
