package io.github.cafkit.model.framework;

import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;

/** What a document is wanted for, and so how complete it has to be. */
public enum Purpose {
    /** Hold and save unfinished work. */
    DRAFT("to be saved as a draft", Draft.class),
    /** Agree a plan upon it. */
    PLAN("to agree a plan upon it", ReadyForPlan.class),
    /** Pass it to another agency. */
    SHARE("to pass it to another agency", ReadyToShare.class),
    /** End the work. */
    CLOSE("to end the work", ReadyToClose.class);

    private final String label;
    private final Class<?> group;

    Purpose(String label, Class<?> group) {
        this.label = label;
        this.group = group;
    }

    /**
     * The purpose in words, for people.
     *
     * @return words that continue "complete enough ...", never null
     */
    public String label() {
        return label;
    }

    /**
     * The Bean Validation group of what every framework asks for.
     *
     * @return the group, never null
     */
    public Class<?> group() {
        return group;
    }
}
