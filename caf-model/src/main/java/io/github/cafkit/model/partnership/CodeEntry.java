package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of a list of codes. Immutable and thread-safe; {@code toString} shows the code alone. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCodeEntry.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCodeEntry.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCodeEntry.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCodeEntry.class)
public interface CodeEntry extends WithCodeEntry {

    /**
     * The code by which documents refer to the entry.
     *
     * @return the code, never null
     */
    ListedCode getCode();

    /**
     * The entry in words.
     *
     * @return the words, never null
     */
    @Value.Redacted
    @NotBlank(message = "an entry of a list has words")
    @Size(max = TextLimits.NARRATIVE)
    String getLabel();

    /**
     * The heading under which the list has the entry.
     *
     * @return the heading in words, or empty if the list has none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getGroup();

    /**
     * An entry without a heading.
     *
     * @param code the code, not null
     * @param label the entry in words, not null
     * @return the entry, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the code has another form
     */
    static CodeEntry of(String code, String label) {
        return builder().code(ListedCode.of(code)).label(label).build();
    }

    /**
     * An entry under a heading.
     *
     * @param group the heading in words, not null
     * @param code the code, not null
     * @param label the entry in words, not null
     * @return the entry, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the code has another form
     */
    static CodeEntry of(String group, String code, String label) {
        return builder().group(group).code(ListedCode.of(code)).label(label).build();
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CodeEntry}. */
    final class Builder extends ImmutableCodeEntry.Builder {
        Builder() {}
    }
}
