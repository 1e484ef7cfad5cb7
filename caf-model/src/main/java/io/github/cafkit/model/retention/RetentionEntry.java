package io.github.cafkit.model.retention;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a retention schedule: what happens to one kind of record, and when. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRetentionEntry.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRetentionEntry.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRetentionEntry.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRetentionEntry.class)
public interface RetentionEntry extends WithRetentionEntry {

    /**
     * The kind of record.
     *
     * @return the kind, never null
     */
    RecordKind getKind();

    /**
     * What starts the period.
     *
     * @return the trigger, never null
     */
    RetentionTrigger getTrigger();

    /**
     * How long after the trigger the step is due. A person born on 29 February reaches an age on the last day of
     * February in other years.
     *
     * @return the period, longer than none and without a negative part, never null
     */
    Period getPeriod();

    /**
     * What is done then.
     *
     * @return the step, never null
     */
    RetentionStep getStep();

    /**
     * The post that sees to it. Name a post and not a person: people leave.
     *
     * @return the post in words, or empty if none is named
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getOwner();

    /**
     * Where the period comes from, and whether anybody has checked it.
     *
     * @return the provenance, never null
     */
    @Value.Redacted
    Provenance getProvenance();

    /**
     * The first day on which the step is due for a record.
     *
     * @param kept the record, not null
     * @return the day, or empty if the day of the trigger is not known
     */
    default Optional<LocalDate> dueFor(KeptRecord kept) {
        return kept.dayOf(getTrigger()).map(day -> day.plus(getPeriod()));
    }

    /** Insists on a period that runs forward. */
    @Value.Check
    default void check() {
        Checks.require(
                !getPeriod().isNegative() && !getPeriod().isZero(),
                "RETENTION-01",
                "/period",
                "a retention period is longer than none");
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionEntry}. */
    final class Builder extends ImmutableRetentionEntry.Builder {
        Builder() {}
    }
}
