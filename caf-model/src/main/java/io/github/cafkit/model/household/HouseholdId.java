package io.github.cafkit.model.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Identifies a household.
 *
 * <p>It is opaque: chosen by the program that keeps the records, never made of personal data, so that it may be logged.
 * Immutable and thread-safe; a plain string in JSON.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, such as {@code household-0001}, not null
 */
public record HouseholdId(String value) implements Identifier, Comparable<HouseholdId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdId {
        Checks.opaqueId(value, "a household id");
    }

    /**
     * The identifier with this text.
     *
     * @param value the text, not null
     * @return the identifier, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
