package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody present at the assessment (section C). Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendee.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAttendee.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendee.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAttendee.class)
public interface Attendee extends WithAttendee {

    /**
     * Identifies the person.
     *
     * @return the identifier, or empty if the person has none
     */
    Optional<PersonId> getPerson();

    /**
     * The name.
     *
     * @return the name, or empty if the person is found by the identifier
     */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * As what the person was present, such as mother, key worker or interpreter.
     *
     * @return the capacity in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "it is said as what somebody was present")
    @Size(max = TextLimits.LINE)
    String getCapacity();

    /** Insists that the person can be told. */
    @Value.Check
    default void check() {
        Checks.require(
                getPerson().isPresent() || getName().isPresent(),
                "ATTENDEE-01",
                "/person",
                "somebody present is named or identified");
    }

    /**
     * Starts somebody present.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Attendee}. */
    final class Builder extends ImmutableAttendee.Builder {
        Builder() {}
    }
}
