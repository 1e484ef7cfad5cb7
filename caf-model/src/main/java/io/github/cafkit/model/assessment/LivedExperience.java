package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What daily life is like for one child, as a practitioner understands it from being with the child. What the child says
 * is kept apart, in the child's own words. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLivedExperience.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableLivedExperience.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLivedExperience.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLivedExperience.class)
public interface LivedExperience extends WithLivedExperience {

    /**
     * The child.
     *
     * @return the child, one of the assessment, never null
     */
    PersonId getChild();

    /**
     * What a day in the child's life is like.
     *
     * @return the account, never null
     */
    @Value.Redacted
    @NotBlank(message = "a child's lived experience is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getAccount();

    /**
     * Who wrote it.
     *
     * @return the practitioner, or empty if it is the assessor
     */
    Optional<PersonId> getBy();

    /**
     * The day on which it was written.
     *
     * @return the day, or empty if it was not recorded
     */
    Optional<LocalDate> getOn();

    /**
     * Starts an account of a child's lived experience.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LivedExperience}. */
    final class Builder extends ImmutableLivedExperience.Builder {
        Builder() {}
    }
}
