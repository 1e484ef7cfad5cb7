package io.github.cafkit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Points from a decision of a meeting at an action of a plan. It has the text of the action's
 * {@code io.github.cafkit.model.accountability.ActionId}; plans are built upon teams, so a team cannot name their types.
 *
 * <p>Opaque, never made of personal data. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value the text of the action's identifier, 1 to 64 letters, digits, dots, colons, dashes and underscores, not
 *     null
 */
public record ActionCode(String value) implements Identifier, Comparable<ActionCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionCode {
        Checks.opaqueId(value, "an action id");
    }

    /**
     * The code with this text.
     *
     * @param value the text of the action's identifier, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static ActionCode of(String value) {
        return new ActionCode(value);
    }

    @Override
    public int compareTo(ActionCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
