package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * That an action cannot be done unless an agency is given information: which categories, and for what. A plan review
 * compares it with the consents; whether the information may be shared is decided by the consent rules. Immutable and
 * thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSharingNeed.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSharingNeed.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSharingNeed.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSharingNeed.class)
public interface SharingNeed extends WithSharingNeed {

    /**
     * The agency that has to be given it.
     *
     * @return the agency, never null
     */
    AgencyId getRecipient();

    /**
     * The categories of information.
     *
     * @return at least one upper-snake code, sorted, never null
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<String> getCategories();

    /**
     * What it is for.
     *
     * @return an upper-snake code, or empty if the purpose is not stated
     */
    @Value.Redacted
    Optional<String> getPurpose();

    /**
     * The decision to share, where one was taken without or beyond consent.
     *
     * @return the decision, or empty if there is none
     */
    Optional<SharingDecisionId> getDecision();

    /** Insists on a category and on codes in form. */
    @Value.Check
    default void check() {
        Checks.require(
                !getCategories().isEmpty(),
                "SHARING-NEED-01",
                "/categories",
                "what has to be shared names at least one category of information");
        getCategories().forEach(category -> Checks.upperSnake(category, "an information category"));
        getPurpose().ifPresent(purpose -> Checks.upperSnake(purpose, "a purpose"));
    }

    /**
     * Starts a sharing need.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SharingNeed}. */
    final class Builder extends ImmutableSharingNeed.Builder {
        Builder() {}
    }
}
