package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether somebody agrees with the plan: the child, a parent, a practitioner, an agency. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreement.class)
public interface Agreement extends WithAgreement {

    /**
     * Who.
     *
     * @return the person or agency, never null
     */
    Party getParty();

    /**
     * Whether they agree.
     *
     * @return the answer; unknown if they were not asked, never null
     */
    YesNoUnknown getAgrees();

    /**
     * The day of the answer.
     *
     * @return the day, or empty if there is no answer
     */
    Optional<LocalDate> getOn();

    /**
     * Why they do not agree, or why they were not asked.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /** Insists that an agreement has a day. */
    @Value.Check
    default void check() {
        Checks.require(
                getAgrees() != YesNoUnknown.YES || getOn().isPresent(),
                "AGREEMENT-01",
                "/on",
                "an agreement has a day");
    }

    /**
     * Starts an agreement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
