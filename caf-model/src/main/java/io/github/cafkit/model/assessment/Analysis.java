package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The analysis as many early-help forms ask for it: what people worry about, what works well, what needs to happen.
 * Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAnalysis.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAnalysis.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAnalysis.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAnalysis.class)
public interface Analysis extends WithAnalysis {

    /**
     * What family and practitioners are worried about.
     *
     * @return the worries in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "a worry is put in words") @Size(max = TextLimits.NARRATIVE) String> getWorriedAbout();

    /**
     * What is working well.
     *
     * @return what works, in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "what works well is put in words") @Size(max = TextLimits.NARRATIVE) String>
            getWorkingWell();

    /**
     * What needs to happen.
     *
     * @return what needs to happen, in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "what needs to happen is put in words") @Size(max = TextLimits.NARRATIVE) String>
            getNeedsToHappen();

    /**
     * Starts an analysis.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Analysis}. */
    final class Builder extends ImmutableAnalysis.Builder {
        Builder() {}
    }
}
