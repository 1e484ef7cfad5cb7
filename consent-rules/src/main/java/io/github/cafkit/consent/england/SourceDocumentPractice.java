package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.Documents.SOURCE_A;
import static io.github.cafkit.consent.england.Documents.SOURCE_B;
import static io.github.cafkit.consent.england.Documents.SOURCE_C;
import static io.github.cafkit.consent.england.Documents.SOURCE_D;
import static io.github.cafkit.consent.england.Documents.SOURCE_E;
import static io.github.cafkit.consent.england.Edition.edition;
import static io.github.cafkit.core.source.CitationKind.SETTING_POLICY;
import static io.github.cafkit.core.source.CitationKind.SOURCE_DOCUMENT;

import io.github.cafkit.core.source.SourceDocument;
import java.util.List;

/**
 * SD: what settings do, as described by the documents from which the library's rules were drawn. Citable on every day
 * and never law; what a setting has chosen beyond national rules or against them is setting policy.
 */
final class SourceDocumentPractice {

    static final List<Edition> EDITIONS = List.of(
            practice("SD-01", SOURCE_E)
                    .says("Another child's parent is not given a child's name, address or admission form,"
                            + " however convenient or friendly that would be."),
            practice("SD-02", SOURCE_E).says("Another child's parent is told nothing about a child's health."),
            practice("SD-03", SOURCE_E)
                    .says("Accident and incident reports are locked away and shown to nobody who does not need"
                            + " them."),
            practice("SD-04", SOURCE_E)
                    .says("A child's own parent may see what the setting observes and plans about the child's"
                            + " development, and its pictures of the child."),
            practice("SD-05", SOURCE_E)
                    .says("Nobody else sees what is observed and planned about a child's development without"
                            + " needing it."),
            practice("SD-06", SOURCE_E)
                    .says("Safeguarding information is closed to the public, and open to the agencies that"
                            + " protect the child: towards them sharing is a duty."),
            practice("SD-07", SOURCE_E)
                    .says("Inside the setting the head or the designated person decides which colleague needs"
                            + " to know. This keeps nobody from going to the designated person."),
            practice("SD-08", SOURCE_E)
                    .says("A child is not talked about with other parents: children have their own right to"
                            + " privacy."),
            policy("SD-09", SOURCE_E)
                    .says("The setting does not let parents photograph their child together with other"
                            + " children. It is the setting's own choice and not a rule of law."),
            practice("SD-10", SOURCE_E)
                    .says("A child's address is not given to another parent, not even for an invitation to a"
                            + " party."),
            practice("SD-11", SOURCE_E)
                    .says("A child's phone number, and nothing more, may go to another parent once the child's"
                            + " own parent has agreed."),
            practice("SD-12", SOURCE_E)
                    .says("A referral to a specialist such as a psychologist is talked over with the parents"
                            + " first and made when they agree. An educational psychologist is asked for through the"
                            + " local authority."),
            policy("SD-13", SOURCE_E)
                    .says("Where parents refuse a referral that the child needs, the setting may refer all the"
                            + " same. This is the setting's policy and disputed in law, so the lead records the"
                            + " decision and its reasons."),
            practice("SD-14", SOURCE_E)
                    .says("Whoever sees repeated signs of physical abuse tells the manager and does not ask the"
                            + " parents, because asking could put the child in more danger."),
            practice("SD-15", SOURCE_E)
                    .says("A manager who has looked into it and believes that a child is abused reports it to"
                            + " social services without consent."),
            practice("SD-16", SOURCE_E)
                    .says("Social services pass such a report on to the police, again without consent."),
            practice("SD-17", SOURCE_E)
                    .says("Personal data are used for the stated purpose only, kept correct, relevant and safe,"
                            + " and not kept longer than needed."),
            practice("SD-18", SOURCE_E)
                    .says("Electronic records open with a password, and only to people with authority."),
            practice("SD-19", SOURCE_E)
                    .says("Paper records stay in a locked cupboard that the manager or another authorised"
                            + " person opens."),
            practice("SD-20", SOURCE_E)
                    .says("Unless something special applies, information goes to the partners concerned with"
                            + " the consent of the person it is about."),
            practice("SD-21", SOURCE_E)
                    .says("What an early help assessment finds goes, with consent, to the agencies around the"
                            + " child. The parents belong to that team."),
            practice("SD-22", SOURCE_E)
                    .says("A concern is raised with a parent in private. Afterwards the senior colleague, head,"
                            + " manager or SENCO who needs to know is told."),
            practice("SD-23", SOURCE_E)
                    .says("Each specialist takes referrals by certain routes. Where the route is wrong the"
                            + " right one is found, and the child is not left without help."),
            practice("SD-24", SOURCE_E).says("What is told is written down legibly, clearly and correctly."),
            practice("SD-25", SOURCE_B)
                    .says("When safety or standards slip, staff alert their own manager or another authority"
                            + " that can act."),
            practice("SD-26", SOURCE_B)
                    .says("Agencies that work together settle beforehand how needs are spotted and referred,"
                            + " and how information is shared with respect for confidentiality."),
            practice("SD-27", SOURCE_C)
                    .says("A practitioner who finds another agency's answer insufficient knows the next step"
                            + " and keeps to what is best for the child."),
            practice("SD-28", SOURCE_C)
                    .says("Information is given in time and briefly, with facts and judgements set out fairly"
                            + " and unusual terms explained."),
            practice("SD-29", SOURCE_C)
                    .says("What a child tells a school nurse when asking for health advice is confidential."),
            practice("SD-30", SOURCE_A)
                    .says("Parents fear that every agency will hold everything about their family. Each gets"
                            + " what it needs."),
            practice("SD-31", SOURCE_D)
                    .says("Partners respect each other, answer for what they do and honour people's right to"
                            + " information."));

    private SourceDocumentPractice() {}

    private static Edition.Draft practice(String id, SourceDocument document) {
        return edition(id, SOURCE_DOCUMENT, document, "").always();
    }

    private static Edition.Draft policy(String id, SourceDocument document) {
        return edition(id, SETTING_POLICY, document, "").always();
    }
}
