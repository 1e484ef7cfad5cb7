package io.github.cafkit.model.accountability;

/** What sort of provision an action is. The list is the library's; an action of another sort says so in words. */
public enum ProvisionKind {
    /** Finding out more: an assessment, a test, an observation. */
    ASSESSMENT("assessment"),
    /** Work with the child or family: therapy, counselling, a programme. */
    DIRECT_WORK("direct work"),
    /** Teaching, or help in learning. */
    TEACHING("teaching or support in learning"),
    /** Advice to the family or to those who work with the child. */
    ADVICE("advice or consultation"),
    /** Training or a course for parents or staff. */
    TRAINING("training"),
    /** A thing that is bought, lent or adapted. */
    EQUIPMENT("equipment or adaptation"),
    /** Help with money, housing, transport or the household. */
    PRACTICAL_HELP("practical or financial help"),
    /** An activity, a club, a short break. */
    ACTIVITY("activity or short break"),
    /** What the family does itself. */
    FAMILY_ACTION("the family's own action"),
    /** Asking another service. */
    REFERRAL("referral or application"),
    /** Bringing together, keeping in touch. */
    COORDINATION("coordination"),
    /** Something else. */
    OTHER("something else");

    private final String label;

    ProvisionKind(String label) {
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
