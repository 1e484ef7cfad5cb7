package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To whom a lead professional hands over, why, and where it was agreed. The day is that of the nominations on either
 * side. Immutable and thread-safe; the reason is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLeadHandover.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeadHandover.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeadHandover.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeadHandover.class)
public interface LeadHandover extends WithLeadHandover {

    /**
     * Who takes over.
     *
     * @return the person, never null
     */
    PersonId getTo();

    /**
     * Why.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * The meeting at which it was agreed.
     *
     * @return the meeting, or empty if it was agreed elsewhere
     */
    Optional<MeetingId> getMeeting();

    /**
     * A handover of which nothing more is recorded.
     *
     * @param to who takes over, not null
     * @return the handover, never null
     */
    static LeadHandover to(PersonId to) {
        return builder().to(to).build();
    }

    /**
     * Starts a handover.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeadHandover}. */
    final class Builder extends ImmutableLeadHandover.Builder {
        Builder() {}
    }
}
