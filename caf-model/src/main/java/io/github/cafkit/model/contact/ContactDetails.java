package io.github.cafkit.model.contact;

import io.github.cafkit.core.style.CafValue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** How to reach somebody. Immutable and thread-safe; {@code toString} shows no part of it. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContactDetails.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableContactDetails.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableContactDetails.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableContactDetails.class)
public interface ContactDetails extends WithContactDetails {

    /**
     * The telephone number.
     *
     * @return the number as written, or empty if none is known
     */
    @Value.Redacted
    Optional<@Size(max = 40) String> getTelephone();

    /**
     * The e-mail address.
     *
     * @return the address as written, or empty if none is known
     */
    @Value.Redacted
    Optional<@Email(message = "an e-mail address has one @ between a name and a domain") String> getEmail();

    /**
     * What to mind when getting in touch, such as a safe time to ring.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = 500) String> getNote();

    /**
     * Starts contact details.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContactDetails}. */
    final class Builder extends ImmutableContactDetails.Builder {
        Builder() {}
    }
}
