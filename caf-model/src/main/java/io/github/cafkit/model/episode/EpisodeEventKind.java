package io.github.cafkit.model.episode;

/** What happens in an episode. Where each may happen, and what it needs, is in {@link EpisodeMoves}. */
public enum EpisodeEventKind {
    /** Somebody sees that a child or family needs more than is there. */
    NEED_IDENTIFIED("need identified"),
    /** The checklist before an assessment is filled in. */
    CHECKLIST_COMPLETED("checklist completed"),
    /** The family is asked. */
    CONSENT_ASKED("consent asked for"),
    /** The family agrees. */
    CONSENT_GIVEN("consent given"),
    /** The family does not agree. */
    CONSENT_REFUSED("consent refused"),
    /** The family no longer agrees. It ends what rests on consent from then on, and nothing before. */
    CONSENT_WITHDRAWN("consent withdrawn"),
    /** An assessment, or its next version, is begun. */
    ASSESSMENT_STARTED("assessment started"),
    /** An assessment is complete. */
    ASSESSMENT_COMPLETED("assessment completed"),
    /** A team is formed. */
    TEAM_FORMED("team formed"),
    /** An agency begins to take part. */
    AGENCY_JOINED("agency joined"),
    /** An agency no longer takes part. */
    AGENCY_LEFT("agency left"),
    /** Somebody is named to lead, in place of whoever led before. */
    LEAD_NOMINATED("lead professional nominated"),
    /** Nobody leads any longer. */
    LEAD_STOOD_DOWN("lead professional stood down"),
    /** A plan is carried out, for the first time or on after a review. */
    DELIVERY_STARTED("plan carried out"),
    /** The plan is reviewed. */
    REVIEW_HELD("review held"),
    /** Somebody is referred to a service, social care included. It changes nothing by itself. */
    REFERRED("referral made"),
    /** Social care decides to take over. */
    STEPPED_UP("stepped up"),
    /** A statutory plan ends and support goes on. */
    STEPPED_DOWN("stepped down"),
    /** Another authority takes over. */
    TRANSFERRED("transferred"),
    /** Support ends. */
    CLOSED("closed"),
    /** Support that had ended is taken up again. */
    REOPENED("reopened"),
    /** Somebody fears that a child suffers or is likely to suffer significant harm. */
    SAFEGUARDING_STOPPED("safeguarding stop"),
    /** Social care or the designated lead decides how the work goes on after a stop. */
    SAFEGUARDING_RESUMED("work resumed after a safeguarding stop");

    private final String label;

    EpisodeEventKind(String label) {
        this.label = label;
    }

    /**
     * The event in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
