package io.github.cafkit.model.framework;

import java.util.Objects;

/**
 * An aim under an outcome. Immutable and thread-safe.
 *
 * @param code the code by which plans refer to the aim, not null
 * @param label the aim in words, not null
 */
public record AimDefinition(OutcomeCode code, String label) {

    /** Checks the parts. */
    public AimDefinition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
