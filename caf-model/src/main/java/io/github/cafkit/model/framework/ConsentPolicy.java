package io.github.cafkit.model.framework;

import io.github.cafkit.core.style.CafValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * What consent is for under a framework, and on what law the work rests. The statements are words for people: the law
 * itself, with its dates and its exceptions, is in the consent rules. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentPolicy.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentPolicy.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentPolicy.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentPolicy.class)
public interface ConsentPolicy extends WithConsentPolicy {

    /**
     * What consent is for.
     *
     * @return the role; unknown unless stated, never null
     */
    @Value.Default
    default ConsentRole getRole() {
        return ConsentRole.UNKNOWN;
    }

    /**
     * The law on which the work rests.
     *
     * @return the bases in words, in order; empty while none is stated, never null
     */
    List<SourcedStatement> getBases();

    /**
     * Who may consent, for how long it counts, and what is done without it.
     *
     * @return the conditions in words, in order; empty while none is stated, never null
     */
    List<SourcedStatement> getConditions();

    /**
     * A policy of which nothing is known.
     *
     * @return the policy with {@link ConsentRole#UNKNOWN} and without statements, never null
     */
    static ConsentPolicy unknown() {
        return builder().build();
    }

    /**
     * Starts a consent policy.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentPolicy}. */
    final class Builder extends ImmutableConsentPolicy.Builder {
        Builder() {}
    }
}
