package org.depeche.event;

import java.util.Optional;
import org.depeche.entity.EntityId;
import org.depeche.mention.Mention;

/**
 * That the text says a person holds, held or will hold an office.
 *
 * @param title the office's title as the text has it, singular (« président »)
 * @param of the state or body, where said or understood
 */
public record Office(
    EntityId person,
    String title,
    Optional<EntityId> of,
    Mention.Status status,
    Evidence evidence) {}
