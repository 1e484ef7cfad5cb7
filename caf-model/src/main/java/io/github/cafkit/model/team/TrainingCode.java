package io.github.cafkit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * The code of something a member has learnt together with other agencies: an area and a code within it, such as
 * {@code COMMON_CORE.5}. Which codes there are is for the lists of workforce standards to say. Immutable and
 * thread-safe; a plain string in JSON.
 *
 * @param value an area in upper case letters, digits and underscores, a dot, and a code of letters, digits, dots, dashes
 *     and underscores, 64 characters at most, not null
 */
public record TrainingCode(@JsonValue String value) implements Comparable<TrainingCode> {

    private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[A-Z][A-Z0-9_]*\\.[A-Za-z0-9][A-Za-z0-9._-]*");

    /**
     * Checks the form.
     *
     * @throws ProblemException with {@code TRAINING-01} if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrainingCode {
        if (!FORM.matcher(value).matches()) {
            throw new ProblemException(Problem.error(
                    "TRAINING-01", "", "a training code is an area in upper case, a dot, and a code in the area"));
        }
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws ProblemException with {@code TRAINING-01} if the text has another form
     */
    public static TrainingCode of(String value) {
        return new TrainingCode(value);
    }

    /**
     * The area.
     *
     * @return the text before the first dot, never null
     */
    public String area() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(TrainingCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
