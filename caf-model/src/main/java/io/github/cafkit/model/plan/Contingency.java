package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** What is done if the plan does not go as agreed. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContingency.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableContingency.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableContingency.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableContingency.class)
public interface Contingency extends WithContingency {

    /**
     * What would set it off.
     *
     * @return the event in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a contingency says what sets it off")
    @Size(max = TextLimits.NARRATIVE)
    String getTrigger();

    /**
     * What is done then.
     *
     * @return the response in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a contingency says what is done then")
    @Size(max = TextLimits.NARRATIVE)
    String getResponse();

    /**
     * Who sees to it.
     *
     * @return the party, or empty while nobody does
     */
    Optional<Party> getBy();

    /**
     * Starts a contingency.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contingency}. */
    final class Builder extends ImmutableContingency.Builder {
        Builder() {}
    }
}
