package io.github.cafkit.model.completeness;

/** What {@link FrameworkConformance} looks for: that a document uses the words and the limits of its framework. */
public enum ConformanceRule {
    /** The document names the framework. */
    OWN_FRAMEWORK("CONFORM-01", "the document names this framework"),
    /** The assessment was begun while the edition could be used. */
    IN_FORCE("CONFORM-02", "the assessment began on a day on which the edition may be used"),
    /** Findings and outcomes use elements of the grid. */
    ELEMENT_KNOWN("CONFORM-03", "the element is one of the framework"),
    /** Only elements that make sense before birth are used for an unborn baby. */
    ELEMENT_BEFORE_BIRTH("CONFORM-04", "the element makes sense before birth"),
    /** A score lies on the scale. */
    SCORE_ON_SCALE("CONFORM-05", "the score lies on the scale of the element"),
    /** There is a scale where there is a score. */
    SCORE_HAS_SCALE("CONFORM-06", "a score has a scale to be read by"),
    /** The outcome vocabulary has the code. */
    OUTCOME_KNOWN("CONFORM-07", "the outcome code is one of the framework"),
    /** The next review comes within the policy's time. */
    REVIEW_IN_TIME("CONFORM-08", "the next review is within the time of the review policy"),
    /** The framework lists the reason for closure. */
    CLOSURE_KNOWN("CONFORM-09", "the reason for closure is one of the framework"),
    /** Where the reason asks for social care's decision, the work is stepped up and not closed. */
    SOCIAL_CARE_DECIDED("CONFORM-10", "for this reason work is stepped up, which names the decision of social care"),
    /** Where the reason asks who receives the family, the work is transferred and not closed. */
    AUTHORITY_RECEIVES("CONFORM-11", "for this reason work is transferred, which names the authority that receives");

    private final String id;
    private final String title;

    ConformanceRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The code of the problem.
     *
     * @return the code, such as {@code CONFORM-03}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words, which is the message of the problem.
     *
     * @return lower case words, never null
     */
    public String title() {
        return title;
    }
}
