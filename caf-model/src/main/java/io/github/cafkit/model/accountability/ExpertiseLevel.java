package io.github.cafkit.model.accountability;

/** How expert whoever provides something is. The levels are the library's: the code of practice asks for the level without listing any. */
public enum ExpertiseLevel {
    /** Family, friends or volunteers. */
    FAMILY_OR_VOLUNTEER("family or volunteer"),
    /** Staff without a professional qualification for it. */
    SUPPORT_STAFF("support staff"),
    /** Staff with training for this provision. */
    TRAINED_STAFF("staff trained for it"),
    /** A qualified teacher, nurse, social worker or the like. */
    QUALIFIED("qualified practitioner"),
    /** A specialist of the field, such as a therapist or psychologist. */
    SPECIALIST("specialist"),
    /** Support staff who follow a specialist's programme under supervision. */
    SUPERVISED("support staff supervised by a specialist");

    private final String label;

    ExpertiseLevel(String label) {
        this.label = label;
    }

    /**
     * The value in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
