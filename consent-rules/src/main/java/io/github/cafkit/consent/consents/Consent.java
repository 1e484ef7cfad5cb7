package io.github.cafkit.consent.consents;

import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.style.CafValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one person said about sharing, as it stands on file. There is no state for withdrawn or expired: both follow
 * from the dates and the day asked about. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
public interface Consent {

    /**
     * What was said.
     *
     * @return the state, never null
     */
    ConsentState getState();

    /**
     * Who said it, or, for a consent that cannot be had, who would have had to.
     *
     * @return the giver, never null
     */
    ConsentGiver getGiver();

    /**
     * The categories it is about.
     *
     * @return the scope; any if not stated; never null
     */
    @Value.Default
    default Scope<InformationCategory> getCategories() {
        return Scope.any();
    }

    /**
     * The recipients it is about.
     *
     * @return the scope; any if not stated; never null
     */
    @Value.Default
    default Scope<RecipientKind> getRecipients() {
        return Scope.any();
    }

    /**
     * The purposes it is about.
     *
     * @return the scope; any if not stated; never null
     */
    @Value.Default
    default Scope<Purpose> getPurposes() {
        return Scope.any();
    }

    /**
     * The day it was given.
     *
     * @return the first day on which it counts, or empty if not recorded
     */
    Optional<LocalDate> getGivenOn();

    /**
     * The last day on which it counts, that day included.
     *
     * @return the last day, or empty if it does not expire
     */
    Optional<LocalDate> getExpiresOn();

    /**
     * The day it was withdrawn.
     *
     * @return the first day on which it no longer counts, or empty if it was not withdrawn
     */
    Optional<LocalDate> getWithdrawnOn();

    /**
     * Whether it was freely given: without pressure and without an imbalance that left no choice.
     *
     * @return false if it was not; true if not stated
     */
    @Value.Default
    default boolean isFree() {
        return true;
    }

    /**
     * Begins a consent.
     *
     * @return a builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a consent; state and giver are mandatory. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
