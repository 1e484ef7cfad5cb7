package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A need that the plan does not meet, or not yet, and why. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableUnmetNeed.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableUnmetNeed.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableUnmetNeed.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableUnmetNeed.class)
public interface UnmetNeed extends WithUnmetNeed {

    /**
     * The need.
     *
     * @return the need of the assessment, never null
     */
    NeedId getNeed();

    /**
     * What is wanted.
     *
     * @return the provision in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "an unmet need says what is wanted")
    @Size(max = TextLimits.NARRATIVE)
    String getWanted();

    /**
     * Why it is not met.
     *
     * @return the reason, never null
     */
    UnmetReason getReason();

    /**
     * The agency that was told, so that services can be commissioned.
     *
     * @return the agency, or empty if none was told
     */
    Optional<AgencyId> getReportedTo();

    /**
     * The day on which it was told.
     *
     * @return the day, or empty if none was told
     */
    Optional<LocalDate> getReportedOn();

    /**
     * Starts an unmet need.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmetNeed}. */
    final class Builder extends ImmutableUnmetNeed.Builder {
        Builder() {}
    }
}
