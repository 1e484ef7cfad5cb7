package io.github.cafkit.model.validation;

/**
 * A value in which whether an attribute is required depends on others, which a constraint on one attribute cannot see.
 * {@link Required} on the type asks it.
 */
public interface CrossChecked {

    /**
     * Whether an attribute is missing, or not as it should be, given the others.
     *
     * @param property the name of the attribute as in JSON, not null
     * @return true if it is
     */
    boolean lacks(String property);
}
