package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A child's move from one setting or home to another, past or planned: when, with what support, and who answers for it.
 * Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTransition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTransition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTransition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTransition.class)
public interface Transition extends WithTransition {

    /**
     * Who moves.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * What changes.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    TransitionKind getKind();

    /**
     * Where from, in words.
     *
     * @return the setting or home left, or empty if the child comes from none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getLeaving();

    /**
     * The agency that is left.
     *
     * @return the agency, or empty if it is none or not known
     */
    Optional<AgencyId> getLeavingAgency();

    /**
     * Where to, in words.
     *
     * @return the setting or home entered, or empty while it is not known
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getEntering();

    /**
     * The agency that is entered.
     *
     * @return the agency, or empty if it is none or not known
     */
    Optional<AgencyId> getEnteringAgency();

    /**
     * The first day in the new place.
     *
     * @return the day, or empty while it is not fixed
     */
    Optional<LocalDate> getOn();

    /**
     * The support that was agreed for it, such as visits beforehand or a passport of the child's likes.
     *
     * @return the arrangements in order; empty while none is agreed, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "an arrangement is not blank") @Size(max = TextLimits.NARRATIVE) String>
            getSupportAgreed();

    /**
     * Who answers for the move going well.
     *
     * @return the person, or empty while nobody does
     */
    Optional<PersonId> getAnswerable();

    /**
     * Whether the move is still to come on a day. One without a day is.
     *
     * @param day the day asked about, not null
     * @return true if the new place has not been entered before the day
     */
    default boolean aheadOn(LocalDate day) {
        return getOn().map(on -> !on.isBefore(day)).orElse(true);
    }

    /**
     * Starts a transition.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transition}. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
