package io.github.cafkit.model.framework;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import java.util.List;
import java.util.stream.Stream;

/** The requirements that several frameworks share, and short ways to write one. */
final class FormRules {

    private static final Provenance BULLETIN =
            Provenance.of("SENCO bulletin of January 2010: what a joint agency plan has to say");

    private static final Provenance CLOSING =
            Provenance.unverified("the library's reading of what a record of ended work has to show");

    private FormRules() {}

    /** Stops a document from serving its purposes. */
    static Requirement error(FormField field, Provenance provenance, String message, Purpose... purposes) {
        return requirement(Severity.ERROR, field, provenance, message, purposes);
    }

    /** For somebody to look at. */
    static Requirement warning(FormField field, Provenance provenance, String message, Purpose... purposes) {
        return requirement(Severity.WARNING, field, provenance, message, purposes);
    }

    /** What a plan has to say before it is passed on, and what has to be on record when the work ends. */
    private static List<Requirement> plan() {
        return List.of(
                error(FormField.PLAN_ACTIONS, BULLETIN, "something is done for each outcome", Purpose.SHARE),
                error(
                        FormField.PLAN_ACTION_OWNERS,
                        BULLETIN,
                        "each action has somebody who answers for it",
                        Purpose.SHARE),
                error(FormField.PLAN_ACTION_TIMES, BULLETIN, "each action says when it is done", Purpose.SHARE),
                warning(
                        FormField.PLAN_CRITERIA,
                        BULLETIN,
                        "each outcome says how anybody will know that it is reached",
                        Purpose.SHARE),
                error(FormField.PLAN_REVIEW_DATE, BULLETIN, "the day of the next review is fixed", Purpose.SHARE),
                error(
                        FormField.PLAN_ACTIONS_ENDED,
                        CLOSING,
                        "no action is still open when the work ends",
                        Purpose.CLOSE),
                error(FormField.PLAN_RESULTS, CLOSING, "the result of every evaluation is recorded", Purpose.CLOSE));
    }

    /** What has to be on record when the work ends, whatever the framework. */
    private static List<Requirement> closing() {
        return List.of(
                error(FormField.CLOSURE_REASON, CLOSING, "it is recorded why the work ends", Purpose.CLOSE),
                error(
                        FormField.FINAL_REVIEW,
                        Provenance.of("East Midlands, proposed minimum standards for the CAF"),
                        "a last review agreed to end the work",
                        Purpose.CLOSE),
                warning(FormField.LEAD_INFORMED, CLOSING, "whoever leads took part in ending the work", Purpose.CLOSE),
                warning(
                        FormField.RECORDS_CLOSED,
                        CLOSING,
                        "the register of records says from when the record of the work is kept",
                        Purpose.CLOSE));
    }

    /** What the end of early help asks for besides. */
    static List<Requirement> handingOn() {
        return List.of(
                error(
                        FormField.CLOSURE_DECISION,
                        Provenance.of("Salford, reasons for closing a CAF"),
                        "work that is stepped up ends with the decision of social care and not with a referral",
                        Purpose.CLOSE),
                error(
                        FormField.CLOSURE_RECEIVER,
                        CLOSING,
                        "work that is transferred says which authority receives the family",
                        Purpose.CLOSE));
    }

    /** The section on closure where social care or another authority may take over. */
    static SectionDefinition closure(String code) {
        return SectionDefinition.of(
                code,
                "Closure",
                FormField.CLOSURE_REASON,
                FormField.CLOSURE_DECISION,
                FormField.CLOSURE_RECEIVER,
                FormField.FINAL_REVIEW,
                FormField.FAMILY_FEEDBACK,
                FormField.LEAD_INFORMED,
                FormField.RECORDS_CLOSED);
    }

    /** The requirements of one framework, followed by those of every plan and of every end. */
    static List<Requirement> withPlan(List<Requirement> own) {
        return Stream.of(own, plan(), closing()).flatMap(List::stream).toList();
    }

    private static Requirement requirement(
            Severity severity, FormField field, Provenance provenance, String message, Purpose... purposes) {
        return Requirement.of(field, message, purposes).withSeverity(severity).withProvenance(provenance);
    }
}
