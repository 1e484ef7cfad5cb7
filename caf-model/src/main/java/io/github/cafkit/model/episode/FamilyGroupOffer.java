package io.github.cafkit.model.episode;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The offer of a meeting at which the family and those close to it make their own proposal, or the reason why none was
 * offered. Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>An authority offers it to parents and others with parental responsibility before it applies for a care or
 * supervision order, unless that is not in the child's best interests: Children Act 1989, section 31ZA, put in by the
 * Children's Wellbeing and Schools Act 2026, section 1. From which day the section applies is not recorded here.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyGroupOffer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyGroupOffer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyGroupOffer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyGroupOffer.class)
public interface FamilyGroupOffer extends WithFamilyGroupOffer {

    /**
     * The day of the offer, or of the decision not to make one.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * To whom it was made.
     *
     * @return the parents and others with parental responsibility, sorted; empty if no offer was made, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getOfferedTo();

    /**
     * What they answered.
     *
     * @return the answer; awaited unless stated, never null
     */
    @Value.Default
    default FamilyGroupAnswer getAnswer() {
        return FamilyGroupAnswer.AWAITED;
    }

    /**
     * Whom the authority took for the family's network.
     *
     * @return the people, sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getNetwork();

    /**
     * The day of the meeting.
     *
     * @return the day, or empty if it was not held
     */
    Optional<LocalDate> getHeldOn();

    /**
     * What the family proposes.
     *
     * @return the proposal in words, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getProposal();

    /**
     * Why it would not be in the child's best interests to offer a meeting.
     *
     * @return the reason, or empty if an offer was made
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNotOfferedBecause();

    /** Insists on an offer or a reason and not both, and that a meeting follows an offer that was accepted. */
    @Value.Check
    default void check() {
        Checks.require(
                getOfferedTo().isEmpty() == getNotOfferedBecause().isPresent(),
                "FAMILY-GROUP-01",
                "/offeredTo",
                "a meeting is offered to somebody, or it is said why it is not in the child's best interests");
        Checks.require(
                getAnswer() == FamilyGroupAnswer.AWAITED || !getOfferedTo().isEmpty(),
                "FAMILY-GROUP-02",
                "/answer",
                "only an offer is answered");
        Checks.require(
                getHeldOn().isEmpty() || getAnswer() == FamilyGroupAnswer.ACCEPTED,
                "FAMILY-GROUP-03",
                "/heldOn",
                "a meeting is held where the offer was accepted");
        Checks.require(
                getHeldOn().map(held -> !held.isBefore(getOn())).orElse(true),
                "FAMILY-GROUP-04",
                "/heldOn",
                "a meeting is not held before it was offered");
        Checks.require(
                getProposal().isEmpty() || getHeldOn().isPresent(),
                "FAMILY-GROUP-05",
                "/proposal",
                "a proposal comes out of a meeting");
    }

    /**
     * Starts an offer.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyGroupOffer}. */
    final class Builder extends ImmutableFamilyGroupOffer.Builder {
        Builder() {}
    }
}
