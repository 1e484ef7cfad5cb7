package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody says a piece of information is wrong. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDispute.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableDispute.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDispute.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDispute.class)
public interface Dispute extends WithDispute {

    /**
     * Who disputes it.
     *
     * @return the person, never null
     */
    @Value.Redacted
    PersonId getBy();

    /**
     * The day on which they said so.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * What they say instead.
     *
     * @return their account, or empty if it was not written down
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getAccount();

    /**
     * Starts a dispute.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dispute}. */
    final class Builder extends ImmutableDispute.Builder {
        Builder() {}
    }
}
