package io.github.cafkit.model.team;

/**
 * What a review of meetings looks for. The numbers are stable and never reused. That meetings are held with parent and
 * child, that reports are prompt and that everybody has the plan follows local guides to the team around the child; that
 * meetings may be too many and too large follows a study of coordinators and parents.
 */
public enum MeetingRule {
    /** A meeting is held with a parent or carer. */
    PARENT_TAKES_PART("MEETING-01", "a meeting is held with a parent or carer"),
    /** A meeting is held with the child, unless the child is too young. */
    CHILD_TAKES_PART("MEETING-02", "a meeting is held with the child, unless too young"),
    /** An agency comes, or sends a report. */
    AGENCY_ATTENDS("MEETING-03", "an agency comes to meetings, or sends a report"),
    /** A report that was asked for comes in time. */
    REPORT_IN_TIME("MEETING-04", "a report that was asked for comes in time"),
    /** Somebody acts on every decision. */
    DECISION_ACTED_ON("MEETING-05", "somebody acts on every decision"),
    /** No conflict stays open. */
    CONFLICT_SETTLED("MEETING-06", "no conflict stays open"),
    /** There are not too many meetings. */
    NOT_TOO_MANY("MEETING-07", "there are not too many meetings"),
    /** Meetings are not too large. */
    NOT_TOO_LARGE("MEETING-08", "meetings are not too large"),
    /** Every agency of the team is called. */
    AGENCY_CALLED("MEETING-09", "every agency of the team is called to a meeting"),
    /** The family has the plan if others have. */
    FAMILY_HAS_PLAN("MEETING-10", "the family is given the plan if others are"),
    /** What the minutes say of child and family agrees with the list of those present. */
    MINUTES_AGREE("MEETING-11", "the minutes agree with the list of those present"),
    /** Everybody on the list is the child, or is or was of the team, so that name, role and agency are known. */
    PEOPLE_KNOWN("MEETING-12", "everybody on the list of a meeting is or was of the team");

    private final String id;
    private final String title;

    MeetingRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code MEETING-01}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words.
     *
     * @return the rule, never null
     */
    public String title() {
        return title;
    }
}
