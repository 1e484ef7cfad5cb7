package io.github.cafkit.model.referral;

import io.github.cafkit.core.source.Provenance;

/**
 * What came of a referral that was dealt with. The first four are the outcomes of a contact with social care and the next
 * four those of its assessment, as the Standard Safeguarding Dataset has them; the others are the library's.
 */
public enum ReferralOutcome {
    /** No further action. */
    NO_FURTHER_ACTION("no further action", Basis.CONTACT),
    /** Information and advice were given. */
    INFORMATION_AND_ADVICE("information and advice were given", Basis.CONTACT),
    /** Referred to early help. */
    EARLY_HELP_REFERRAL("referred to early help", Basis.CONTACT),
    /** Taken as a referral of a child in need. */
    SOCIAL_CARE_REFERRAL("taken as a referral of a child in need", Basis.CONTACT),
    /** Assessed, with no further action. */
    ASSESSED_NO_FURTHER_ACTION("assessed, with no further action", Basis.ASSESSMENT),
    /** Assessed, and stepped down to early help. */
    STEP_DOWN_TO_EARLY_HELP("assessed, and stepped down to early help", Basis.ASSESSMENT),
    /** Assessed, and taken to a strategy discussion or enquiry. */
    STRATEGY_DISCUSSION("assessed, and taken to a strategy discussion or enquiry", Basis.ASSESSMENT),
    /** Assessed, with another outcome. */
    ASSESSED_OTHER("assessed, with another outcome", Basis.ASSESSMENT),
    /** The service was given. */
    SERVICE_GIVEN("the service was given", Basis.SERVICE),
    /** The service began and ended early. */
    SERVICE_ENDED_EARLY("the service began and ended early", Basis.SERVICE),
    /** The family did not come. */
    NOT_ATTENDED("the family did not come", Basis.SERVICE),
    /** Another outcome. */
    OTHER("another outcome", Basis.SERVICE);

    private enum Basis {
        CONTACT,
        ASSESSMENT,
        SERVICE
    }

    private final String label;
    private final Basis basis;

    ReferralOutcome(String label, Basis basis) {
        this.label = label;
        this.basis = basis;
    }

    /**
     * The outcome in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where the outcome comes from.
     *
     * @return the source, unverified for those that the library added, never null
     */
    public Provenance provenance() {
        return switch (basis) {
            case CONTACT -> Provenance.of("Standard Safeguarding Dataset, contact outcome");
            case ASSESSMENT -> Provenance.of("Standard Safeguarding Dataset, assessment outcome");
            case SERVICE -> Provenance.unverified("the library's own list, for services other than social care");
        };
    }
}
