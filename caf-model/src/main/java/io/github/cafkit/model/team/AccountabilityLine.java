package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To whom in the home agency a member answers for what was agreed, so that the lead professional, who is not accountable
 * for what others do, has somebody to turn to when it is not delivered. Immutable and thread-safe; everything but the
 * identifier is redacted in {@code toString}. Source: proposed minimum standards of the East Midlands, 2009-10.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountabilityLine.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountabilityLine.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountabilityLine.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountabilityLine.class)
public interface AccountabilityLine extends WithAccountabilityLine {

    /**
     * The manager, or whoever the agency has named.
     *
     * @return the person, never null
     */
    PersonId getManager();

    /**
     * The manager's name.
     *
     * @return the name, or empty if it is not known
     */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * How to reach the manager.
     *
     * @return the details, or empty if none are known
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * How non-delivery is taken up, and with whom next.
     *
     * @return the steps in words, or empty if none were agreed
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSteps();

    /**
     * Starts a line of accountability.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccountabilityLine}. */
    final class Builder extends ImmutableAccountabilityLine.Builder {
        Builder() {}
    }
}
