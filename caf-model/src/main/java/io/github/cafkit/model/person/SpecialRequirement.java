package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a child, parent or carer needs so as to take part, and whether it has been arranged. Immutable and
 * thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSpecialRequirement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSpecialRequirement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSpecialRequirement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSpecialRequirement.class)
public interface SpecialRequirement extends WithSpecialRequirement {

    /**
     * What sort of thing is needed.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    SpecialRequirementKind getKind();

    /**
     * What exactly, such as the language to be interpreted.
     *
     * @return the details, or empty if the kind says enough
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getDetails();

    /**
     * Whether it has been arranged, as the form of 2006 asks.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getArranged() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether somebody still has to arrange it, or to find out whether it is arranged.
     *
     * @return true unless it is known to be arranged
     */
    default boolean outstanding() {
        return getArranged() != YesNoUnknown.YES;
    }

    /**
     * A requirement that says no more than its kind.
     *
     * @param kind what sort of thing is needed, not null
     * @return the requirement, not known to be arranged, never null
     */
    static SpecialRequirement of(SpecialRequirementKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Starts a special requirement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecialRequirement}. */
    final class Builder extends ImmutableSpecialRequirement.Builder {
        Builder() {}
    }
}
