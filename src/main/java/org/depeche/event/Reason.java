package org.depeche.event;

/**
 * Why a row did not fit, or why what a row found is no event of its own, in words for people who
 * write rows; {@code %s} stands for what a {@link Verdict} adds.
 */
public enum Reason {
  // The row does not fit where its predicate stands.
  NOT_REFLEXIVE("the row is without « se », here the verb has it"),
  REFLEXIVE("the row is with « se », here the verb has none"),
  FIXED_WORDS("« %s » does not follow"),
  EMPTY_SLOT("nothing fills %s, which the pattern requires"),
  OTHER_CLASS("%s is « %s », which is not of the class [%s]"),
  NEEDS_SUPPORT("no support verb carries the noun, and by this row it states nothing alone (bare)"),
  VOID("« %s » says that it does not take place (support.tsv)"),
  UNREAL("the noun before says that it does not take place, or not yet (class unreal)"),
  FITS_LESS("fits, but %s fits better"),
  FITS_ALIKE("fits, but %s fits as well and comes first"),

  // The clause states nothing, whatever its row.
  NO_GOVERNOR("an infinitive that depends on no verb states nothing"),
  GOVERNOR_SILENT("the verb that it depends on states nothing itself"),
  GOVERNOR_DROPS("the row of the verb that it depends on says so (embed)"),
  GOVERNOR_UNKNOWN("the verb that it depends on is in neither frames.tsv nor operators.tsv"),
  PURPOSE(
      "« pour » and an infinitive, « pour que » and « afin que » say what for, not what happened"),
  SUBJUNCTIVE("a subjunctive under a verb that reports nothing"),

  // The row fits, but it makes no event.
  OTHER_SENSE("the row has no type: in this sense the word states no event"),
  DEMANDED("it is asked for, so it has not taken place"),
  GOVERNOR_NOT_ASSERTED("a noun alone under a verb that is not asserted"),
  INCOMPLETE("a noun as subject needs a known actor, and whom or what it concerns"),
  CARRIED("the verb only carries the noun « %s »"),
  VERB_SAYS("the row of its verb has the noun among its words"),
  MERGED("the same event as « %s » in sentence %s"),
  PARTNER_ALONE("known is only with whom, not who"),
  ALLY_UNKNOWN("an alliance of which one member only is known"),
  NOT_JUDGED("whoever says so denies it, asks, or only supposes it"),
  JUDGED_NOBODY("nobody known is blamed or praised, and the word is not one that stands alone"),
  OWN_PRAISE("who says so praises himself or his own state"),
  BARE_NOUN("a noun alone with one actor, and nobody and nothing that it concerns"),
  ACTOR_UNKNOWN("what stands where the actor should is no known actor"),
  NOBODY_ACTS("a noun alone or a participle without a known actor"),
  NOBODY("nobody known does it or is concerned"),
  UNLIKELY("less probable than the threshold of data/model/confidence.tsv");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
