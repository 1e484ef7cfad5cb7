package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said, kept as they said it: the child's and the parents' comments. Immutable and thread-safe;
 * {@code toString} shows neither words nor means.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOwnWords.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableOwnWords.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOwnWords.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOwnWords.class)
public interface OwnWords extends WithOwnWords {

    /**
     * Who spoke.
     *
     * @return the person, never null
     */
    PersonId getSpeaker();

    /**
     * The words. Where a child does not speak, what was seen of the child's wishes, with {@link #getMeans()}.
     *
     * @return the words, never null
     */
    @Value.Redacted
    @NotBlank(message = "somebody's own words are not blank")
    @Size(max = TextLimits.NARRATIVE)
    String getWords();

    /**
     * How the words were obtained, if not by talking: pictures, play, signing, an interpreter.
     *
     * @return the means, or empty if the person simply spoke or wrote
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getMeans();

    /**
     * The day on which they were said.
     *
     * @return the day, never null
     */
    LocalDate getSaidOn();

    /**
     * Starts a record of somebody's own words.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OwnWords}. */
    final class Builder extends ImmutableOwnWords.Builder {
        Builder() {}
    }
}
