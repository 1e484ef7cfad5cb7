package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/** Where a barrier comes from. Immutable and thread-safe; the text is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrierCause.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrierCause.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrierCause.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrierCause.class)
public interface BarrierCause extends WithBarrierCause {

    /**
     * The category of the cause.
     *
     * @return its code in the list of the register, never null
     */
    ListedCode getCategory();

    /**
     * The cause.
     *
     * @return the cause in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a cause is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getText();

    /**
     * A cause.
     *
     * @param category the code of the category, not null
     * @param text the cause in words, not null
     * @return the cause, never null
     */
    static BarrierCause of(ListedCode category, String text) {
        return builder().category(category).text(text).build();
    }

    /**
     * Starts a cause.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BarrierCause}. */
    final class Builder extends ImmutableBarrierCause.Builder {
        Builder() {}
    }
}
