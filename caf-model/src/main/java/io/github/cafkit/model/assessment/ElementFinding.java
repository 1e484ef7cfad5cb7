package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.CrossChecked;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.Required;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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
     * Which children, or which parent, the finding is about.
     *
     * @return the people sorted, each a child, a parent or a carer of the assessment; empty for the child of the
     *     document, or for the whole family where the framework assesses families, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getAbout();

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
     * The score, where the framework has a scale for the element. What its ends mean, and whether the score lies in it,
     * is a matter of the framework.
     *
     * @return the score, not negative, or empty if none was given
     */
    @Value.Redacted
    Optional<Integer> getScore();

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
     * Insists that nothing is found about an element that was not talked about, on a score that can be one, and on needs
     * of the people that the finding is about.
     */
    @Value.Check
    default void check() {
        Checks.require(
                getDiscussion() == Discussion.DISCUSSED
                        || (getStrengths().isEmpty()
                                && getNeeds().isEmpty()
                                && getEvidence().isEmpty()
                                && getScore().isEmpty()),
                "FINDING-01",
                "/discussion",
                "nothing is found about an element that was not discussed");
        Checks.require(
                getScore().map(score -> score >= 0).orElse(true), "FINDING-02", "/score", "a score is not negative");
        Checks.require(
                getAbout().isEmpty()
                        || getNeeds().stream().allMatch(need -> getAbout().containsAll(need.getAbout())),
                "FINDING-03",
                "/needs",
                "a need is one of the people that the finding is about");
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
