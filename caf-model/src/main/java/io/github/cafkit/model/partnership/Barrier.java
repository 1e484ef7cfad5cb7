package io.github.cafkit.model.partnership;

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
 * Something that stands in the way of working together, where it comes from, and who does what about it. Immutable and
 * thread-safe; texts are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrier.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrier.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrier.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrier.class)
public interface Barrier extends WithBarrier {

    /**
     * Identifies the barrier.
     *
     * @return the identifier, never null
     */
    BarrierId getId();

    /**
     * The category it belongs to above all.
     *
     * @return its code in the list of the register, never null
     */
    ListedCode getCategory();

    /**
     * What stands in the way.
     *
     * @return the barrier in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a barrier is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getWhat();

    /**
     * Where it comes from.
     *
     * @return the causes in order; empty while nobody has asked, never null
     */
    List<@Valid BarrierCause> getCauses();

    /**
     * What it does to children, families or the work.
     *
     * @return the effect in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getEffect();

    /**
     * Who takes care of it.
     *
     * @return the person or agency, or empty while nobody does
     */
    Optional<Party> getOwner();

    /**
     * What is done about it.
     *
     * @return the action in words, or empty while nothing is
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getAction();

    /**
     * The last day on which the action is in time.
     *
     * @return the day, inclusive, or empty if none was set
     */
    Optional<LocalDate> getActionBy();

    /**
     * The day on which it was entered.
     *
     * @return the day, never null
     */
    LocalDate getSince();

    /**
     * How far the partnership has come with it.
     *
     * @return the status; open unless stated, never null
     */
    @Value.Default
    default BarrierStatus getStatus() {
        return BarrierStatus.OPEN;
    }

    /**
     * The day on which it was resolved or accepted.
     *
     * @return the day, or empty while it is open
     */
    Optional<LocalDate> getClosedOn();

    /**
     * The causes of a category.
     *
     * @param category the code of the category, not null
     * @return the causes in order, never null
     */
    default List<BarrierCause> causesOf(ListedCode category) {
        return getCauses().stream()
                .filter(cause -> cause.getCategory().equals(category))
                .toList();
    }

    /** Insists that a barrier has a day of closing exactly if it is closed, not before the day it was entered. */
    @Value.Check
    default void check() {
        Checks.require(
                getStatus().isOpen() == getClosedOn().isEmpty(),
                "BARRIER-01",
                "/closedOn",
                "a barrier has a day of closing exactly if it is resolved or accepted");
        Checks.require(
                getClosedOn().map(day -> !day.isBefore(getSince())).orElse(true),
                "BARRIER-02",
                "/closedOn",
                "a barrier is not closed before it was entered");
    }

    /**
     * Starts a barrier.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Barrier}. */
    final class Builder extends ImmutableBarrier.Builder {
        Builder() {}
    }
}
