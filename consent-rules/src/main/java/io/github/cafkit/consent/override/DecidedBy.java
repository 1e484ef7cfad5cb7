package io.github.cafkit.consent.override;

import io.github.cafkit.model.person.PersonId;
import java.util.Objects;

/**
 * Who took the decision and answers for it. Immutable and thread-safe.
 *
 * @param person the person, not null
 * @param role in what role, not null
 */
public record DecidedBy(PersonId person, DeciderRole role) {

    /** Insists on both parts. */
    public DecidedBy {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }
}
