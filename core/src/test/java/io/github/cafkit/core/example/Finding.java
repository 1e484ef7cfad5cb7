package io.github.cafkit.core.example;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cafkit.core.style.CafValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** Part of a {@link Visit}. */
@CafValue
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFinding.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFinding.class)
public interface Finding extends WithFinding {

    @Value.Redacted
    @NotBlank
    String getText();

    @Min(0)
    @Max(4)
    int getWeight();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
