package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.household.FamilyStructure;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The family and home as they are now (section E): structure, brothers and sisters, significant adults, who lives with
 * the child and who does not. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableHomeSituation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableHomeSituation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHomeSituation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHomeSituation.class)
public interface HomeSituation extends WithHomeSituation {

    /**
     * How the family is made up.
     *
     * @return the structure, or empty if it was not recorded as one
     */
    @Value.Redacted
    Optional<FamilyStructure> getStructure();

    /**
     * Who lives with the child.
     *
     * @return the account, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getAtHome();

    /**
     * Brothers, sisters and significant adults who live elsewhere.
     *
     * @return the account, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getElsewhere();

    /**
     * Anything else about the home.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getCircumstances();

    /**
     * Starts a home situation.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HomeSituation}. */
    final class Builder extends ImmutableHomeSituation.Builder {
        Builder() {}
    }
}
