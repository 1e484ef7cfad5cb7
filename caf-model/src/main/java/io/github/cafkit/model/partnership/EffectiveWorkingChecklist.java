package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;

/**
 * A checklist for effective working together: fifteen statements about aims, roles, trust, communication, accountability,
 * monitoring, time and meetings. The number and the themes are those of the source; how the statements share the themes
 * out, and every statement, are in the library's words and unverified.
 */
public final class EffectiveWorkingChecklist {

    /** The statements, under the heading of their theme. */
    public static final CodeList STATEMENTS = CodeList.builder()
            .id(CodeListId.of("EFFECTIVE_WORKING"))
            .title("Checklist for effective working in partnership")
            .source(Provenance.unverified("after R. Cheminais, Effective Multi-Agency Partnerships (2009), chapter 1"))
            .addEntries(
                    CodeEntry.of(
                            "Aims",
                            "AIMS.1",
                            "We have agreed, in writing, what we want to achieve for children and families."),
                    CodeEntry.of("Aims", "AIMS.2", "Each agency finds its own aims in the shared ones."),
                    CodeEntry.of("Roles", "ROLES.1", "Everybody knows what each agency can do, and what it cannot."),
                    CodeEntry.of("Roles", "ROLES.2", "Everybody knows their own task in the partnership."),
                    CodeEntry.of("Trust", "TRUST.1", "We rely on each other and respect what others know."),
                    CodeEntry.of("Trust", "TRUST.2", "We can disagree openly and settle it."),
                    CodeEntry.of(
                            "Communication",
                            "COMMUNICATION.1",
                            "We tell each other in time what the other needs to know."),
                    CodeEntry.of(
                            "Communication",
                            "COMMUNICATION.2",
                            "We use words that every agency and every family understands."),
                    CodeEntry.of(
                            "Accountability",
                            "ACCOUNTABILITY.1",
                            "It is clear who answers for each thing that was agreed."),
                    CodeEntry.of(
                            "Accountability",
                            "ACCOUNTABILITY.2",
                            "It is clear to whom the partnership as a whole answers."),
                    CodeEntry.of(
                            "Monitoring",
                            "MONITORING.1",
                            "We look at set times whether things get better for children."),
                    CodeEntry.of(
                            "Monitoring", "MONITORING.2", "We change what we do when we see that it does not work."),
                    CodeEntry.of("Time", "TIME.1", "Staff are given the time that joint work takes."),
                    CodeEntry.of(
                            "Meetings", "MEETINGS.1", "Meetings have a purpose, and only those come who are needed."),
                    CodeEntry.of(
                            "Meetings",
                            "MEETINGS.2",
                            "Decisions are written down, and somebody sees that they are carried out."))
            .build();

    private EffectiveWorkingChecklist() {}
}
