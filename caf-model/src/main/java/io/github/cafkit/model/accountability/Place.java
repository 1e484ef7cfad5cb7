package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;

/**
 * Where an action happens. That it may be anywhere, and that it is remote, are answers of their own. In JSON
 * {@code type} is {@code AT}, {@code ANYWHERE} or {@code REMOTE}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Place.At.class, name = "AT"),
    @JsonSubTypes.Type(value = Place.Anywhere.class, name = "ANYWHERE"),
    @JsonSubTypes.Type(value = Place.Remote.class, name = "REMOTE")
})
public sealed interface Place {

    /**
     * A place in words. It may be somebody's home, so {@code toString} does not show it.
     *
     * @param description the place, not null or blank
     */
    record At(String description) implements Place {
        /**
         * Checks the description.
         *
         * @throws ProblemException if it is blank
         */
        public At {
            Checks.require(!description.isBlank(), "PLACE-01", "/description", "a place is put in words");
        }

        @Override
        public String toString() {
            return "At[description=[redacted]]";
        }
    }

    /** Wherever it suits. */
    @JsonTypeName("ANYWHERE")
    record Anywhere() implements Place {}

    /** By telephone, video or post. */
    @JsonTypeName("REMOTE")
    record Remote() implements Place {}

    /**
     * A place in words.
     *
     * @param description the place, not null or blank
     * @return the place, never null
     */
    static Place at(String description) {
        return new At(description);
    }

    /**
     * Wherever it suits.
     *
     * @return the answer, never null
     */
    static Place anywhere() {
        return new Anywhere();
    }

    /**
     * By telephone, video or post.
     *
     * @return the answer, never null
     */
    static Place remote() {
        return new Remote();
    }
}
