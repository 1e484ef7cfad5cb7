package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Something the child or family needs, which a plan can answer. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableNeed.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeed.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNeed.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeed.class)
public interface Need extends WithNeed {

    /**
     * Identifies the need, so that a plan can refer to it.
     *
     * @return the identifier, never null
     */
    NeedId getId();

    /**
     * The need in words.
     *
     * @return the statement, never null
     */
    @Value.Redacted
    @NotBlank(message = "a need is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getStatement();

    /**
     * Whose need it is, where the finding is about several people.
     *
     * @return the people sorted; empty for those of the finding, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getAbout();

    /**
     * The day on which the need was found to be met. A need that is met stays in the assessment, so that everybody sees
     * that it was.
     *
     * @return the day, or empty while the need stands
     */
    Optional<LocalDate> getMetOn();

    /**
     * A need in words.
     *
     * @param id the identifier, not null
     * @param statement the need, not null
     * @return the need, never null
     */
    static Need of(String id, String statement) {
        return builder().id(NeedId.of(id)).statement(statement).build();
    }

    /**
     * Starts a need.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
