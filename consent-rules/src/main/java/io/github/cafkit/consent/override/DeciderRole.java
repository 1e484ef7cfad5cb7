package io.github.cafkit.consent.override;

/**
 * Who may take the decision: those whom school guidance and setting practice name for disclosures that are not routine, and
 * social care. Nobody else can be named, so an override by anybody else cannot be built.
 */
public enum DeciderRole {
    /** The designated safeguarding lead. */
    DESIGNATED_LEAD("designated safeguarding lead"),
    /** A deputy of the designated lead, in the lead's absence. */
    DEPUTY_LEAD("deputy designated safeguarding lead"),
    /** The head, or the manager of the setting or service. */
    HEAD_OR_MANAGER("head or manager"),
    /** A manager of children's social care. */
    SOCIAL_CARE_MANAGER("manager in children's social care");

    private final String label;

    DeciderRole(String label) {
        this.label = label;
    }

    /**
     * The role in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
