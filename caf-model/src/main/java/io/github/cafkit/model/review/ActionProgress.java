package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How far one action of the plan has come by the review. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableActionProgress.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableActionProgress.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableActionProgress.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableActionProgress.class)
public interface ActionProgress extends WithActionProgress {

    /**
     * The action.
     *
     * @return the action, of the version of the plan that is reviewed, never null
     */
    ActionId getAction();

    /**
     * How far it has come.
     *
     * @return the status, never null
     */
    ActionStatus getStatus();

    /**
     * Progress and comments; the reason, where something was not done.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getComment();

    /**
     * The day on which the action ended. That forms ask for it is from general knowledge (unverified).
     *
     * @return the day, or empty while it is open or if the day is not recorded
     */
    Optional<LocalDate> getEndedOn();

    /** Insists that an open action has not ended. */
    @Value.Check
    default void check() {
        Checks.require(
                getEndedOn().isEmpty() || !getStatus().open(),
                "REVIEW-PROGRESS-01",
                "/endedOn",
                "an action that is still open has not ended");
    }

    /**
     * The progress of an action.
     *
     * @param action the action, not null
     * @param status how far it has come, not null
     * @return the progress without comment, never null
     */
    static ActionProgress of(ActionId action, ActionStatus status) {
        return builder().action(action).status(status).build();
    }

    /**
     * Starts the progress of an action.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ActionProgress}. */
    final class Builder extends ImmutableActionProgress.Builder {
        Builder() {}
    }
}
