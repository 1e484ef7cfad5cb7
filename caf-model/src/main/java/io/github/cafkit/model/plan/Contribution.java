package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What an agency contributes to an outcome, in its own words, beside the actions it answers for. Immutable and
 * thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContribution.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableContribution.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableContribution.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableContribution.class)
public interface Contribution extends WithContribution {

    /**
     * The agency.
     *
     * @return the agency, never null
     */
    AgencyId getAgency();

    /**
     * What it contributes.
     *
     * @return the contribution in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a contribution is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getWords();

    /**
     * The outcomes and aims of the framework that the contribution serves, where they are fewer than those of the
     * outcome.
     *
     * @return the codes sorted; empty if it serves all of the outcome's, never null
     */
    @Value.NaturalOrder
    SortedSet<OutcomeCode> getFrameworkOutcomes();

    /**
     * Starts a contribution.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
