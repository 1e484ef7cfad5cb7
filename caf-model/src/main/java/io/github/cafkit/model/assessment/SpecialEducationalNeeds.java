package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The special educational needs of one child as schools record them: the provision, and the types of need ranked, a
 * primary one and at most one secondary. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSpecialEducationalNeeds.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSpecialEducationalNeeds.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSpecialEducationalNeeds.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSpecialEducationalNeeds.class)
public interface SpecialEducationalNeeds extends WithSpecialEducationalNeeds {

    /**
     * The child.
     *
     * @return the child, one of the assessment, never null
     */
    PersonId getChild();

    /**
     * The provision.
     *
     * @return the provision, or empty if it is not known
     */
    @Value.Redacted
    Optional<SenProvision> getProvision();

    /**
     * The first day of the provision.
     *
     * @return the day, or empty if it is not known
     */
    Optional<LocalDate> getProvisionSince();

    /**
     * The type of need that matters most (rank 1).
     *
     * @return the type, or empty if none was recorded
     */
    @Value.Redacted
    Optional<SenType> getPrimaryNeed();

    /**
     * A second type of need (rank 2).
     *
     * @return the type, or empty if there is none
     */
    @Value.Redacted
    Optional<SenType> getSecondaryNeed();

    /**
     * Anything to add, such as what was tried.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /**
     * Whether the codes were in use on a day. An old record keeps its codes; a new one takes those of its day. The dates
     * of the codes are unverified.
     *
     * @param day the day, not null
     * @return true if every code recorded was in use
     */
    default boolean codesInUseOn(LocalDate day) {
        return getProvision().map(code -> code.used().contains(day)).orElse(true)
                && getPrimaryNeed().map(code -> code.used().contains(day)).orElse(true)
                && getSecondaryNeed().map(code -> code.used().contains(day)).orElse(true);
    }

    /** Insists on ranks in order and on days that belong to something. */
    @Value.Check
    default void check() {
        Checks.require(
                getSecondaryNeed().isEmpty() || getPrimaryNeed().isPresent(),
                "SEN-01",
                "/primaryNeed",
                "a secondary type of need has a primary one before it");
        Checks.require(
                getSecondaryNeed().isEmpty() || !getSecondaryNeed().equals(getPrimaryNeed()),
                "SEN-02",
                "/secondaryNeed",
                "primary and secondary type of need differ");
        Checks.require(
                getProvisionSince().isEmpty() || getProvision().isPresent(),
                "SEN-03",
                "/provision",
                "a first day belongs to a provision");
        Checks.require(
                getProvision().filter(SenProvision.NONE::equals).isEmpty()
                        || getPrimaryNeed().isEmpty(),
                "SEN-04",
                "/primaryNeed",
                "where there is no special educational need there is no type of need");
    }

    /**
     * Starts the special educational needs of a child.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecialEducationalNeeds}. */
    final class Builder extends ImmutableSpecialEducationalNeeds.Builder {
        Builder() {}
    }
}
