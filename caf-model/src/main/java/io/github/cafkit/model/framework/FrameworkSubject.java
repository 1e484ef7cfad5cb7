package io.github.cafkit.model.framework;

/** Who an assessment by a framework is about. */
public enum FrameworkSubject {
    /** One child, born or not. */
    CHILD("one child"),
    /** A family, with all its children on one form. */
    FAMILY("a family with its children"),
    /** One pupil of a school or setting. */
    PUPIL("one pupil"),
    /** One child or young person, up to the age of 25. */
    CHILD_OR_YOUNG_PERSON("one child or young person");

    private final String label;

    FrameworkSubject(String label) {
        this.label = label;
    }

    /**
     * The subject in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
