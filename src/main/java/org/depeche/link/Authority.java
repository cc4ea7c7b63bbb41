package org.depeche.link;

import java.util.List;

/** Who can say which things of another dataset a subject may be: an index on disk, a service. */
public interface Authority {

  /** How it decides, in a word for the links that it gives: {@code index}, {@code service}. */
  String method();

  /**
   * Candidates for each subject, in the order of the subjects; for each the best first.
   *
   * @return as many lists as subjects; an empty list where it has no candidate
   */
  List<List<Candidate>> candidates(List<Subject> subjects);
}
