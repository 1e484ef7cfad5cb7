package io.github.cafkit.model.validation;

import java.util.List;

/** A value that finds gaps lying between its attributes, which a constraint on one attribute cannot see. */
public interface CrossChecked {

    /**
     * What is missing for a purpose, beyond what constraints on single attributes find.
     *
     * @param purpose {@link ReadyForPlan} or {@link ReadyToShare}, not null
     * @return the gaps in the order of the attributes; empty if there are none, never null
     */
    List<Gap> gaps(Class<? extends Draft> purpose);
}
