package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One action of a plan: who does what, when, where and at what cost. Immutable and thread-safe; what is done is redacted
 * in {@code toString}.
 *
 * <p>At most one party is accountable, by construction. That nobody is yet, that there is no day or no cost, is allowed
 * in a draft and found by a plan review.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountability.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountability.class)
public interface Accountability extends WithAccountability {

    /**
     * Identifies the action within the plan.
     *
     * @return the identifier, never null
     */
    ActionId getId();

    /**
     * What is done: the provision, with its sort and quantity.
     *
     * @return the action in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "an action says what is to be done")
    @Size(max = TextLimits.NARRATIVE)
    String getWhat();

    /**
     * Who answers for it.
     *
     * @return the one party accountable, or empty while nobody is
     */
    Optional<Party> getAccountable();

    /**
     * Who helps.
     *
     * @return the parties in order, without the one accountable; empty if nobody helps, never null
     */
    List<Party> getSupporting();

    /**
     * When.
     *
     * @return a deadline or a recurrence, or empty while none is agreed
     */
    Optional<Timing> getWhen();

    /**
     * Where.
     *
     * @return a place, anywhere or remote, or empty while it is not agreed
     */
    Optional<Place> getWhere();

    /**
     * At what cost, and paid for by whom.
     *
     * @return the cost, or empty while nobody has asked
     */
    Optional<@Valid Cost> getCost();

    /**
     * How far it has come.
     *
     * @return the status; not started unless stated, never null
     */
    @Value.Default
    default ActionStatus getStatus() {
        return ActionStatus.NOT_STARTED;
    }

    /**
     * Progress, and reasons for what was not done.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getProgress();

    /**
     * The day on which it was last reported upon.
     *
     * @return the day, or empty if nobody has reported
     */
    Optional<LocalDate> getReportedOn();

    /**
     * Whether it is late.
     *
     * @param day the day asked about, not null
     * @return true if it is open and its last day lies before the day
     */
    default boolean overdueOn(LocalDate day) {
        return getStatus().open()
                && getWhen().map(timing -> timing.lastDay().isBefore(day)).orElse(false);
    }

    /** Insists that nobody supports twice, or supports what they are accountable for. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getSupporting(), party -> party, "ACTION-01", "/supporting", "nobody supports an action twice");
        Checks.require(
                getAccountable().map(party -> !getSupporting().contains(party)).orElse(true),
                "ACTION-02",
                "/supporting",
                "the party accountable for an action is not listed as supporting it");
    }

    /**
     * Starts an action.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Accountability}. */
    final class Builder extends ImmutableAccountability.Builder {
        Builder() {}
    }
}
