package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.CrossChecked;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.Required;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was found about one element of the grid (section H). Immutable and thread-safe; what was found is redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableElementFinding.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableElementFinding.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableElementFinding.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableElementFinding.class)
@Required(
        property = "evidence",
        message = "a need that is passed on rests on evidence: fact, observation or opinion",
        groups = ReadyToShare.class)
public interface ElementFinding extends WithElementFinding, CrossChecked {

    /**
     * The element, by its code in the framework that the assessment follows.
     *
     * @return the code, never null
     */
    ElementCode getElement();

    /**
     * Whether the element was talked about.
     *
     * @return the answer; discussed unless stated, never null
     */
    @Value.Default
    default Discussion getDiscussion() {
        return Discussion.DISCUSSED;
    }

    /**
     * What goes well.
     *
     * @return the strengths in words; empty if none was found, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "a strength is put in words") @Size(max = TextLimits.NARRATIVE) String> getStrengths();

    /**
     * What is needed.
     *
     * @return the needs; empty if none was found, never null
     */
    List<@Valid Need> getNeeds();

    /**
     * What strengths and needs rest on.
     *
     * @return the evidence in order; empty while none is recorded, never null
     */
    List<@Valid Evidence> getEvidence();

    /**
     * Insists that nothing is found about an element that was not talked about.
     */
    @Value.Check
    default void check() {
        Checks.require(
                getDiscussion() == Discussion.DISCUSSED
                        || (getStrengths().isEmpty()
                                && getNeeds().isEmpty()
                                && getEvidence().isEmpty()),
                "FINDING-01",
                "/discussion",
                "nothing is found about an element that was not discussed");
    }

    @Override
    default boolean lacks(String property) {
        return property.equals("evidence")
                && !getNeeds().isEmpty()
                && getEvidence().isEmpty();
    }

    /**
     * A finding about an element of the CAF grid.
     *
     * @param element the element, not null
     * @return a builder with the element set, never null
     */
    static Builder about(AssessmentElement element) {
        Builder builder = builder();
        builder.element(element.code());
        return builder;
    }

    /**
     * Starts a finding.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ElementFinding}. */
    final class Builder extends ImmutableElementFinding.Builder {
        Builder() {}
    }
}
