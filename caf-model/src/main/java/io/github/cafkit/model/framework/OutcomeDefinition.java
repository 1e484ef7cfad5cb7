package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One outcome of a framework's vocabulary, with the aims under it. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOutcomeDefinition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableOutcomeDefinition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOutcomeDefinition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOutcomeDefinition.class)
public interface OutcomeDefinition extends WithOutcomeDefinition {

    /**
     * The code by which plans refer to the outcome.
     *
     * @return the code, never null
     */
    OutcomeCode getCode();

    /**
     * The outcome in words.
     *
     * @return the title, never null
     */
    @NotBlank(message = "an outcome has a title")
    String getLabel();

    /**
     * The aims under the outcome.
     *
     * @return the aims in order; empty if the vocabulary has none, never null
     */
    List<AimDefinition> getAims();

    /**
     * Where the outcome comes from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /**
     * Starts an outcome.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OutcomeDefinition}. */
    final class Builder extends ImmutableOutcomeDefinition.Builder {
        Builder() {}
    }
}
