package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a perspective agrees with the statement of a joint vision. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableVisionAgreement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisionAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVisionAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisionAgreement.class)
public interface VisionAgreement extends WithVisionAgreement {

    /**
     * The perspective.
     *
     * @return its code in the list of perspectives, never null
     */
    ListedCode getPerspective();

    /**
     * Whether it agrees.
     *
     * @return the answer; unknown if it was not asked, never null
     */
    YesNoUnknown getAgrees();

    /**
     * The day of the answer.
     *
     * @return the day, or empty if there is no answer
     */
    Optional<LocalDate> getOn();

    /**
     * Who answered for the perspective.
     *
     * @return the person or agency, or empty if it was not recorded
     */
    Optional<Party> getBy();

    /**
     * Why it does not agree, or what it would change.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /** Insists that an agreement has a day. */
    @Value.Check
    default void check() {
        Checks.require(
                getAgrees() != YesNoUnknown.YES || getOn().isPresent(), "VISION-01", "/on", "an agreement has a day");
    }

    /**
     * Starts an agreement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VisionAgreement}. */
    final class Builder extends ImmutableVisionAgreement.Builder {
        Builder() {}
    }
}
