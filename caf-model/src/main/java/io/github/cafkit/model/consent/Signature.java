package io.github.cafkit.model.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody signed. Immutable and thread-safe; {@code toString} shows no name.
 *
 * @param signatory who signed, not null
 * @param capacity in what capacity, not null
 * @param signedOn the day of signing, not null
 * @param name the name as it stands beside the signature, or empty if it was not copied, not null
 */
public record Signature(
        PersonId signatory, ConsentCapacity capacity, LocalDate signedOn, Optional<@Valid PersonName> name) {

    /** Checks the parts. */
    @JsonCreator
    public Signature {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A signature whose name was not copied.
     *
     * @param signatory who signed, not null
     * @param capacity in what capacity, not null
     * @param signedOn the day of signing, not null
     */
    public Signature(PersonId signatory, ConsentCapacity capacity, LocalDate signedOn) {
        this(signatory, capacity, signedOn, Optional.empty());
    }
}
