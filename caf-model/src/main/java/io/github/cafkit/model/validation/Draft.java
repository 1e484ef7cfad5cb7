package io.github.cafkit.model.validation;

import jakarta.validation.groups.Default;

/**
 * Purpose: hold and save unfinished work. Asks only for what any saved text must satisfy, such as a bound on its
 * length. It includes the {@link Default} group, so a plain {@code validator.validate(value)} asks for the same.
 */
public interface Draft extends Default {}
