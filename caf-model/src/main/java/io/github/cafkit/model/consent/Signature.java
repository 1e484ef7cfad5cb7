package io.github.cafkit.model.consent;

import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody signed. Immutable and thread-safe.
 *
 * @param signatory who signed, not null
 * @param capacity in what capacity, not null
 * @param signedOn the day of signing, not null
 */
public record Signature(PersonId signatory, ConsentCapacity capacity, LocalDate signedOn) {

    /** Checks the parts. */
    public Signature {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(signedOn, "signedOn");
    }
}
