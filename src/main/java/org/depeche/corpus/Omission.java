package org.depeche.corpus;

import java.util.List;

/**
 * An event that was found whose words name no recipient, to learn from whom it is done to.
 *
 * @param addressees those whom it may be done to; right are those who share with the annotated
 *     recipients
 * @param rightlyEmpty whether naming nobody agrees with the annotation
 */
record Omission(List<Example> addressees, boolean rightlyEmpty) {
  Omission {
    addressees = List.copyOf(addressees);
  }
}
