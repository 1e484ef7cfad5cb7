package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a cost is agreed, by whom and when. Immutable and thread-safe; the reason is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCostAgreement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCostAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCostAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCostAgreement.class)
public interface CostAgreement extends WithCostAgreement {

    /**
     * Whether those who have to have agreed.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getAgreed() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Who agreed, or who refused.
     *
     * @return the people and agencies in order; empty while nobody has, never null
     */
    List<Party> getBy();

    /**
     * The day of the answer.
     *
     * @return the day, or empty while there is no answer
     */
    Optional<LocalDate> getOn();

    /**
     * Why it is not agreed.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /** Insists that somebody agreed to what is agreed, and on a day. */
    @Value.Check
    default void check() {
        Checks.require(
                getAgreed() != YesNoUnknown.YES || (!getBy().isEmpty() && getOn().isPresent()),
                "COST-06",
                "/by",
                "an agreed cost says who agreed and on what day");
        Checks.requireDistinct(getBy(), party -> party, "COST-07", "/by", "nobody agrees to a cost twice");
    }

    /**
     * Starts an agreement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CostAgreement}. */
    final class Builder extends ImmutableCostAgreement.Builder {
        Builder() {}
    }
}
