package io.github.cafkit.model.coordination;

import io.github.cafkit.core.source.Provenance;

/**
 * What a coordinator looks for in a case file. The numbers are stable and never reused. {@link #row()} says which of the
 * practitioners' requests a rule answers, {@link #source()} what it follows; the rules themselves are the library's
 * reading of its sources, of which none has been checked word for word.
 */
public enum CoordinatorRule {
    /** Two agencies do not assess the same element of a child, each for itself. */
    ASSESSED_ONCE("COORD-01", "S22", "an element is not assessed by two agencies within the period", Source.STUDY),
    /** Two agencies that answer the same need do so for one outcome or under one lead, and do not do the same. */
    RESPONSES_TOGETHER(
            "COORD-02", "S5", "agencies that answer the same need share an outcome or a lead", Source.PARTNERSHIPS),
    /** Somebody is accountable for what is done for each outcome. */
    OUTCOME_ANSWERED_FOR("COORD-03", "S5", "somebody is accountable for every outcome and action", Source.BULLETIN),
    /** Whoever is accountable is still there. */
    ACCOUNTABLE_PRESENT("COORD-04", "S5", "whoever is accountable is of the team or the family", Source.BULLETIN),
    /** No action is past its last day. */
    ACTION_IN_TIME("COORD-05", "S5", "no open action is past its last day", Source.BULLETIN),
    /** Neither a referral nor the accountability for an action is passed on and on. */
    NOT_PASSED_ON("COORD-06", "S12", "neither referrals nor actions are passed on and on", Source.PARTNERSHIPS),
    /** Every need that still stands has an outcome, a referral, or is recorded as unmet. */
    NEED_ANSWERED("COORD-07", "S4", "every need has a response or is recorded as unmet", Source.NEEDS),
    /** A next review is booked for a plan that is carried out. */
    REVIEW_BOOKED("COORD-08", "S7", "the next review is booked", Source.BULLETIN),
    /** Reviews are held by the day agreed and within the interval of the framework. */
    REVIEW_IN_TIME("COORD-09", "S7", "reviews are held in time", Source.BULLETIN),
    /** The words of the child and of a parent are in assessment, plan and reviews, and they are at the meetings. */
    FAMILY_HEARD("COORD-10", "S7", "child and parents are heard, and meet with the team", Source.BULLETIN),
    /** What has a price has somebody who pays all of it. */
    COST_FUNDED("COORD-11", "S5", "every cost is paid for in full", Source.BULLETIN),
    /** Somebody leads, one person at a time, who was nominated and has accepted. */
    LEAD_IN_PLACE("COORD-12", "S3", "one person leads, and has accepted", Source.BULLETIN),
    /** No conflict is left open. */
    CONFLICT_SETTLED("COORD-13", "S2", "conflicts are settled within the period", Source.ESSAY),
    /** Agencies come to the meetings they are called to, or send a report. */
    AGENCY_ATTENDS("COORD-14", "S2", "agencies come to meetings or send a report", Source.ESSAY),
    /**
     * Consents that a plan needs are there. It reports and forbids nothing: where harm is feared, sharing does not wait for
     * consent.
     */
    CONSENT_IN_PLACE("COORD-15", "S8", "the consents that a plan needs are there and in force", Source.BULLETIN),
    /** Where harm is feared, somebody was told. */
    HARM_TOLD("COORD-16", "S10", "where significant harm is noted, somebody was told", Source.EARLY_YEARS),
    /** Needs that cannot be met are reported to whoever plans services. */
    UNMET_REPORTED("COORD-17", "S8", "needs that are not met are reported", Source.BULLETIN),
    /** The same need is not referred to the same role again. */
    REFERRAL_NOT_REPEATED("COORD-18", "S12", "a need is not referred to the same role again", Source.PARTNERSHIPS),
    /** Referrals are answered and waits end in time, and those concerned are told. */
    REFERRAL_ANSWERED("COORD-19", "S12", "referrals are answered in time, and it is told how they end", Source.ESSAY);

    /** What rules follow. */
    private enum Source {
        BULLETIN("Bulletin for special educational needs coordinators, January 2010: what agencies agree upon"),
        STUDY("Study of the attitudes of coordinators and parents to the common assessment: one assessment"),
        PARTNERSHIPS("Book on multi-agency partnerships, 2009, first chapter: roles, accountability, one picture"),
        ESSAY("Essay evaluating partnership work, 2012: barriers to working together"),
        EARLY_YEARS("Unit of revision for early-years practitioners: reporting that a child may be harmed"),
        NEEDS("Advice on education, health and care plans: provision for each need, a need for each provision");

        private final String title;

        Source(String title) {
            this.title = title;
        }
    }

    private final String id;
    private final String row;
    private final String title;
    private final Source source;

    CoordinatorRule(String id, String row, String title, Source source) {
        this.id = id;
        this.row = row;
        this.title = title;
        this.source = source;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code COORD-01}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The row of what practitioners asked for that the rule answers, by the library's own numbering.
     *
     * @return {@code S1} to {@code S22}, never null
     */
    public String row() {
        return row;
    }

    /**
     * The rule in words.
     *
     * @return the rule, never null
     */
    public String title() {
        return title;
    }

    /**
     * What the rule follows. None has been checked against its source word for word.
     *
     * @return the source, never null
     */
    public Provenance source() {
        return Provenance.unverified(source.title);
    }
}
