package org.depeche.corpus;

import java.util.List;

/**
 * A candidate to learn from.
 *
 * @param right whether an annotated event, sure or not, has its type, its sentence and one of its
 *     actors
 */
record Example(List<String> features, boolean right) {
  Example {
    features = List.copyOf(features);
  }
}
