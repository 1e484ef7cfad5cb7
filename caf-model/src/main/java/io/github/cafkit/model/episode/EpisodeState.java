package io.github.cafkit.model.episode;

/**
 * Where an episode stands. The stages are the library's own order of what the guides for the CAF and for early help
 * describe (unverified as a list: no national one was found).
 */
public enum EpisodeState {
    /** A need was seen. */
    IDENTIFIED("need identified"),
    /** The checklist before an assessment was filled in. */
    CHECKLIST_DONE("checklist done"),
    /** The family was asked. */
    CONSENT_SOUGHT("consent sought"),
    /** The family agreed. */
    CONSENTED("consent given"),
    /** The family did not agree, or no longer does. Each service may still give its own help. */
    DECLINED("consent declined or withdrawn"),
    /** The assessment is being made. */
    ASSESSING("assessing"),
    /** The assessment is complete. */
    ASSESSED("assessed"),
    /** A team was formed around the child. */
    TEAM_FORMED("team formed"),
    /** The plan is carried out. */
    DELIVERING("delivering"),
    /** The plan was reviewed, and what follows is open. */
    REVIEWED("reviewed"),
    /** Support came back from a statutory plan. */
    STEPPED_DOWN("stepped down from a statutory plan"),
    /** Support that had ended is taken up again. */
    REOPENED("reopened"),
    /** A child may be suffering or likely to suffer significant harm: everything else waits for a decision. */
    SAFEGUARDING_STOP("safeguarding stop"),
    /** Support ended. */
    CLOSED("closed"),
    /** Social care took over. */
    STEPPED_UP("stepped up to social care"),
    /** Another authority took over. */
    TRANSFERRED("transferred to another authority");

    private final String label;

    EpisodeState(String label) {
        this.label = label;
    }

    /**
     * The state in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether the episode goes on.
     *
     * @return false for {@link #CLOSED}, {@link #STEPPED_UP} and {@link #TRANSFERRED}
     */
    public boolean live() {
        return !(this == CLOSED || this == STEPPED_UP || this == TRANSFERRED);
    }
}
