package io.github.cafkit.consent;

import java.util.Comparator;

/** To whom, or by which way, instead of the recipient asked about, or before. */
public enum Route {
    /** Another officer of the same body. */
    ANOTHER_OFFICER("Give it to another officer of the same body, not to the person asked about."),
    /** The person judged best placed to protect the child. */
    BEST_PLACED_PERSON("Let the police tell the person they judge best placed to protect the child."),
    /** Ring back. */
    CALL_BACK("Ring back on a number that was known before, and go on when the caller's identity is certain."),
    /** The designated safeguarding lead. */
    DESIGNATED_LEAD("Take it to the designated safeguarding lead."),
    /** The head, and the local authority designated officer. */
    HEAD_AND_LADO("Take it to the head, or to the chair if the head is concerned, and to the local authority designated"
            + " officer."),
    /** Legal advice. */
    LEGAL("Take legal advice before this goes out."),
    /** The new setting, directly. */
    NEW_SETTING_DIRECT("Send it straight to the new setting's designated lead, not through the family."),
    /** The agency that safeguards. */
    SAFEGUARDING_AGENCY("Give it to the agency that has the task of safeguarding children."),
    /** A subject access request. */
    SUBJECT_ACCESS("Have it asked for as a subject access request."),
    /** Somebody who takes such a referral. */
    VALID_ROUTE("Refer by a route that this specialist accepts, for example through the family doctor.");

    /**
     * The order of preference when the categories of one question point different ways: legal advice, the head and the
     * designated officer, another officer, ringing back, and then the others by name.
     */
    public static final Comparator<Route> PRECEDENCE =
            Comparator.comparingInt(Route::rank).thenComparing(Route::name);

    private final String meaning;

    Route(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What to do, in words, for people.
     *
     * @return one sentence, never null
     */
    public String meaning() {
        return meaning;
    }

    private int rank() {
        return switch (this) {
            case LEGAL -> 0;
            case HEAD_AND_LADO -> 1;
            case ANOTHER_OFFICER -> 2;
            case CALL_BACK -> 3;
            case BEST_PLACED_PERSON,
                    DESIGNATED_LEAD,
                    NEW_SETTING_DIRECT,
                    SAFEGUARDING_AGENCY,
                    SUBJECT_ACCESS,
                    VALID_ROUTE -> 4;
        };
    }
}
