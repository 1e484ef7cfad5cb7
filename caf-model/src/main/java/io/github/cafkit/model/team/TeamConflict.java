package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That members disagreed: about what, who with whom, and how it ended. Immutable and thread-safe; words are redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamConflict.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamConflict.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamConflict.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamConflict.class)
public interface TeamConflict extends WithTeamConflict {

    /**
     * What it is about.
     *
     * @return the words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a conflict is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getAbout();

    /**
     * Between whom.
     *
     * @return the persons and agencies, two at the least, each once, in order, never null
     */
    List<Party> getBetween();

    /**
     * What became of it.
     *
     * @return the status; open unless stated, never null
     */
    @Value.Default
    default ConflictStatus getStatus() {
        return ConflictStatus.OPEN;
    }

    /**
     * How it was settled, or to whom it was passed on and why.
     *
     * @return the words, or empty while it is open or if none were recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getResolution();

    /**
     * Who settled it, or who has it now.
     *
     * @return the person or agency, or empty while it is open or if nobody was recorded
     */
    Optional<Party> getBy();

    /**
     * When it was settled or passed on.
     *
     * @return the day, or empty while it is open
     */
    Optional<LocalDate> getEndedOn();

    /** Insists on two sides, and that a conflict that is no longer open has a day and says by whom. */
    @Value.Check
    default void check() {
        Checks.require(
                getBetween().size() > 1
                        && new HashSet<>(getBetween()).size() == getBetween().size(),
                "CONFLICT-01",
                "/between",
                "a conflict is between two or more, each named once");
        boolean open = getStatus() == ConflictStatus.OPEN;
        Checks.require(
                open == getEndedOn().isEmpty(),
                "CONFLICT-02",
                "/endedOn",
                "a conflict has a day of settling or passing on unless it is open");
        Checks.require(
                open || getBy().isPresent(),
                "CONFLICT-03",
                "/by",
                "a conflict that was settled or passed on says by whom, or to whom");
    }

    /**
     * Starts a conflict.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamConflict}. */
    final class Builder extends ImmutableTeamConflict.Builder {
        Builder() {}
    }
}
