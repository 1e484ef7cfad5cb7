package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Something a meeting decided, who acts, and by when. Immutable and thread-safe; the words are redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMeetingDecision.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableMeetingDecision.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMeetingDecision.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMeetingDecision.class)
public interface MeetingDecision extends WithMeetingDecision {

    /**
     * The number in the minutes.
     *
     * @return 1 or more
     */
    int getNumber();

    /**
     * What was decided.
     *
     * @return the words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a decision is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getWords();

    /**
     * Who acts.
     *
     * @return the person or agency, or empty if nobody was named
     */
    Optional<Party> getBy();

    /**
     * By when.
     *
     * @return the day, inclusive, or empty if none was set
     */
    Optional<LocalDate> getDueOn();

    /**
     * The actions of the plan that the decision turned into.
     *
     * @return the codes sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<ActionCode> getActions();

    /**
     * What became of it.
     *
     * @return the status; open unless stated, never null
     */
    @Value.Default
    default DecisionStatus getStatus() {
        return DecisionStatus.OPEN;
    }

    /**
     * When it was done.
     *
     * @return the day, or empty if it is not, or the day was not recorded
     */
    Optional<LocalDate> getDoneOn();

    /** Insists on a number, and that only something done has a day of doing. */
    @Value.Check
    default void check() {
        Checks.require(getNumber() >= 1, "DECISION-01", "/number", "decisions are numbered from 1");
        Checks.require(
                getDoneOn().isEmpty() || getStatus() == DecisionStatus.DONE,
                "DECISION-02",
                "/doneOn",
                "a day of doing belongs to a decision that is done");
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingDecision}. */
    final class Builder extends ImmutableMeetingDecision.Builder {
        Builder() {}
    }
}
