package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** One element of a framework's assessment grid. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableElementDefinition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableElementDefinition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableElementDefinition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableElementDefinition.class)
public interface ElementDefinition extends WithElementDefinition {

    /**
     * The code by which findings refer to the element.
     *
     * @return the code, never null
     */
    ElementCode getCode();

    /**
     * The domain the element belongs to.
     *
     * @return the domain's title, never null
     */
    @NotBlank(message = "an element belongs to a domain")
    String getDomain();

    /**
     * The group within the domain.
     *
     * @return the group's title, or empty if the domain has no groups
     */
    Optional<String> getGroup();

    /**
     * The title.
     *
     * @return the title, never null
     */
    @NotBlank(message = "an element has a title")
    String getLabel();

    /**
     * Whether the element makes sense for a baby not yet born.
     *
     * @return true if it does
     */
    boolean isUsableForUnborn();

    /**
     * The scale on which this element is scored, where it has one of its own.
     *
     * @return the scale, or empty if that of the framework holds
     */
    Optional<@Valid ScoreScale> getScoreScale();

    /**
     * Where the element comes from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /**
     * The definition of an element of the CAF grid.
     *
     * @param element the element, not null
     * @return the definition, never null
     */
    static ElementDefinition of(AssessmentElement element) {
        return builder()
                .code(element.code())
                .domain(element.domain().label())
                .group(element.group())
                .label(element.label())
                .usableForUnborn(element.usableForUnborn())
                .provenance(Optional.of(element.provenance()).filter(provenance -> !provenance.verified()))
                .build();
    }

    /**
     * Starts an element.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ElementDefinition}. */
    final class Builder extends ImmutableElementDefinition.Builder {
        Builder() {}
    }
}
