package io.github.cafkit.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Identifies a partnership: the agencies that have agreed to work together in one area.
 *
 * <p>It is opaque: chosen by the program that keeps the records, never made of personal data, so that it may be logged.
 * Immutable and thread-safe; a plain string in JSON.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, such as {@code partnership-0001}, not null
 */
public record PartnershipId(String value) implements Identifier, Comparable<PartnershipId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnershipId {
        Checks.opaqueId(value, "the id of a partnership");
    }

    /**
     * The identifier with this text.
     *
     * @param value the text, not null
     * @return the identifier, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static PartnershipId of(String value) {
        return new PartnershipId(value);
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
