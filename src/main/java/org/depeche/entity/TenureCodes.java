package org.depeche.entity;

import java.util.Set;

/** The codes in the table of tenures that a role of a text may have. */
final class TenureCodes {
  private TenureCodes() {}

  /**
   * Those of a role.
   *
   * @param role its code of roles.tsv
   */
  static Set<String> of(String role) {
    return switch (role) {
      case "secretary-general" -> Set.of("un-secretary-general", "secretary-general");
      case "chair" -> Set.of("chair", "commission-president", "council-president");
      case "head-of-state", "royal" -> Set.of("head-of-state");
      case "leader" -> Set.of("leader", "supreme-leader", "head-of-state", "head-of-government");
      case "parliament-speaker" -> Set.of("assembly-president");
      case "director" -> Set.of("director", "director-general");
      case "envoy" -> Set.of("envoy", "high-representative");
      default -> Set.of(role);
    };
  }
}
