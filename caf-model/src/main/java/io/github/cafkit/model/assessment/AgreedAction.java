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
 * A row of the action table on the form: what, who, by when. The joint plan says it in full, with place, cost and
 * evaluation. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreedAction.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreedAction.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreedAction.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreedAction.class)
public interface AgreedAction extends WithAgreedAction {

    /**
     * What is to be done.
     *
     * @return the action in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "an agreed action says what is to be done")
    @Size(max = TextLimits.NARRATIVE)
    String getWhat();

    /**
     * Who will do it.
     *
     * @return the person, or empty while nobody has taken it on
     */
    Optional<PersonId> getWho();

    /**
     * The last day for it.
     *
     * @return the day, inclusive, or empty if none was agreed
     */
    Optional<LocalDate> getBy();

    /**
     * Starts an agreed action.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AgreedAction}. */
    final class Builder extends ImmutableAgreedAction.Builder {
        Builder() {}
    }
}
