package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the child, or a parent or carer, took part in a meeting, or why not, and who spoke for them then. Immutable
 * and thread-safe; words are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableParticipation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableParticipation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableParticipation.class)
public interface Participation extends WithParticipation {

    /**
     * Whether they were there.
     *
     * @return the answer, never null
     */
    YesNoUnknown getPresent();

    /**
     * Why not.
     *
     * @return the reason; unknown unless stated, and without meaning for those who were there, never null
     */
    @Value.Default
    default NonParticipation getReason() {
        return NonParticipation.UNKNOWN;
    }

    /**
     * Why not, in words.
     *
     * @return the words, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getWords();

    /**
     * Who brought their views instead.
     *
     * @return the person, or empty if nobody did or they were there
     */
    Optional<PersonId> getViewsBroughtBy();

    /** Insists that a reason for staying away belongs to somebody who was not there. */
    @Value.Check
    default void check() {
        Checks.require(
                getPresent() != YesNoUnknown.YES || getReason() == NonParticipation.UNKNOWN,
                "PARTICIPATION-01",
                "/reason",
                "a reason for not being there belongs to somebody who was not");
    }

    /**
     * That they were there.
     *
     * @return the participation, never null
     */
    static Participation there() {
        return builder().present(YesNoUnknown.YES).build();
    }

    /**
     * That they were not there.
     *
     * @param reason why not, not null
     * @return the participation, never null
     */
    static Participation absent(NonParticipation reason) {
        return builder().present(YesNoUnknown.NO).reason(reason).build();
    }

    /**
     * Starts a participation.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
