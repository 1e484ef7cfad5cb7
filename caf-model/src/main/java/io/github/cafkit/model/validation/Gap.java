package io.github.cafkit.model.validation;

import java.util.Objects;

/**
 * Something missing for a purpose. Immutable and thread-safe.
 *
 * @param property the attribute that is missing, relative to the value that found it, not null
 * @param rule the rule in words, without any personal value, not null
 */
public record Gap(String property, String rule) {

    /** Checks the parts. */
    public Gap {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(rule, "rule");
    }
}
