package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/** What one perspective brings to one aspect of a joint vision. Immutable and thread-safe; the text is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableVisionContribution.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisionContribution.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVisionContribution.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisionContribution.class)
public interface VisionContribution extends WithVisionContribution {

    /**
     * The aspect.
     *
     * @return its code in the list of aspects, never null
     */
    ListedCode getAspect();

    /**
     * The perspective.
     *
     * @return its code in the list of perspectives, never null
     */
    ListedCode getPerspective();

    /**
     * What it brings.
     *
     * @return the contribution in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a contribution to a vision says something")
    @Size(max = TextLimits.NARRATIVE)
    String getText();

    /**
     * A contribution.
     *
     * @param aspect the code of the aspect, not null
     * @param perspective the code of the perspective, not null
     * @param text what it brings, not null
     * @return the contribution, never null
     */
    static VisionContribution of(ListedCode aspect, ListedCode perspective, String text) {
        return builder().aspect(aspect).perspective(perspective).text(text).build();
    }

    /**
     * Starts a contribution.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VisionContribution}. */
    final class Builder extends ImmutableVisionContribution.Builder {
        Builder() {}
    }
}
