package io.github.cafkit.core.json;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;

/**
 * A document could not be read or a value could not be written. Each problem names the place as a JSON pointer and what
 * was expected there, never what was found. There is no cause: a JSON library's own exceptions quote the document.
 *
 * <p>Codes of the library's reader: {@code JSON-SYNTAX}, {@code JSON-DUPLICATE-KEY}, {@code JSON-ENCODING},
 * {@code JSON-IO}, the limits {@code JSON-DEPTH}, {@code JSON-LENGTH}, {@code JSON-STRING-LENGTH},
 * {@code JSON-NUMBER-LENGTH} and {@code JSON-NUMBER-RANGE}, and for typed reading {@code JSON-UNKNOWN-PROPERTY},
 * {@code JSON-MISSING}, {@code JSON-NULL}, {@code JSON-TYPE}, {@code JSON-FORMAT}, {@code JSON-SUBTYPE} and
 * {@code JSON-VALUE}, and {@code SCHEMA-01} to {@code SCHEMA-03} for a document of another form or version; for writing
 * {@code JSON-WRITE}. Problems of a type's own checks keep their own codes.
 */
public class JsonProblemException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for these problems.
     *
     * @param problems what is wrong and where, not null
     */
    public JsonProblemException(Problems problems) {
        super(problems);
    }

    static JsonProblemException at(String path, String code, String message) {
        return new JsonProblemException(Problems.of(Problem.error(code, path, message)));
    }
}
